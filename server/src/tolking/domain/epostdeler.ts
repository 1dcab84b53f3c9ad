/**
 * What a piece of a mail's text is: the message itself, who signs it, a standard text no person wrote for this mail (a disclaimer, a
 * banner, «scanned for viruses»), or what was written earlier in the thread.
 */
export type Epostdelslag = 'melding' | 'signatur' | 'forbehold' | 'tidligere';

export interface Epostdel {
  readonly slag: Epostdelslag;
  readonly tekst: string;
}

/** `Den 12. mars 2026 kl. 10:15 skrev Kari <kari@…>:`, in the tongues and orders of the mail programs. */
const SKREV = /^(?=.{0,250}\d).{0,230}\b(?:skrev|skreiv|wrote)\b.{0,150}:\s*$/iu;
/** How it begins; then the rest may stand on the next two lines. */
const SKREVSTART =
  /^[\s>*]*(?:(?:den|on|på|the|man|tir|tys|ons|tor|fre|lør|laur|søn|sun|mon|tue|wed|thu|fri|sat)[a-zæøå]*[.,]?\s+(?=.{0,80}\d)|\d{1,2}[./]\s?\d{1,2}[./])/iu;
/** What Outlook and its like put between: `-----Opprinnelig melding-----`. Not of a forwarded one, which is what the mail is about. */
const OPPRINNELIG =
  /^[\s>*]*-{2,}\s*(?:opprinnelig (?:melding|e-?post)|opphavleg melding|original(?: appointment| message)?(?: message)?|ursprungligt meddelande|oprindelig meddelelse)\s*-{2,}\s*$/i;
const HODEFRA = /^[\s>*]*(?:fra|frå|from|från)\s*:\*?\s*\S/i;
const HODEMER = /^[\s>*]*(?:sendt|sent|dato|date|skickat|til|to|kopi|cc|emne|subject|ämne)\s*:/i;
const SITAT = /^\s{0,3}>/;
const SKILLESTREK = /^[\s*]*[_\u2500]{10,}\s*$/;
const VIDERESENDT = /^\s*(?:vs|fw|fwd|wg|vidaresendt|videresendt|vidares?|videres?)\s*:/i;

const SIGNATURSKILLE = /^--\s*$/;
/** What a telephone or a program writes under every message. */
const FRA_APPARAT =
  /^\s*(?:(?:sendt|sent|skickat) (?:fra|frå|from|från) (?:min|mitt|my|outlook|samsung|huawei|yahoo|proton|e-?post|mail|android|iphone|ipad|mobil|telefon)|få outlook|hent(?:et)? outlook|last ned outlook|get outlook|sent via\b|sendt med\b)/i;
const HILSEN =
  /^\s*(?:(?:med\s+)?(?:vennlig|venleg|vennleg|venl\.?|beste|de beste|god|gode|hjertelig|kjær)\s+(?:hilsen|helsing|helsen|hilsener|helsingar|hilsninger)|m\.?v\.?h\b|vh\b|(?:hilsen|helsing)\b|(?:best|kind|warm|with kind)\s+regards|regards\b|yours\s+(?:sincerely|faithfully|truly)|sincerely\b|cheers\b)[\s,.!:–-]*/i;
const ETTERSKRIFT = /^\s*p\.?\s?s\.?\s*[:.!]?\s+\S/i;
const MAKS_SIGNATUR = 14;
const MAKS_SIGNATURLINJE = 90;

