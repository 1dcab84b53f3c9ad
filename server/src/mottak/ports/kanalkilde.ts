import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Arkivskaper } from '../../kernel/index.ts';
import type { Avvikskode } from '../domain/avvik.ts';
import type { Opplysninger } from '../domain/opplysninger.ts';
import type { Kanalnavn } from './kanal.ts';

/** A channel as a municipality has set it up, without its secrets. `innstillinger` has been read by the schema of its slag. */
export interface Kanaloppsett<I = unknown> {
  readonly id: string;
  readonly slag: string;
  readonly navn: string;
  /** The municipality that owns the setup. */
  readonly eier: Arkivskaper;
  /** Whose post may come by it: the owner, and others that its owner is also administrator of. */
  readonly dekker: readonly Arkivskaper[];
  readonly innstillinger: I;
}

/** In clear text, only while a call lasts. Never logged, never put in an error, never stored by an adapter. */
export type Hemmeligheter = Readonly<Record<string, string>>;

/** What every call to a source gets. `signal` ends it when its time is up: pass it on to fetch, sockets and streams. */
export interface Kanalkall<I = unknown> {
  readonly oppsett: Kanaloppsett<I>;
  readonly hemmeligheter: Hemmeligheter;
  readonly signal: AbortSignal;
}

/** Who it is addressed to, as the source says it: decides the municipality. `kanalen`: the source serves its owner alone. */
export type Adressat =
  | { readonly orgnr: string }
  /** Mail addresses, matched without regard to case against the `postkasser` of the setup: those known must all be one municipality's. */
  | { readonly postkasse: string | readonly string[] }
  | 'kanalen';

/** One thing that a source has for us. */
export interface Leveranse {
  /** The source's own key: the same each time the same thing is offered, and never used for another. */
  readonly eksternId: string;
  readonly adressat: Adressat;
  readonly filnavn: string;
  /**
   * Opens the bytes exactly as they came (encrypted, when they are). Called only when the key is unknown here. The stream fails when
   * the transfer was cut off; where the source says a length, the adapter compares it.
   */
  raa(signal: AbortSignal): Promise<Readable>;
  /** When the source got it, if it says; else the time it is fetched counts. */
  readonly mottattTid?: Date;
  readonly opplysninger: Opplysninger;
  /** National identity number of the sender. Kept in a protected table of its own; never put it anywhere else. */
  readonly avsenderFnr?: string;
  /** What `kvitter` and `meldFeil` will need beside `eksternId`, possibly weeks later on another node (a folder, a UID). JSON. */
  readonly kvitteringsdata?: Readonly<Record<string, string | number>>;
}

/** How far reading has come, in the source's own terms (a UID, a delta token). JSON. */
export type Peker = Readonly<Record<string, string | number | null>>;

/**
 * `leveranse`: something to receive. `peker`: everything yielded before it may be passed over next time; kept only when all of that
 * is stored. `feil`: one item that could not even be described; it is noted under its key, and the rest goes on.
 */
export type Hentet =
  | { readonly leveranse: Leveranse }
  | { readonly peker: Peker }
  | { readonly feil: { readonly eksternId: string; readonly aarsak: Kanalfeilslag } };

export type Kanalfeilslag =
  /** 401, 403, expired or wrong credentials: no use in trying often; a person must mend it. */
  | 'innlogging-avvist'
  /** 429, or told to wait. */
  | 'for-mange-kall'
  /** No answer, broken connection, 5xx. */
  | 'utilgjengelig'
  /** Answered, but not what the protocol says. */
  | 'ugyldig-svar'
  /** A setting is missing or leads nowhere (no such folder, no such mailbox). */
  | 'feil-oppsett'
  /** The source no longer knows it: 404, 410. */
  | 'finnes-ikke-lenger';

/** What an adapter throws. Its text is the kind and the number: never an address with a token in it, never a body, never a name. */
export class Kanalfeil extends Error {
  readonly slag: Kanalfeilslag;
  /** Seconds the source asked us to wait (Retry-After). */
  readonly ventSekunder: number | null;

  constructor(slag: Kanalfeilslag, valg: { status?: number; ventSekunder?: number; cause?: unknown } = {}) {
    super(valg.status === undefined ? slag : `${slag} (${valg.status})`, { cause: valg.cause });
    this.name = 'Kanalfeil';
    this.slag = slag;
    this.ventSekunder = valg.ventSekunder ?? null;
  }
}

