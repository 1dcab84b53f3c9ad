import { finnTall } from '@dokumentsenter/noark';

/** Recognition of names, numbers and addresses in Norwegian text. Pure functions on single lines. */

const ORGFORM = /(^|[\s.,])(AS|ASA|ANS|DA|BA|SA|KF|IKS|NUF|ENK|HF|RHF|SE|FLI|KS|AB|ApS|Ltd|GmbH|Inc)\b\.?(?=$|[\s.,)])/;
const ORGORD =
  /(kommune|fylkeskommune|tjenest(e|er)|teneste|statsforvalter(en)?|fylkesmannen|departement(et)?|direktorat(et)?|tilsyn(et)?|etat(en)?|politi(et)?|tingrett|lagmannsrett|sykehus(et)?|sjukehus|helseforetak|legekontor|legesenter|barnehage|skole|skule|universitet|høgskole|høyskole|forening|forbund|lag|klubb|stiftelse|sameie|borettslag|velforening|advokatfirma(et)?|arkitekt(er|kontor)|entreprenør|bank|forsikring|kirke(lige)?|fellesråd|menighet|museum|vegvesen|kartverk(et)?|NAV|Nav|Mattilsynet|Arbeidstilsynet|Bufetat|Husbanken|Lånekassen|Skatteetaten|Sametinget|Avinor|Nettselskap|grendelag|idrettslag|skolelag|grunneierlag|sau og geit|bonde(lag)?|renseri|transport|bygg|eiendom|eigedom|rørlegger|elektro|maskin)\b/i;

const NAVNELEDD = "\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?";
const PERSONNAVN = new RegExp(`^${NAVNELEDD}(?: (?:\\p{Lu}\\.|av|von|van|de|der|${NAVNELEDD})){1,4}$`, 'u');
/** Words that begin with a capital in a letter but are no names. */
const IKKE_NAVN =
  /\b(mvh|vh|hilsen|søknad|klage|vedtak|melding|brev|dato|ref|vedlegg|postboks|adresse|telefon|mobil|side|kommune|att|angående|vedrørende|gjelder|gjeld|emne|hei|kjære|til|fra|med|vennlig|venleg|hilsen|helsing|takk|tillatelse|løyve|org|konto|faktura|rådhuset|enhet|eining|avdeling|seksjon|plan|bygg|skole|skule|barnehage|norge|noreg|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|vår|deres|dykkar|innsyn|høring|unntatt|offentlighet|fortrolig|kopi|saksbehandler|daglig|leder|rektor|styrer|styreleder|lege|advokat|rådgiver|konsulent|prosjektleder|byggherre|tiltakshaver)\b/i;

/** Two to five capitalised words that are no place, heading or title. */
export function erPersonnavn(tekst: string): boolean {
  const ren = tekst.replace(/[,;:.]+$/, '').trim();
  return ren.length <= 60 && PERSONNAVN.test(ren) && !IKKE_NAVN.test(ren) && !ORGFORM.test(ren) && !erGateadresse(ren);
}

/** A line that names an organisation: a company form or a word only organisations have in their name. */
export function erOrganisasjon(tekst: string): boolean {
  const ren = tekst.trim();
  if (
    ren.length < 3 ||
    ren.length > 80 ||
    /[.!?]$/.test(ren.replace(/\b(A\.?S|DA)\.$/, '')) ||
    !/^[\p{Lu}\d]/u.test(ren)
  )
    return false;
  if (ren.split(' ').length > 9 || /[@:]|https?/.test(ren)) return false;
  if (/^(til|ad|vedr|søknad|klage|melding|vedtak|innkalling|varsel|høring|vi|jeg|eg|gjelder|ang)\b/i.test(ren))
    return false;
  return ORGFORM.test(ren) || ORGORD.test(ren);
}

/** Company forms are stronger than words: `Fjell Bygg AS` is a name, `barnehage` may be a subject. */
export function harOrgform(tekst: string): boolean {
  return ORGFORM.test(tekst);
}

