import { erKode, SKJERMING_METADATA, type SkjermingDokument, type SkjermingMetadata } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { gjelder, type Skjerming, type Tilgangskode, tekstEllerNull, vurderSkjerming } from './skjerming.ts';

/** What stands where a hidden word stood. */
export const SKJULT_ORD = '*****';

/** What somebody wants hidden of a unit. */
export interface Skjermingsvalg {
  readonly tilgangskode: string;
  readonly hjemmel: string | null;
  /** Words of the title to hide (TMO, TRO). Empty, and no `offentligTittel`: all but the first line is hidden (TM1, TR1). */
  readonly skjermedeOrd: readonly string[];
  /** Written by hand instead of made from the marked words. */
  readonly offentligTittel: string | null;
  readonly metadata: readonly string[];
  readonly dokument: SkjermingDokument | null;
  /** Years; null: that of the code, or for good. */
  readonly varighet: number | null;
}
export interface Skjermingsvedtak extends Skjerming {
  readonly tilgangskode: string;
  readonly skjermedeOrd: readonly string[];
  readonly metadata: readonly SkjermingMetadata[];
  readonly dokument: SkjermingDokument | null;
  readonly varighet: number | null;
  readonly opphoererDato: string | null;
}

/**
 * Decides a shielding (krav 2.8.2–3, 5.2.14–22): the code holds today, a code that covers information only never hides a whole document
 * (krav 5.2.17), the public title follows from the marked words, and the end from the duration.
 */
export function vurderSkjermingsvalg(
  tittel: string,
  valg: Skjermingsvalg,
  koder: readonly Tilgangskode[],
  idag: string,
): Result<Skjermingsvedtak, Arkivavvisning> {
  const offentligTittel = tekstEllerNull(valg.offentligTittel) ?? skjulTittel(tittel, valg.skjermedeOrd);
  if (offentligTittel === null) return avvis('arkiv.skjermet-ord-ukjent');
  const skjerming = vurderSkjerming({ ...valg, offentligTittel }, koder, idag);
  if (!skjerming.ok) return skjerming;
  const kode = koder.find((k) => k.kode === skjerming.verdi.tilgangskode && gjelder(k, idag));
  if (kode === undefined) return avvis('arkiv.tilgangskode-ugyldig', { tilgangskode: valg.tilgangskode });
  if (valg.dokument === 'H' && !kode.helDokument) {
    return avvis('arkiv.skjerming-bare-opplysninger', { tilgangskode: kode.kode });
  }
  const metadata = valg.metadata.filter((m): m is SkjermingMetadata => erKode(SKJERMING_METADATA, m));
  if (metadata.length < valg.metadata.length) return avvis('arkiv.kode-ugyldig', { liste: 'skjermingMetadata' });
  return ok({
    ...skjerming.verdi,
    tilgangskode: kode.kode,
    skjermedeOrd: valg.skjermedeOrd,
    // M502 is mandatory in a skjerming: without a choice the document is what is hidden, and the title as far as words are marked.
    metadata: metadata.length > 0 ? metadata : [valg.skjermedeOrd.length > 0 ? 'TRO' : 'TR1'],
    dokument: valg.dokument ?? (kode.helDokument ? 'H' : 'D'),
    varighet: valg.varighet,
    opphoererDato: valg.varighet === null ? null : leggTilAar(idag, valg.varighet),
  });
}

/** The title with the marked words hidden, or its first line when none is marked; null when a marked word is not there. */
export function skjulTittel(tittel: string, ord: readonly string[]): string | null {
  if (ord.length === 0) return tittel.split('\n')[0]?.trim() ?? null;
  const rene = ord.map((o) => o.trim()).filter((o) => o !== '');
  if (rene.length === 0) return null;
  let skjult = tittel;
  // Longest first, so that a marked phrase is taken before a word in it.
  for (const o of rene.toSorted((a, b) => b.length - a.length)) {
    const moenster = new RegExp(`(?<![\\p{L}\\p{N}])${bokstavelig(o)}(?![\\p{L}\\p{N}])`, 'giu');
    if (!moenster.test(tittel)) return null;
    skjult = skjult.replace(moenster, SKJULT_ORD);
  }
  return skjult;
}

function bokstavelig(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One level of the archive and what is decided there: a code, deliberately open, or nothing said. */
export type Skjermingsnivaa = { readonly tilgangskode: string | null; readonly aapnet: boolean };

/**
 * The code in force for a unit (noark.md 1.5): its own, else that of the nearest level above; a level somebody has opened on purpose stops
 * the inheritance. Innermost first.
 */
export function gjeldendeTilgangskode(fraInnerst: readonly Skjermingsnivaa[]): string | null {
  for (const nivaa of fraInnerst) {
    if (nivaa.tilgangskode !== null) return nivaa.tilgangskode;
    if (nivaa.aapnet) return null;
  }
  return null;
}

/** The date so many years later; 29 February becomes 28 February. */
export function leggTilAar(dato: string, aar: number): string {
  const nytt = String(Number(dato.slice(0, 4)) + aar).padStart(4, '0');
  const samme = `${nytt}${dato.slice(4)}`;
  const finnes = new Date(`${samme}T00:00:00Z`).toISOString().startsWith(samme);
  return finnes ? samme : `${nytt}-02-28`;
}
