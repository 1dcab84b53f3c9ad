import type { Aktoer } from '../../kernel/index.ts';
import { type Innsynsgrunn, type Innsynsgrunnlag, kanTasMed } from './innsynsgrunn.ts';
import type { Dokument, Dokumentobjekt, Journalpost, Korrespondansepart } from './journalpost.ts';
import { kanSeDokument } from './synlighet.ts';
import { kanSeJournalpost } from './visning.ts';

/** Who a print is for, as found in the archive. Ids, since two people may have the same name. */
export interface Innsynspart {
  /** Ids of every korrespondansepart and part that is this person or firm. */
  readonly ider: ReadonlySet<string>;
}
/** What the archivist has decided against the proposal, with why. */
export interface Innsynsvalg {
  readonly med: boolean;
  readonly begrunnelse: string;
}
export type Innsynsvalgene = ReadonlyMap<string, Innsynsvalg>;

/** One thing that may be given: with it or not, why not, and the archivist's own reason where that is another answer than the rules'. */
export interface Innsynsavgjoerelse {
  readonly med: boolean;
  readonly grunn: Innsynsgrunn | null;
  readonly kanEndres: boolean;
  readonly begrunnelse: string | null;
}
export interface Innsynsnavn {
  readonly id: string;
  readonly type: Korrespondansepart['type'];
  readonly navn: string;
  readonly erParten: boolean;
  readonly avgjoerelse: Innsynsavgjoerelse;
}
export interface Innsynsdokument {
  readonly dokument: Dokument;
  /** The file to hand out: the redacted one where others' names are hidden. Null: nothing is stored, or nothing may be given. */
  readonly objekt: Dokumentobjekt | null;
  readonly avgjoerelse: Innsynsavgjoerelse;
}
export interface Innsynspost {
  readonly post: Journalpost;
  readonly avgjoerelse: Innsynsavgjoerelse;
  readonly navn: readonly Innsynsnavn[];
  readonly dokumenter: readonly Innsynsdokument[];
}

export interface Innsynsramme {
  readonly aktoer: Aktoer;
  readonly grunnlag: Innsynsgrunnlag;
  readonly part: Innsynspart;
  /** The person is a party of the case itself, or has written in it. */
  readonly iSaken: 'part' | 'korrespondent';
  readonly valg: Innsynsvalgene;
}

/**
 * What of a journalpost somebody may have who asks about their own affairs (krav 5.2.39, 5.2.40): forvaltningsloven §§ 18–19 for a party,
 * personvernforordningen art. 15 for a person. The rules only propose; the archivist decides, but never past the own clearance, never
 * over a blocking, and in an answer after art. 15 never over others' shielded data.
 */
export function vurderInnsynIPost(post: Journalpost, ramme: Innsynsramme): Innsynspost {
  const avgjoerelse = avgjoer(post.id, grunnForPost(post, ramme), ramme);
  const navn = post.korrespondanseparter.map((part) => vurderNavn(post, part, ramme));
  const andreSkjult = navn.some((n) => !n.avgjoerelse.med);
  return {
    post,
    avgjoerelse,
    navn,
    dokumenter: post.dokumenter.map((d) => vurderDokument(post, d, andreSkjult, ramme)),
  };
}

export function avgjoer(
  id: string,
  grunn: Innsynsgrunn | null,
  { grunnlag, valg }: Pick<Innsynsramme, 'grunnlag' | 'valg'>,
): Innsynsavgjoerelse {
  const kanEndres = grunn === null || kanTasMed(grunn, grunnlag);
  const valgt = kanEndres ? valg.get(id) : undefined;
  if (valgt === undefined || valgt.med === (grunn === null)) {
    return { med: grunn === null, grunn, kanEndres, begrunnelse: null };
  }
  return { med: valgt.med, grunn: grunn ?? 'vurdert', kanEndres, begrunnelse: valgt.begrunnelse };
}

function grunnForPost(post: Journalpost, { aktoer, grunnlag, part, iSaken }: Innsynsramme): Innsynsgrunn | null {
  const erMed = post.korrespondanseparter.some(({ id }) => part.ider.has(id));
  if (post.sperret) return 'sperret';
  if (!kanSeJournalpost(aktoer, post)) return 'ikke-klarert';
  if (grunnlag === 'egne' && !erMed && iSaken !== 'part') return 'gjelder-andre';
  if (post.journalstatus === 'U') return 'utgaatt';
  // fvl. § 18 a; a saksframlegg to an elected body is not internal (§ 18 d).
  if (post.journalposttype === 'N' || post.journalposttype === 'X') return 'internt';
  if (post.journalposttype !== 'I' && USENDT.has(post.journalstatus)) return 'ikke-ferdig';
  if (post.tilgangskode === null || erMed) return null;
  // The code of the case protects its own party (fvl. § 13 b first paragraph no. 1). A code of the post's own protects somebody else.
  return post.skjermingArvet && iSaken === 'part' ? null : 'skjermet';
}
const USENDT: ReadonlySet<Journalpost['journalstatus']> = new Set(['R', 'F', 'G']);
const INTERNE: ReadonlySet<Korrespondansepart['type']> = new Set(['IA', 'IM', 'IK']);

function vurderNavn(post: Journalpost, part: Korrespondansepart, ramme: Innsynsramme): Innsynsnavn {
  const erParten = ramme.part.ider.has(part.id);
  const vernet = part.skjermet || (post.tilgangskode !== null && part.slag !== 'organisasjon');
  const grunn = !erParten && vernet && !INTERNE.has(part.type) ? 'andres-navn' : null;
  return { id: part.id, type: part.type, navn: part.navn, erParten, avgjoerelse: avgjoer(part.id, grunn, ramme) };
}

function vurderDokument(
  post: Journalpost,
  dokument: Dokument,
  andreSkjult: boolean,
  ramme: Innsynsramme,
): Innsynsdokument {
  const eier = { tilgangskode: post.tilgangskode, ansvarligId: post.saksbehandlerId, sperret: post.sperret };
  const sladdet = nyeste(dokument, 'O');
  const grunn =
    dokument.tilgangskode !== null && sladdet === null
      ? kanSeDokument(ramme.aktoer, eier, dokument.tilgangskode)
        ? 'skjermet'
        : 'ikke-klarert'
      : andreSkjult && sladdet === null
        ? 'maa-sladdes'
        : null;
  const avgjoerelse = avgjoer(dokument.id, grunn, ramme);
  const trengerSladd = dokument.tilgangskode !== null || andreSkjult;
  const objekt =
    trengerSladd && sladdet !== null ? sladdet : (nyeste(dokument, 'A') ?? nyeste(dokument, 'P') ?? sladdet);
  return { dokument, avgjoerelse, objekt: avgjoerelse.med ? objekt : null };
}

function nyeste(dokument: Dokument, variant: Dokumentobjekt['variantformat']): Dokumentobjekt | null {
  const alle = dokument.objekter.filter((o) => o.variantformat === variant);
  return alle.toSorted((a, b) => b.versjonsnummer - a.versjonsnummer)[0] ?? null;
}
