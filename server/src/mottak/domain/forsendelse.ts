import { avvis, ok, type Result } from '../../kernel/index.ts';

export type Forsendelsestatus =
  | 'mottatt'
  | 'utpakket'
  | 'klar'
  | 'journalfoert'
  /** The same letter came another way, and is journalført: this one hangs on that journalpost. */
  | 'koblet'
  | 'ikke-arkivert'
  | 'overfoert'
  | 'karantene'
  | 'venter-arkivmaal'
  | 'erstattet';

/** What a person may do with a forsendelse. */
export type Handling =
  | 'journalfoer'
  | 'ikke-arkiver'
  | 'overfoer'
  /** To a body outside the cooperation. */
  | 'oversend'
  | 'proev-igjen'
  | 'slipp'
  | 'avvis-leveranse'
  | 'splitt'
  | 'knytt';

/** From which states each step may be taken, and where it leads. One table, so that no step can be forgotten in another. */
const OVERGANGER: Readonly<Record<Handling, { fra: readonly Forsendelsestatus[]; til: Forsendelsestatus }>> = {
  journalfoer: { fra: ['klar'], til: 'journalfoert' },
  'ikke-arkiver': { fra: ['utpakket', 'klar', 'karantene'], til: 'ikke-arkivert' },
  overfoer: { fra: ['utpakket', 'klar', 'karantene'], til: 'overfoert' },
  oversend: { fra: ['utpakket', 'klar', 'karantene'], til: 'overfoert' },
  'proev-igjen': { fra: ['karantene'], til: 'mottatt' },
  slipp: { fra: ['karantene'], til: 'utpakket' },
  // The source is told that it will never be received, so that nothing brings it back.
  'avvis-leveranse': { fra: ['karantene'], til: 'ikke-arkivert' },
  // Its parts stand in its place; it stays as it came.
  splitt: { fra: ['klar'], til: 'erstattet' },
  knytt: { fra: ['klar'], til: 'koblet' },
};

/** Every step there is. */
export const HANDLINGER = Object.keys(OVERGANGER) as readonly Handling[];

/** The state after the step, or why it cannot be taken. */
export function overgang(status: Forsendelsestatus, handling: Handling): Result<Forsendelsestatus> {
  const regel = OVERGANGER[handling];
  if (regel.fra.includes(status)) return ok(regel.til);
  if (status === 'mottatt' || status === 'utpakket') return avvis('mottak.ikke-ferdig-lest');
  if (status === 'karantene') return avvis('mottak.i-karantene');
  return avvis('mottak.allerede-behandlet', { status });
}

/** Steps that may be taken with what a channel delivered and nobody could verify: to be tried again, or rejected. */
export const FOR_UVERIFISERTE: ReadonlySet<Handling> = new Set<Handling>(['proev-igjen', 'avvis-leveranse']);

/** Decisions in karantene. Until something further is decided they can be taken back, however far the reading has come. */
const KARANTENEVALG: ReadonlySet<string> = new Set<Handling>(['proev-igjen', 'slipp']);
/** Steps that `angre` takes back, newest first. */
const KAN_ANGRES: ReadonlySet<string> = new Set<Handling>([
  'journalfoer',
  'ikke-arkiver',
  'overfoer',
  'oversend',
  'proev-igjen',
  'slipp',
  'splitt',
  'knytt',
]);
const UAVGJORT: ReadonlySet<Forsendelsestatus> = new Set(['mottatt', 'utpakket', 'klar']);

export interface Steg {
  readonly nummer: number;
  readonly handling: string;
  readonly fraStatus: Forsendelsestatus;
  readonly tilStatus: Forsendelsestatus;
  readonly angret: boolean;
}

/** The step that `angre` would take back now: the last one, when it still stands. */
export function sisteAngrbareSteg(steg: readonly Steg[], status: Forsendelsestatus): Steg | null {
  const siste = [...steg].sort((a, b) => b.nummer - a.nummer).find((s) => !s.angret);
  if (siste === undefined || !KAN_ANGRES.has(siste.handling)) return null;
  if (KARANTENEVALG.has(siste.handling)) return UAVGJORT.has(status) ? siste : null;
  const staarDer = siste.tilStatus === status || (status === 'venter-arkivmaal' && siste.handling === 'journalfoer');
  return staarDer ? siste : null;
}
