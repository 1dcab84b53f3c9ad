import type { Mottakskvittering } from '../domain/mottakskvittering.ts';
import type { Maalform } from '../domain/varseltekst.ts';

/** The mail server said no for good: the address does not exist, or the message will not be had. Another attempt would not help. */
export class Kvitteringavvist extends Error {}

/** Sends it by the server the operator has named. @throws Kvitteringavvist, or whatever else stopped it this time */
export type Kvitteringspost = (brev: {
  /** The same at each attempt, so that one that was taken while the answer was lost can be known again. */
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  /** Message-ID of the letter; null when it has none. */
  readonly svarPaa: string | null;
}) => Promise<void>;

/** What a municipality has said of its receipts. */
export interface Kvitteringsoppsett {
  readonly paa: boolean;
  readonly kommune: string;
  readonly maalform: Maalform;
  readonly kontaktEpost: string | null;
  readonly kontaktTelefon: string | null;
}

export interface Kvitteringslager {
  /** False when there is one already: then nothing is written. */
  leggTilKvittering(forsendelse: string, referanse: string): Promise<boolean>;
  mottakskvittering(forsendelse: string): Promise<Mottakskvittering | null>;
  settKvittering(forsendelse: string, status: Exclude<Mottakskvittering['status'], 'venter'>): Promise<void>;
}
