import { skjulFoedselsnumre } from '@dokumentsenter/noark';
import { type Brev, bevisFra, bevisUtenSted, type Linje, type Vurdert, velgBeste } from './brev.ts';
import { type Brevdeler, finnBrevdeler, navnPaaLinje, nevnerKommune } from './brevdeler.ts';
import { finnDatoer } from './dokumentdato.ts';
import type { Foelsomhet } from './foelsomt.ts';
import type { Bevis, Forslag } from './forslag.ts';
import { erGateadresse, erPoststed, utenPersonnumre } from './kjennetegn.ts';
import { maalformAv } from './maalform.ts';
import type { Temafunn } from './tema.ts';

/** Kinds of letters: the word that shows it, and what it is called in nb and nn. The order decides. */
const SORTER: readonly (readonly [RegExp, string, string])[] = [
  [/\bbekymringsmelding|\buromelding/i, 'Bekymringsmelding', 'Bekymringsmelding'],
  [/\b(klage|klager|klagar)\b/i, 'Klage', 'Klage'],
  [/\binnsyn(skrav|sbegj)?/i, 'Krav om innsyn', 'Krav om innsyn'],
  [/\b(lege|legeerklæring|legeattest|epikrise)\b/i, 'Legeerklæring', 'Legeerklæring'],
  [/\bsøknad|\bsøk(er|jer) (herved |hermed )?om/i, 'Søknad', 'Søknad'],
  [/\b(uttalelse|fråsegn|merknad(er|ar)?|høringssvar|høyringssvar)\b/i, 'Uttalelse', 'Fråsegn'],
  [/\b(høring|høyring)\b/i, 'Høring', 'Høyring'],
  [/\b(varsel|varsling|nabovarsel)\b/i, 'Varsel', 'Varsel'],
  [/\b(melding|melder|melde)\b/i, 'Melding', 'Melding'],
  [/\b(invitasjon|innkalling|innbydelse)\b/i, 'Invitasjon', 'Invitasjon'],
  [/\b(rapport|årsmelding|tilsynsrapport)\b/i, 'Rapport', 'Rapport'],
  [/\b(avtale|kontrakt)\b/i, 'Avtale', 'Avtale'],
  [/\bfaktura\b/i, 'Faktura', 'Faktura'],
  [/\b(spørsmål|forespørsel|førespurnad|lurer på|lurar på)\b/i, 'Spørsmål', 'Spørsmål'],
];
const SORTSORD =
  /^(søknad|klage|melding|bekymringsmelding|krav|innsyn|uttalelse|fråsegn|høring|høyring|merknad|varsel|nabovarsel|invitasjon|innkalling|rapport|spørsmål|forespørsel|førespurnad|ønske|anmodning|oppmoding|tilbud|svar|oversendelse|oversending|anmeldelse|avtale|henvendelse|tilsyn|vedtak|orientering|informasjon|begjæring|dispensasjon|ferdigattest|oppsigelse|permisjon|purring|rekvisisjon|revidert|endring|supplering|tilleggsopplysning|ettersending|dokumentasjon|innspill|referat|erklæring|protest|innsigelse|motsegn|underretning|statusrapport|permisjonssøknad|jobbsøknad|faktura)/i;

/** What never is the heading: references, labels, contact lines, greetings. */
const IKKE_OVERSKRIFT =
  /^(deres ref|vår ref|dykkar ref|referanse|ref\.?|saksnr|saksnummer|arkivsak|org\.?\s?nr|tlf|telefon|mobil|e-?post|epost|besøksadresse|postadresse|kontonr|bankkonto|side \d|vedlegg|kopi|unntatt|unnateke|fortrolig|hei|kjære|til\b|fra:|frå:|att|v\/|dato|sted|stad|saksbehandler|sakshandsamar|www\.|https?:|med (vennlig|venleg)|mvh|fødselsn|navn|namn|adresse|postnr|sign|(med )?(vennlig|venleg|beste|god)|med hils|med hels|hilsen|helsing|daglig leder|dagleg leiar|rektor|styrer|sum\b|å betale|beløp|totalt)/i;
/** A sentence of the body that happens to break where a heading could. */
const SETNING =
  /^(jeg|vi|eg|me|det|dette|som|i forbindelse|viser til|vi viser|jeg viser|eg viser|undertegnede|da|når|dersom|hvis)\b/i;

const ETIKETT =
  /^(emne|ad|vedr(?:ørende|\.)?|vedkommende|angående|ang\.?|gjelder|gjeld|tittel|overskrift|sak(?:en)? gjelder|saka gjeld|re)\s*[.:]?\s+(?=\S{3})/i;