export function erGateadresse(tekst: string): boolean {
  return (
    /^(postboks|pb\.?|boks)\s+\d+/i.test(tekst) ||
    /^\p{L}[\p{L} .'’-]*(veien|vegen|gata|gaten|gate|vei|veg|plass|torget|torg|bakken|svingen|lia|stien|brygga|kaia|allé|alle)\s+\d{1,4}\s?[A-Za-z]?$/iu.test(
      tekst,
    ) ||
    /^\p{Lu}[\p{L} .'’-]+ \d{1,4} ?[A-Za-z]?$/u.test(tekst)
  );
}

/** Postal code and place. */
export function erPoststed(tekst: string): boolean {
  return /^(N-|NO-)?\d{4}\s+\p{Lu}[\p{L} .-]+$/u.test(tekst.trim());
}

/** Weighted mod 11 of the Register of Legal Entities. */
export function erOrgnr(sifre: string): boolean {
  if (!/^[2389]\d{8}$/.test(sifre)) return false;
  const vekter = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = vekter.reduce((s, vekt, i) => s + vekt * Number(sifre[i]), 0);
  const kontroll = (11 - (sum % 11)) % 11;
  return kontroll < 10 && kontroll === Number(sifre[8]);
}

export interface Tallfunn {
  readonly verdi: string;
  readonly tekst: string;
  readonly start: number;
}

/** Valid organisation numbers on a line: nine digits, grouped or not, not part of a longer number. */
export function finnOrgnr(linje: string): Tallfunn[] {
  const ut: Tallfunn[] = [];
  for (const treff of linje.matchAll(/(?<![\d.])(\d{3})[ .]?(\d{3})[ .]?(\d{3})(?![\d.]?\d)/g)) {
    const verdi = `${treff[1]}${treff[2]}${treff[3]}`;
    if (erOrgnr(verdi)) ut.push({ verdi, tekst: treff[0], start: treff.index });
  }
  return ut;
}

/** Valid national identity numbers (`gyldig` decides): eleven digits, usually with a gap after the sixth. */
export function finnFoedselsnumre(linje: string, gyldig: (sifre: string) => boolean): Tallfunn[] {
  return finnTall(linje)
    .filter(({ slag, sifre }) => slag === 'foedselsnummer' && gyldig(sifre))
    .map(({ sifre, fra, til }) => ({ verdi: sifre, tekst: linje.slice(fra, til), start: fra }));
}

/** Takes out what may never stand in a title: identity and account numbers, valid or not, and phone numbers. */
export function utenPersonnumre(tekst: string): string {
  return tekst
    .replace(/(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g, '')
    .replace(/(?<!\d)\d{4}[ .]\d{2}[ .]\d{5}(?!\d)/g, '')
    .replace(/\b(f(ødsels|\.)?nr\.?|fødselsnummer|personnummer|f\.)\s*:?\s*(?=$|[,;)–-])/gi, '')
    .replace(/\b(født|fødd|f\.)\s*:?\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}/gi, '')
    .replace(/\b(tlf|tel|telefon|mobil)\.?:?\s*(\+47\s?)?[\d ]{8,11}/gi, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/[\s,;:–-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

export interface Eiendom {
  readonly gnrbnr: string;
  readonly tekst: string;
}

/** Properties on a line, as `gnr/bnr` without feste and seksjon: `gnr. 37 bnr. 112`, `gnr/bnr 37/112`, `eiendom 37/112`. */
export function finnEiendommer(linje: string): Eiendom[] {
  const ut: Eiendom[] = [];
  const moenstre = [
    /\bg(?:å|aa)?(?:rds)?\.?\s?n(?:r|ummer)\.?\s*:?\s*(\d{1,4})\s*(?:,|og|\/)?\s*b(?:ruks)?\.?\s?n(?:r|ummer)\.?\s*:?\s*(\d{1,5})/gi,
    /\bg(?:å|aa)?(?:rds)?\.?\s?nr\.?\s*\/\s*b(?:ruks)?\.?\s?nr\.?\s*:?\s*(\d{1,4})\s*\/\s*(\d{1,5})/gi,
    /\bg(?:ards|årds)?\.?\s?nr\.?\s*:?\s*(\d{1,4})\s?\/\s?(\d{1,5})\b/gi,
    /\b(?:eiendom(?:men)?|eigedom(?:en)?|gbnr\.?|matrikkel(?:nr\.?)?|tomt(?:en|a)?)\s*:?\s*(?:\d{4}[- ])?(\d{1,4})\s?\/\s?(\d{1,5})\b/gi,
  ];
  for (const moenster of moenstre) {
    for (const treff of linje.matchAll(moenster)) {
      ut.push({ gnrbnr: `${Number(treff[1])}/${Number(treff[2])}`, tekst: treff[0] });
    }
  }
  return ut;
}
