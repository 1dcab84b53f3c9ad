import type { Slettingstype, Variantformat } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import type { Dokument, Dokumentobjekt, Journalpost } from './journalpost.ts';
import { tekstEllerNull, utenFoedselsnummer } from './skjerming.ts';

type Eier = Pick<Journalpost, 'journalstatus' | 'arkivertDato'>;
/** What is in the journal or archived: only those with a right of their own add versions (krav 2.9.9). */
const LAASTE: readonly Journalpost['journalstatus'][] = ['E', 'J', 'A'];

/** Krav 2.6.7 and 3.2.17: an archived registrering receives no more documents; nor does one that is Utgår. */
export function vurderNyttDokument(post: Eier): Result<null, Arkivavvisning> {
  if (post.journalstatus === 'U') return avvis('arkiv.journalpost-utgaatt');
  return post.arkivertDato !== null || post.journalstatus === 'A' ? avvis('arkiv.registrering-arkivert') : ok(null);
}

/**
 * Whether a document of `fra` may belong to `til` as well (krav 2.7.8). An archived registrering receives none (2.6.7, 3.2.17), a
 * journalført one only what is finished (3.2.30). What is shielded by the registrering it lies in would be open in one that is not
 * (5.2.21–22): then it must have its own code first, which follows it. Gives the number it gets.
 */
export function vurderKnytning(
  til: Pick<Journalpost, 'journalstatus' | 'arkivertDato' | 'tilgangskode' | 'dokumenter'>,
  fra: Pick<Journalpost, 'tilgangskode' | 'sperret' | 'registreringsID'>,
  dokument: Dokument,
): Result<Knytning, Arkivavvisning> {
  const plass = vurderNyttDokument(til);
  if (!plass.ok) return plass;
  if (til.dokumenter.some(({ id }) => id === dokument.id)) return avvis('arkiv.dokument-knyttet');
  if (dokument.objekter.length === 0 && dokument.dokumentmedium === 'E') return avvis('arkiv.dokument-uten-fil');
  if (LAASTE.includes(til.journalstatus) && dokument.dokumentstatus !== 'F') {
    return avvis('arkiv.dokument-ikke-ferdigstilt');
  }
  const arver = dokument.tilgangskode === null && fra.tilgangskode !== null;
  if (fra.sperret || (arver && fra.tilgangskode !== til.tilgangskode)) {
    return avvis('arkiv.dokument-mister-skjerming', { registreringsID: fra.registreringsID });
  }
  const harHoveddokument = til.dokumenter.some((d) => d.tilknyttetRegistreringSom === 'H');
  return ok({
    som: harHoveddokument ? 'V' : 'H',
    nummer: Math.max(0, ...til.dokumenter.map((d) => d.dokumentnummer)) + 1,
  });
}
/** As what, and under which number, a document belongs to a registrering. */
export interface Knytning {
  readonly som: Dokument['tilknyttetRegistreringSom'];
  readonly nummer: number;
}

/** Krav 3.2.31: the content of a finished document is not changed; krav 2.9.9: a new version of it needs a right of its own. */
export function vurderNyVersjon(
  post: Eier,
  dokument: Dokument,
  kanLageVersjon: boolean,
): Result<number, Arkivavvisning> {
  const laast = LAASTE.includes(post.journalstatus) || dokument.dokumentstatus === 'F';
  if (laast && !kanLageVersjon) return avvis('arkiv.versjon-krever-rolle');
  if (post.journalstatus === 'U') return avvis('arkiv.journalpost-utgaatt');
  return ok(nyesteVersjon(dokument) + 1);
}

/**
 * Krav 3.2.27: a new variant (archive format, redacted) of the newest version may be added whatever the status, and never takes the place
 * of one that is there. Gives the version it belongs to.
 */
export function vurderNyVariant(
  dokument: Dokument,
  ny: Pick<Dokumentobjekt, 'variantformat' | 'format'>,
): Result<number, Arkivavvisning> {
  const versjon = nyesteVersjon(dokument);
  if (versjon === 0) return avvis('arkiv.dokument-uten-fil');
  const finnes = dokument.objekter.some(
    (o) => o.versjonsnummer === versjon && o.variantformat === ny.variantformat && o.format === ny.format,
  );
  return finnes ? avvis('arkiv.variant-finnes') : ok(versjon);
}

/** Krav 3.2.30–32: a document is finished once, needs a file unless it is on paper, and is not reversed. */
export function vurderFerdigstilling(dokument: Dokument): Result<Endring, Arkivavvisning> {
  if (dokument.dokumentstatus === 'F') return avvis('arkiv.dokument-ferdigstilt');
  if (dokument.objekter.length === 0 && dokument.dokumentmedium === 'E') return avvis('arkiv.dokument-uten-fil');
  return ok({ felt: 'dokumentstatus', tidligereVerdi: 'B', nyVerdi: 'F' });
}

/** Krav 3.2.33: the title of a document may be corrected also when it is finished. */
export function vurderDokumenttittel(dokument: Dokument, tittel: string): Result<Endring | null, Arkivavvisning> {
  const ny = tekstEllerNull(tittel);
  if (ny === null) return avvis('arkiv.tittel-mangler');
  const rent = utenFoedselsnummer({ dokumenttittel: ny });
  if (!rent.ok) return rent;
  return ok(ny === dokument.tittel ? null : { felt: 'tittel', tidligereVerdi: dokument.tittel, nyVerdi: ny });
}

/**
 * Krav 2.7.7, 2.7.14–25: an older version, a redacted variant and the production format may be deleted, the final archive format never, and
 * nothing before the newest version has its archive format. Gives what kind of deletion it is (M089).
 */
export function vurderSletting(dokument: Dokument, objektId: string): Result<Slettingstype, Arkivavvisning> {
  const objekt = dokument.objekter.find((o) => o.id === objektId);
  if (objekt === undefined) return avvis('arkiv.dokument-finnes-ikke');
  const nyeste = nyesteVersjon(dokument);
  const ferdig = dokument.objekter.some((o) => o.versjonsnummer === nyeste && o.variantformat === 'A');
  if (!ferdig) return avvis('arkiv.slettes-ikke', { krav: '2.7.14' });
  if (objekt.versjonsnummer < nyeste) return ok('SV');
  const type = SLETTES_SOM[objekt.variantformat];
  return type === null ? avvis('arkiv.slettes-ikke', { krav: '2.7.7' }) : ok(type);
}
const SLETTES_SOM: Readonly<Record<Variantformat, Slettingstype | null>> = { P: 'SP', O: 'SS', A: null };

/** The production file of the newest version with these bytes, and whether that version has its archive format; null when it is not (or no more) the newest. */
export function nyesteMedFil(
  dokument: Pick<Dokument, 'objekter'>,
  sjekksum: string,
): { kilde: Dokumentobjekt; harArkivformat: boolean } | null {
  const versjon = nyesteVersjon(dokument);
  const iVersjonen = dokument.objekter.filter((o) => o.versjonsnummer === versjon);
  const kilde = iVersjonen.find((o) => o.variantformat === 'P' && o.sjekksum === sjekksum);
  return kilde === undefined ? null : { kilde, harArkivformat: iVersjonen.some((o) => o.variantformat === 'A') };
}

function nyesteVersjon(dokument: Pick<Dokument, 'objekter'>): number {
  return Math.max(0, ...dokument.objekter.map((o) => o.versjonsnummer));
}