const PREFIKS =
  /^\s*(?:(?:sv|vs|re|fw|fwd|ang|vedr|ad|aw|wg)\s*:|\[(?:ekstern|external|ext|spam)[^\]]*\]|(?:ekstern|external)\s*:)\s*/i;
const INTETSIGENDE =
  /^(skann(et)?|scan(ned)?|dokument|document|img|image|bilde|vedlegg|se vedlegg|sjå vedlegg|brev|post|hei|søknad|spørsmål|henvendelse|ingen emne|uten emne|no subject|fil|file|pdf|untitled|noname|re|sv|vs|viktig|fwd)?[\s\d._-]*(\.\w{2,4})?$/i;

/** Subject or heading as a title: prefixes, labels and numbers of persons off, capitals calmed, at most 200 characters. */
export function rensTittel(raa: string): string {
  let tekst = raa.replace(/\s+/g, ' ').trim();
  while (PREFIKS.test(tekst)) tekst = tekst.replace(PREFIKS, '');
  tekst = utenPersonnumre(
    skjulFoedselsnumre(tekst)
      .replaceAll('[skjult]', ' ')
      .replace(ETIKETT, '')
      .replace(/^[\s:–-]+/, ''),
  );
  const bokstaver = tekst.replace(/[^\p{L}]/gu, '');
  if (bokstaver.length > 5 && bokstaver === bokstaver.toUpperCase()) tekst = tekst.toLowerCase();
  tekst = tekst.replace(/[\s.,:;–-]+$/u, '');
  const stor = tekst.charAt(0).toUpperCase() + tekst.slice(1);
  return stor.length <= 200 ? stor : `${stor.slice(0, 197).replace(/\s+\S*$/, '')} …`;
}

function normalHoeyde(brev: Brev, dokument: string): number {
  const hoeyder = brev.grunnlag.sider.filter((s) => s.dokument === dokument).flatMap((s) => s.ord.map((o) => o.h));
  return hoeyder.sort((a, b) => a - b)[Math.floor(hoeyder.length / 2)] ?? 0;
}

function erStor(brev: Brev, linje: Linje, normal: number): boolean {
  const side = brev.grunnlag.sider.find((s) => s.dokument === linje.dokument && s.nr === linje.side);
  const lengst = linje.tekst.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
  const ord = side?.ord.find((o) => o.tekst === lengst);
  return normal > 0 && ord !== undefined && ord.h > normal * 1.25;
}

