import type { Forslag } from './forslag.ts';

/** The fields whose proposals are held against what a person decided, in the order an archivist thinks. */
export const LAERTE_FELT = [
  'arkivverdi',
  'saksmappe',
  'journalposttype',
  'administrativEnhet',
  'saksbehandler',
  'klasse',
  'tilgangskode',
] as const;
export type LaertFelt = (typeof LAERTE_FELT)[number];

/** What stands in the archive of a letter that has been registered. Values as in the proposals: code, user name, klasseID. */
export interface Fasit {
  readonly forsendelse: string | null;
  readonly saksmappe: string;
  /** It is the first journalpost of its case: a proposed new case was right. */
  readonly foerstISaken: boolean;
  readonly journalposttype: string;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly klasse: string | null;
  /** Null: open. */
  readonly tilgangskode: string | null;
}

/** What was proposed for a field when the letter was registered. */
export interface Foreslaatt {
  /** Null: no value (for tilgangskode, that it is open). */
  readonly verdi: string | null;
  /** 0..1 */
  readonly konfidens: number;
  /** How much surer than the runner-up, 0..1. */
  readonly avstand: number;
  /** Rules or model, with version. */
  readonly modell: string;
  /** What the rules alone said, where a learned model had its word too; `konfidens` null: they had no opinion. */
  readonly regelsvar?: { readonly verdi: string | null; readonly konfidens: number | null };
}

export interface Eksempelfelt {
  readonly felt: LaertFelt;
  readonly fasit: string | null;
  /** Null: nothing was proposed. */
  readonly foreslaatt: Foreslaatt | null;
  /** Null when nothing was proposed, or nothing is decided yet. */
  readonly rett: boolean | null;
}

/** A letter that a person has decided on. */
export interface Eksempel {
  readonly forsendelse: string;
  readonly journalpost: string;
  readonly avgjortAv: string;
  readonly avgjortTid: Date;
  readonly felter: readonly Eksempelfelt[];
}

/** The value of a proposed new case, which has no number yet. */
export const NY_SAK = 'ny';

/** A proposed value as one word that can be compared and counted. */
export function tilVerdi(felt: LaertFelt, verdi: unknown): string | null {
  if (typeof verdi !== 'object' || verdi === null) return typeof verdi === 'string' ? verdi : null;
  if (felt === 'saksmappe') return 'id' in verdi ? String(verdi.id) : NY_SAK;
  if (felt === 'arkivverdi') return 'arkivverdi' in verdi && verdi.arkivverdi === false ? 'nei' : 'ja';
  return 'kode' in verdi ? String(verdi.kode) : null;
}

/** How much surer a proposal is than its runner-up, 0..1. */
export const avstandFra = ({ konfidens, kandidater }: Pick<Forslag, 'konfidens' | 'kandidater'>): number =>
  Math.max(0, konfidens - (kandidater[0]?.konfidens ?? 0));

function foreslaattAv(
  felt: LaertFelt,
  forslag: (Forslag & { readonly modell: string }) | undefined,
): Foreslaatt | null {
  if (forslag === undefined) return null;
  const { konfidens, modell, regelsvar } = forslag;
  return {
    verdi: tilVerdi(felt, forslag.verdi),
    konfidens,
    avstand: avstandFra(forslag),
    modell,
    ...(regelsvar === undefined ? {} : { regelsvar }),
  };
}

function fasitFor(felt: LaertFelt, fasit: Fasit): string | null {
  // It is in the archive: somebody held that it belongs there.
  return felt === 'arkivverdi' ? 'ja' : fasit[felt];
}

/** Holds what was proposed against what stands in the archive. */
export function bedoemFelt(felt: LaertFelt, foreslaatt: Foreslaatt | null, fasit: Fasit): Eksempelfelt {
  const riktig = fasitFor(felt, fasit);
  const nySak = felt === 'saksmappe' && foreslaatt?.verdi === NY_SAK && fasit.foerstISaken;
  // Nobody has been chosen yet, which says nothing against who was proposed.
  const uavgjort = felt === 'saksbehandler' && riktig === null;
  const rett = foreslaatt === null || uavgjort ? null : nySak || foreslaatt.verdi === riktig;
  return { felt, fasit: riktig, foreslaatt, rett };
}

/** Every field of a letter as it is registered. */
export function bedoemForslag(
  forslag: readonly (Forslag & { readonly modell: string })[],
  fasit: Fasit,
): readonly Eksempelfelt[] {
  return LAERTE_FELT.map((felt) =>
    bedoemFelt(
      felt,
      foreslaattAv(
        felt,
        forslag.find((f) => f.felt === felt),
      ),
      fasit,
    ),
  );
}