const FORBEHOLDSTART =
  /^[\s*_"«]*(?:denne (?:e-?post|epost|melding|meldinga)|dette er en|e-?posten? |meldingen? |this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|content)|if you (?:are not|have received)|(?:hvis|dersom|om) du (?:ikke|ikkje|har (?:mottatt|motteke|fått))|innhaldet i denne|innholdet i denne|informasjonen i denne|(?:confidentiality|confidential|notice|disclaimer|konfidensialitet|fortrolig|fortruleg|konfidensielt?)\b|(?:advarsel|åtvaring|obs|caution|warning|external)\b.{0,80}|tenk (?:på )?(?:på )?miljøet|please consider the env|vennligst vurder miljøet|(?:skannet|scanned) )/i;
/** What only a standard text says: whom it is for if not for you, and what you are to do then. */
const FORBEHOLD =
  /intended\s+(?:recipient|only|solely|for the)|not the (?:named )?(?:addressee|intended)|received this (?:\S+ ){0,3}(?:in error|by mistake)|in error,? please|(?:e-?post|melding|mail|post)\S*(?: \S+){0,12} (?:ved en feil|ved ein feil|feilaktig|utilsiktet|uforvarende)|(?:ikke|ikkje) er (?:den )?(?:rette?|riktige?|tiltenkte|tenkte|meint\S*)\s+(?:mottaker|mottakar|adressat)|feil(?:aktig)? (?:mottaker|mottakar)|(?:kun|bare|berre|utelukkende) (?:er )?(?:beregnet|ment|meint|tiltenkt|rekna|tenkt)|(?:beregnet|ment|meint|tiltenkt) (?:kun|bare|berre|utelukkende)|(?:scanned|skannet|kontrollert|sjekket|checked) (?:for|by|med|av)\b.{0,60}(?:virus|malware|mailscanner)|skriver? ut denne|skriv ut denne|before (?:you )?print|(?:utenfor|utanfor|outside).{0,40}(?:organisasjon|kommune|organi[sz]ation|virksomheten|verksemda)|(?:ikke|ikkje|do not|don't) (?:klikk|click|åpne|opne|open)\b.{0,60}(?:lenke|lenkje|link|vedlegg|attachment)/i;
const MAKS_FORBEHOLD = 14;

interface Stykke {
  readonly linjer: readonly string[];
  readonly slag: Epostdelslag[];
}

const samlet = (linjer: readonly string[], fra: number, antall: number): string =>
  linjer
    .slice(fra, fra + antall)
    .map((l) => l.trim())
    .join(' ');

/** How many lines from `i` on say that what follows was written earlier; 0 when they do not. */
function skilleVed(linjer: readonly string[], i: number): number {
  const denne = linjer[i] ?? '';
  if (denne.trim() === '') return 0;
  if (OPPRINNELIG.test(denne)) return 1;
  if (SKREV.test(denne.trim())) return 1;
  if (SKREVSTART.test(denne))
    for (const antall of [2, 3]) {
      if ((linjer[i + antall - 1] ?? '').trim() === '') break;
      if (SKREV.test(samlet(linjer, i, antall))) return antall;
    }
  const hode = SKILLESTREK.test(denne) ? i + 1 : i;
  if (HODEFRA.test(linjer[hode] ?? '')) {
    const mer = linjer.slice(hode + 1, hode + 7).filter((l) => HODEMER.test(l)).length;
    if (mer >= 2) return hode - i + 1;
  }
  return 0;
}

/** Quoted lines one by one; what comes under «skrev …:» with no quotation marks to the end. Without own words before it, it is the message. */
function merkTidligere({ linjer, slag }: Stykke, videresendt: boolean): void {
  let egne = false;
  for (let i = 0; i < linjer.length; i += 1) {
    const linje = linjer[i] ?? '';
    if (SITAT.test(linje)) {
      slag[i] = 'tidligere';
      continue;
    }
    const skille = skilleVed(linjer, i);
    if (skille > 0) {
      const foerste = linjer.slice(i + skille).find((l) => l.trim() !== '') ?? '';
      if (SITAT.test(foerste)) {
        slag.fill('tidligere', i, i + skille);
        i += skille - 1;
        continue;
      }
      if (egne && !videresendt) {
        slag.fill('tidligere', i);
        return;
      }
    }
    if (/\p{L}{2}/u.test(linje)) egne = true;
  }
}

/** A standard text: from the line that begins as one, to the first empty line, when it says what only such texts say. */
function merkForbehold({ linjer, slag }: Stykke): void {
  for (let i = 0; i < linjer.length; i += 1) {
    if (slag[i] !== 'melding' || !FORBEHOLDSTART.test(linjer[i] ?? '')) continue;
    let til = i;
    while (
      til < linjer.length &&
      til - i < MAKS_FORBEHOLD &&
      slag[til] === 'melding' &&
      (linjer[til] ?? '').trim() !== ''
    )
      til += 1;
    if (!FORBEHOLD.test(samlet(linjer, i, til - i))) continue;
    slag.fill('forbehold', i, til);
    i = til;
  }
}

/** From `--` to the end; the greeting with the short lines under it; and what telephones add. */
function merkSignatur({ linjer, slag }: Stykke): void {
  for (let i = 0; i < linjer.length; i += 1) {
    const linje = linjer[i] ?? '';
    if (slag[i] !== 'melding') continue;
    if (FRA_APPARAT.test(linje) && linje.trim().length < MAKS_SIGNATURLINJE) slag[i] = 'signatur';
    const skille = SIGNATURSKILLE.test(linje);
    if (!skille && !erHilsen(linje)) continue;
    let antall = 0;
    for (let j = i; j < linjer.length && slag[j] === 'melding'; j += 1) {
      const under = (linjer[j] ?? '').trim();
      if (j > i && under !== '') antall += 1;
      if (antall > MAKS_SIGNATUR && !skille) break;
      if (j > i && (ETTERSKRIFT.test(under) || (!skille && under.length > MAKS_SIGNATURLINJE))) break;
      slag[j] = 'signatur';
    }
  }
}

/** `Hilsen Kari`, not `Hilsen fra oss kom aldri fram til dere, og …`. */
function erHilsen(linje: string): boolean {
  const etter = linje.replace(HILSEN, '');
  return HILSEN.test(linje) && etter.trim().length <= 60 && !/[.?]\s*$/.test(etter);
}

/**
 * What each line of a mail is. Signs of layout and fixed phrases alone; doubt is `melding`, and so is everything when nothing else
 * would be left. `emne` tells a forwarded mail, whose message is what is forwarded.
 */
export function merkEpostlinjer(linjer: readonly string[], emne = ''): Epostdelslag[] {
  const slag = linjer.map((): Epostdelslag => 'melding');
  const stykke = { linjer, slag };
  merkTidligere(stykke, VIDERESENDT.test(emne));
  merkForbehold(stykke);
  merkSignatur(stykke);
  const harEgne = linjer.some(
    (linje, i) => (slag[i] === 'melding' || slag[i] === 'signatur') && /\p{L}{2}/u.test(linje),
  );
  return harEgne ? slag : slag.map(() => 'melding');
}

/** The text in its parts, in order. Nothing is lost and nothing is added: joined they are the text. */
export function delEpost(tekst: string, emne = ''): Epostdel[] {
  const linjer = tekst.split(/(?<=\n)/);
  const slag = merkEpostlinjer(linjer, emne);
  const ut: { slag: Epostdelslag; tekst: string }[] = [];
  linjer.forEach((linje, i) => {
    const siste = ut.at(-1);
    const ett = slag[i] ?? 'melding';
    if (siste?.slag === ett) siste.tekst += linje;
    else if (linje !== '') ut.push({ slag: ett, tekst: linje });
  });
  return ut;
}
