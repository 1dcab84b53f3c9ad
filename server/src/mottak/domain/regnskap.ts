import type { Forsendelsestatus } from './forsendelse.ts';

/** What has become of a letter, as the ledger counts it. */
export const UTFALL = [
  'journalfoert',
  'koblet',
  'ikkeArkivert',
  'overfoert',
  'erstattet',
  'karantene',
  'iArbeid',
] as const;
export type Utfall = (typeof UTFALL)[number];

/** Every state belongs to one outcome, so that no letter stands outside the ledger and none is counted twice. */
const UTFALL_AV: Readonly<Record<Forsendelsestatus, Utfall>> = {
  mottatt: 'iArbeid',
  utpakket: 'iArbeid',
  klar: 'iArbeid',
  'venter-arkivmaal': 'iArbeid',
  karantene: 'karantene',
  journalfoert: 'journalfoert',
  koblet: 'koblet',
  'ikke-arkivert': 'ikkeArkivert',
  overfoert: 'overfoert',
  erstattet: 'erstattet',
};

/** One channel in a period: what was announced as received, and what its letters have become. */
export interface Regnskapslinje {
  readonly kanal: string;
  /** Counted from the announcements, which nothing changes afterwards: not from the letters that are there now. */
  readonly mottatt: number;
  readonly utfall: Readonly<Record<Utfall, number>>;
  /** Letters made by splitting what came: each is accounted for like any other. */
  readonly deler: number;
  /** Received and made, less accounted for. Anything but zero is an alarm. */
  readonly differanse: number;
}

export interface Kunngjort {
  readonly kanal: string;
  readonly antall: number;
}
export interface Staar {
  readonly kanal: string;
  readonly status: Forsendelsestatus;
  readonly antall: number;
  /** Of these, the ones made by splitting another. */
  readonly deler: number;
}

const INGEN: Readonly<Record<Utfall, number>> = {
  journalfoert: 0,
  koblet: 0,
  ikkeArkivert: 0,
  overfoert: 0,
  erstattet: 0,
  karantene: 0,
  iArbeid: 0,
};

/** The ledger of a period, a line for each channel that something came by, sorted by channel. */
export function foerRegnskap(kunngjorte: readonly Kunngjort[], staar: readonly Staar[]): Regnskapslinje[] {
  const kanaler = new Set([...kunngjorte, ...staar].map(({ kanal }) => kanal));
  return [...kanaler].sort().map((kanal) => {
    const mottatt = sum(kunngjorte.filter((rad) => rad.kanal === kanal));
    const utfall = { ...INGEN };
    for (const rad of staar) if (rad.kanal === kanal) utfall[UTFALL_AV[rad.status]] += rad.antall;
    const deler = staar.reduce((alt, rad) => alt + (rad.kanal === kanal ? rad.deler : 0), 0);
    return linje(kanal, mottatt - deler, deler, utfall);
  });
}

/** All channels as one line. */
export function sumlinje(linjer: readonly Regnskapslinje[]): Regnskapslinje {
  const utfall = { ...INGEN };
  for (const en of linjer) for (const hva of UTFALL) utfall[hva] += en.utfall[hva] ?? 0;
  return linje(
    'sum',
    linjer.reduce((sum, en) => sum + en.mottatt, 0),
    linjer.reduce((sum, en) => sum + (en.deler ?? 0), 0),
    utfall,
  );
}

function linje(kanal: string, mottatt: number, deler: number, utfall: Regnskapslinje['utfall']): Regnskapslinje {
  const gjortRedeFor = UTFALL.reduce((sum, hva) => sum + utfall[hva], 0);
  return { kanal, mottatt, deler, utfall, differanse: mottatt + deler - gjortRedeFor };
}

const sum = (rader: readonly { readonly antall: number }[]): number =>
  rader.reduce((alt, { antall }) => alt + antall, 0);

/**
 * How a letter can fail to be accounted for: there, but never announced · announced, but not there · said to be registered, with no such
 * journalpost in the archive · said to be handed over, with nothing at the other end · older than two days, with nobody to do it
 * · split, and its letters are not just those of the split.
 */
export const AVVIKSSLAG = [
  'uten-hendelse',
  'uten-forsendelse',
  'journalpost-mangler',
  'overlevering-mangler',
  'uten-oppgave',
  'deler-stemmer-ikke',
] as const;
export type Avviksslag = (typeof AVVIKSSLAG)[number];

export interface Regnskapsavvik {
  readonly slag: Avviksslag;
  readonly forsendelse: string;
  readonly kanal: string;
  /** When it came into this municipality: says which controls look at it. */
  readonly registrertTid: Date;
  readonly detaljer: Readonly<Record<string, string>>;
}

const PAPIR: ReadonlySet<string> = new Set(['mappe', 'skann']);

/** The part of what came that came on paper, 0–1; null when nothing came. What another municipality handed over is not counted twice. */
export function papirandel(linjer: readonly Regnskapslinje[]): number | null {
  const egne = linjer.filter(({ kanal }) => kanal !== 'overfoert');
  const alt = egne.reduce((sum, en) => sum + en.mottatt, 0);
  const papir = egne.filter(({ kanal }) => PAPIR.has(kanal)).reduce((sum, en) => sum + en.mottatt, 0);
  return alt === 0 ? null : papir / alt;
}
