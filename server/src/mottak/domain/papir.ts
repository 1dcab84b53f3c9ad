import type { Forsendelsestatus } from './forsendelse.ts';

/** Channels whose post lies on paper somewhere after it has come in. */
export const PAPIRKANALER = ['mappe', 'skann'] as const;
/** What a scanner writes. Letters that were born digital and laid in the same folder have no paper. */
export const PAPIRFILER = ['pdf', 'tif', 'tiff', 'jpg', 'jpeg', 'png'] as const;
/** Days the paper is kept after approval, where the municipality has not said otherwise. */
export const DAGER_UTEN_OPPSETT = 90;
const DOEGN_MS = 86_400_000;

/** Letters that are not decided on yet: the paper may still be needed to read them. */
export const I_ARBEID: readonly Forsendelsestatus[] = ['mottatt', 'utpakket', 'klar', 'karantene', 'venter-arkivmaal'];

export const PAPIRKONTROLL = ['godkjent', 'skannes-paa-nytt'] as const;
export type Papirkontroll = (typeof PAPIRKONTROLL)[number];

/** Paper that was scanned: where it lies, and what has been decided about it. */
export interface Papir {
  readonly forsendelse: string;
  /** What was scanned, once it is unpacked. */
  readonly dokument: string | null;
  readonly filnavn: string;
  readonly mottattTid: Date;
  readonly sider: number | null;
  readonly eske: {
    readonly id: string;
    readonly merke: string;
    readonly plass: string;
    readonly nummer: number;
  } | null;
  readonly kontroll: Papirkontroll | null;
  readonly kontrollGrunn: string | null;
  readonly kontrollertTid: Date | null;
  readonly kontrollertAv: string | null;
  readonly bevares: string | null;
  readonly tilintetgjortTid: Date | null;
  /** What was scanned has been destroyed, and the paper still holds it; null while it is here. */
  readonly slettetTid: Date | null;
  /** The forsendelse, or a letter it was split into, is not decided on. */
  readonly iArbeid: boolean;
  readonly henting: Henting | null;
}
export interface Henting {
  readonly id: string;
  readonly grunn: string;
  readonly bedtTid: Date;
  readonly bedtAv: string;
  readonly hentetTid: Date | null;
}

/** Why the paper cannot be destroyed now. */
export const PAPIRHINDRINGER = [
  'tilintetgjort',
  'ikke-godkjent',
  'bevares',
  'i-arbeid',
  'hentes',
  'for-tidlig',
] as const;
export type Papirhindring = (typeof PAPIRHINDRINGER)[number];

/**
 * The first thing that keeps the paper from being destroyed; null when it may be. Scanned originals may go only when the copy is checked and
 * takes the original's place (riksarkivarens forskrift § 2-2 og kap. 3), so approval comes before everything else, and the days count from it.
 */
export function papirhindring(papir: Papir, naa: Date, dager: number): Papirhindring | null {
  if (papir.tilintetgjortTid !== null) return 'tilintetgjort';
  if (papir.kontroll !== 'godkjent' || papir.kontrollertTid === null) return 'ikke-godkjent';
  if (papir.bevares !== null) return 'bevares';
  if (papir.iArbeid) return 'i-arbeid';
  if (papir.henting !== null) return 'hentes';
  return naa < tidligst(papir.kontrollertTid, dager) ? 'for-tidlig' : null;
}

/** From when the paper may be destroyed, as far as the days go. */
export const tidligst = (kontrollert: Date, dager: number): Date => new Date(kontrollert.getTime() + dager * DOEGN_MS);

/** A pile in the log: what it was, where it lay, who approved the pictures, and what it had become. */
export interface Papirloggrad {
  readonly filnavn: string;
  readonly mottatt: string;
  readonly sider: number | null;
  readonly sjekksum: string;
  readonly eske: string;
  readonly nummer: number;
  readonly godkjentAv: string;
  readonly godkjent: string;
  readonly brev: readonly { readonly status: Forsendelsestatus; readonly journalpost: string | null }[];
}

const BLITT: Readonly<Partial<Record<Forsendelsestatus, string>>> = {
  journalfoert: 'journalført',
  'ikke-arkivert': 'skulle ikke arkiveres',
  overfoert: 'sendt til en annen kommune',
};

/** The log as text that is filed: one paragraph for each pile. `nummer`: the registreringsID of a journalpost. */
export function papirloggtekst(
  logg: { readonly tid: string; readonly av: string; readonly rader: readonly Papirloggrad[] },
  nummer: (journalpost: string) => string,
): string {
  const rader = logg.rader.map((rad) => {
    const brev = rad.brev.map(({ status, journalpost }) =>
      journalpost === null ? (BLITT[status] ?? status) : `journalført som ${nummer(journalpost)}`,
    );
    return [
      `Eske ${rad.eske}, nummer ${rad.nummer}: ${rad.filnavn}`,
      `  Skannet ${rad.mottatt}, ${rad.sider === null ? 'ukjent antall' : rad.sider} sider. SHA-256 ${rad.sjekksum}`,
      `  Kvaliteten godkjent ${rad.godkjent} av ${rad.godkjentAv}`,
      `  Ble til: ${brev.join('; ')}`,
    ].join('\n');
  });
  return [
    'Logg over papir som er tilintetgjort etter skanning',
    `Tilintetgjort ${logg.tid} av ${logg.av}. Antall bunker: ${logg.rader.length}`,
    ...rader,
    '',
  ].join('\n\n');
}