function kanVaereOverskrift(brev: Brev, tekst: string): boolean {
  if (tekst.length < 6 || tekst.length > 160 || !/^[\p{Lu}\d«"]/u.test(tekst) || /[.!?]$/.test(tekst)) return false;
  if (SETNING.test(tekst) && tekst.length > 50) return false;
  if (/\d,\d\d\b/.test(tekst)) return false;
  if (IKKE_OVERSKRIFT.test(tekst) || erGateadresse(tekst) || erPoststed(tekst) || /@|www\./.test(tekst)) return false;
  if (tekst.length < 60 && nevnerKommune(tekst, brev.grunnlag.kjent.kommune.navn) && !SORTSORD.test(tekst))
    return false;
  const bareDato = finnDatoer(tekst).length > 0 && tekst.length < 45;
  return !bareDato && (tekst.match(/\p{L}/gu)?.length ?? 0) >= 5;
}

/** A heading that breaks over two lines goes on in lower case or after a dash. */
function medFortsettelse(linjer: readonly Linje[], i: number): string {
  const denne = linjer[i]?.tekst ?? '';
  const neste = linjer[i + 1]?.tekst ?? '';
  const fortsetter = /^[\p{Ll}–-]/u.test(neste) && neste.length < 70 && !/[.!?]$/.test(neste) && denne.length > 25;
  return fortsetter ? `${denne} ${neste}` : denne;
}

function overskrifter(brev: Brev, deler: Brevdeler, faktor: number): Vurdert<string>[] {
  const { linjer } = deler;
  const start = Math.max(0, deler.mottaker.til + 1);
  const ende = deler.hilsen > start ? deler.hilsen : linjer.length;
  const slutt = Math.min(ende, start + 25, deler.aapning > start + 1 ? deler.aapning + 4 : 60);
  const normal = normalHoeyde(brev, linjer[0]?.dokument ?? '');
  const ut: Vurdert<string>[] = [];
  for (let i = start; i < slutt; i += 1) {
    const linje = linjer[i];
    if (linje === undefined || linje.side !== 1) continue;
    const merket = ETIKETT.test(linje.tekst);
    if (!merket && !kanVaereOverskrift(brev, linje.tekst)) continue;
    const tittel = rensTittel(medFortsettelse(linjer, i));
    if (tittel.length < 5 || INTETSIGENDE.test(tittel)) continue;
    const navn = navnPaaLinje(linje);
    const sort = SORTSORD.test(tittel);
    const brodtekst =
      (linjer[i + 1]?.tekst.length ?? 0) > 55 || /^(hei|vi |jeg |eg |viser |vise )/i.test(linjer[i + 1]?.tekst ?? '');
    let konfidens =
      0.45 +
      (merket ? 0.35 : 0) +
      (sort ? 0.32 : 0) +
      (erStor(brev, linje, normal) ? 0.15 : 0) +
      (brodtekst ? 0.13 : 0);
    if (navn !== null && !sort) konfidens -= 0.3;
    konfidens = Math.min(0.95, konfidens) - Math.min(0.1, (i - start) * 0.004);
    ut.push({
      verdi: tittel,
      visning: tittel,
      konfidens: konfidens * faktor,
      bevis: [bevisFra(brev, linje, linje.tekst, 'emnelinje')],
    });
  }
  return ut;
}

/** What kind of letter it is, in the words of the title list; `Henvendelse` when nothing shows. */
export function finnSort(brev: Brev, overskrift: string): { nb: string; nn: string } {
  const start = brev.alle
    .slice(0, 60)
    .map((l) => l.tekst)
    .join('\n');
  const funnet =
    SORTER.find(([moenster]) => moenster.test(overskrift)) ?? SORTER.find(([moenster]) => moenster.test(start));
  return funnet === undefined ? { nb: 'Henvendelse', nn: 'Førespurnad' } : { nb: funnet[1], nn: funnet[2] };
}

/** A title that says what it is but nothing of whom: for content under secrecy (noark.md 5.3). */
export function noeytralTittel(brev: Brev, overskrift: string, tema: Temafunn | undefined, slag?: Foelsomhet): string {
  if (slag === 'ansettelse') return 'Søknad på stilling';
  const sort = finnSort(brev, overskrift);
  const nn = maalformAv(brev) === 'nn';
  const navn = nn ? sort.nn : sort.nb;
  const emne = tema?.omraade.emne[nn ? 1 : 0];
  if (navn === 'Bekymringsmelding' || navn === 'Legeerklæring' || emne === undefined) return navn;
  // `Søknad om` takes only what one can apply for.
  return navn === 'Søknad' && /ten?ester$|tjenester$/.test(emne) ? `${navn} om ${emne}` : `${navn} – ${emne}`;
}

function fraEmne(brev: Brev): Vurdert<string>[] {
  const emne = brev.grunnlag.epost?.emne ?? '';
  const tittel = rensTittel(emne);
  if (tittel.length < 3 || INTETSIGENDE.test(tittel)) return [];
  const konfidens = tittel.split(' ').length >= 2 ? (SORTSORD.test(tittel) ? 0.9 : 0.82) : 0.5;
  return [{ verdi: tittel, visning: tittel, konfidens, bevis: [bevisUtenSted('epost-emne', emne)] }];
}

/** Candidates from the letter itself, before it is known whether the content is sensitive. */
export function finnTitler(brev: Brev): Vurdert<string>[] {
  return [
    ...fraEmne(brev),
    ...overskrifter(brev, finnBrevdeler(brev.linjer), brev.erEpost ? 0.6 : 1),
    ...overskrifter(brev, finnBrevdeler(brev.vedlagtBrev), 0.8),
  ].sort((a, b) => b.konfidens - a.konfidens);
}

/**
 * Title of the journalpost (M020). The heading or the mail's subject; for sensitive content the neutral title, with
 * the others left out of the candidates too, since one key would publish them.
 */
export function foreslaaTittel(
  brev: Brev,
  titler: readonly Vurdert<string>[],
  tema: Temafunn | undefined,
  foelsomt: Foelsomhet | null,
): Forslag | null {
  const overskrift = titler[0]?.verdi ?? '';
  const noeytral = noeytralTittel(brev, overskrift, tema, foelsomt ?? undefined);
  if (foelsomt !== null) {
    const bevis: Bevis[] = [bevisUtenSted('noeytral-tittel'), ...(titler[0]?.bevis ?? [])];
    return velgBeste('tittel', [{ verdi: noeytral, visning: noeytral, konfidens: 0.8, bevis }]);
  }
  const reserve: Vurdert<string> = {
    verdi: noeytral,
    visning: noeytral,
    konfidens: 0.3,
    bevis: [bevisUtenSted('ordvalg')],
  };
  return velgBeste('tittel', [...titler, reserve]);
}