/** Which delivery to answer. */
export interface Kvittering {
  readonly eksternId: string;
  readonly kvitteringsdata: Readonly<Record<string, string | number>>;
}

/** The file to unpack, made of the raw bytes; or why it could not be made, which sends it to karantene with the raw bytes kept. */
export type Verifisert =
  | {
      readonly sti: string;
      readonly filnavn: string;
      /** What was first known when the package was opened; takes the place of what the list said. */
      readonly opplysninger?: Opplysninger;
    }
  | { readonly avvik: Avvikskode; readonly detaljer?: Readonly<Record<string, string | number>> };

/**
 * A channel that is emptied by asking (channels.md 7: polling is truth, a connection that is held open is only a bell). An adapter
 * knows its protocol and nothing of our database: the foundation stores, commits, and only then has `kvitter` called.
 *
 * - `hent` yields what is there, oldest first, at most about `antall`; it is stopped early when enough has been taken. It changes
 *   nothing at the source that cannot be repeated. Known keys may be yielded again: they are only acknowledged.
 * - `kvitter` and `meldFeil` are idempotent, run after commit as jobs, and are retried until a deadline. What the source answers
 *   `finnes-ikke-lenger` to counts as acknowledged for `kvitter` when the protocol says so; then do not throw.
 * - `meldFeil` with `permanent: true` is called only on a person's decision (channels.md 0.6).
 * - `fjern`, only of sources that are ours: removes what is kept there of a letter that is destroyed. Idempotent.
 * - `verifiser` decrypts and checks; absent when the raw bytes are the file. May be run again on kept bytes, without the source.
 * - `proev` really tries: signs in and lists, receives nothing, changes nothing. Throws `Kanalfeil`.
 * - `lytt` holds a connection and rings when there may be something; it returns when the signal ends.
 *
 * All throw `Kanalfeil`; anything else counts as `utilgjengelig` and is logged once.
 */
export interface Kanalkilde<I = unknown> {
  hent(kall: Kanalkall<I>, peker: Peker | null, antall: number): AsyncIterable<Hentet>;
  kvitter(kall: Kanalkall<I>, kvittering: Kvittering): Promise<void>;
  meldFeil(kall: Kanalkall<I>, kvittering: Kvittering, feil: { tekst: string; permanent: boolean }): Promise<void>;
  fjern?(kall: Kanalkall<I>, kvittering: Kvittering): Promise<void>;
  verifiser?(
    kall: Kanalkall<I>,
    raa: { readonly sti: string; readonly filnavn: string; readonly utmappe: string },
    opplysninger: Opplysninger,
  ): Promise<Verifisert>;
  proev(kall: Kanalkall<I>): Promise<void>;
  lytt?(kall: Kanalkall<I>, ring: () => void): Promise<void>;
}

/** A kind of channel: what can be set, which secrets it has, and how it is read. Registered in `composition/koblinger/kanaler.ts`. */
export interface Kanalslag<I = unknown> {
  readonly slag: string;
  /** What forsendelser by it are called (`mottak.forsendelse.kanal`). */
  readonly kanal: Kanalnavn;
  /** Every municipality has one from the start, and no more can be made. */
  readonly fast?: true;
  /**
   * The settings: a strict, flat zod object of texts, numbers, booleans and enums, so that the form is made of it. Each field has
   * `.meta({ nb, nn })`, its label in both forms of Norwegian, and an enum `valg` with such a label for each of its values. Never a secret.
   */
  readonly innstillinger: z.ZodType<I>;
  readonly hemmeligheter: readonly Hemmelighetsfelt[];
  /**
   * `globalt`: the source's keys are unique in the world (SvarInn's uuid), so that a channel set up anew does not receive everything
   * twice. `kanalen`: they are unique within one setup (a UID).
   */
  readonly noekkelrom: 'globalt' | 'kanalen';
  /** How often it is asked, in seconds. */
  hvertSekund(innstillinger: I): number;
  /** How long an acknowledgement is tried before a person is told, in seconds. */
  readonly kvitteringsfristSekunder: number;
  readonly kilde: Kanalkilde<I>;
  /** Lets go of what is kept open between calls; when the program ends. */
  lukk?(): Promise<void>;
}

export interface Hemmelighetsfelt {
  readonly navn: string;
  /** Label in bokmål and nynorsk. */
  readonly nb: string;
  readonly nn: string;
  readonly paakrevd: boolean;
  /** A key of many lines, which a password field would run together. */
  readonly flerlinjet?: boolean;
}
