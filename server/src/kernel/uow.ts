import type { Aktoer } from './aktoer.ts';
import type { Hendelsestype, Jobbtype } from './hendelse.ts';
import type { Arkivskaper } from './ids.ts';

/**
 * One transaction for one arkivskaper by one actor. Change, endringslogg, sporing, event and jobs commit together or not at all
 * (law of the house 7). Repositories exist only inside it, and the database sees nothing but this arkivskaper's rows.
 */
export interface Uow {
  readonly arkivskaper: Arkivskaper;
  readonly aktoer: Aktoer;
  /** The same instant throughout the transaction. */
  readonly naa: Date;
  nyId(): string;
  /** Announces what has happened: stored with the change, handed to every subscriber as a job of its own. */
  announce<T>(type: Hendelsestype<T>, innhold: T): Promise<void>;
  /** Queues work in the same transaction. `noekkel` makes it idempotent while a job with the same key is waiting. */
  enqueue<T>(jobb: Jobbtype<T>, innhold: T, valg?: { noekkel?: string; etter?: Date }): Promise<void>;
}

/** Opens a unit of work; what `arbeid` throws rolls everything back. */
export type WithTenant = <T>(arkivskaper: Arkivskaper, aktoer: Aktoer, arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
