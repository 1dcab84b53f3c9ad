import type { Arkivskaper, Jobbtype, Uow, WithTenant } from '../../kernel/index.ts';

/** What a handler gets when its work cannot sit inside one transaction (reading a 500-page scan takes minutes). */
export interface JobContext {
  readonly arkivskaper: Arkivskaper;
  readonly withTenant: <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
  /** Aborted when the job's time is up or the program is stopping. */
  readonly signal: AbortSignal;
}

/** Binds one job type to what does it, and to what happens when every attempt has failed: then a person must see it. */
export interface JobHandler {
  readonly jobb: Jobbtype<unknown>;
  readonly aktoer: string;
  kjoer(kontekst: JobContext, innhold: unknown): Promise<void>;
  /** Runs once, in its own transaction, after the last attempt. Every job type has one (law of the house). */
  oppgi(uow: Uow, innhold: unknown, aarsak: string): Promise<void>;
}

/** Keeps the payload's type inside the definition, so that handlers never cast. */
export function defineHandler<T>(del: {
  jobb: Jobbtype<T>;
  aktoer: string;
  kjoer(kontekst: JobContext, innhold: T): Promise<void>;
  oppgi(uow: Uow, innhold: T, aarsak: string): Promise<void>;
}): JobHandler {
  return {
    jobb: del.jobb,
    aktoer: del.aktoer,
    kjoer: (kontekst, innhold) => del.kjoer(kontekst, del.jobb.les(innhold)),
    oppgi: (uow, innhold, aarsak) => del.oppgi(uow, del.jobb.les(innhold), aarsak),
  };
}

/** Payload of a job started by an event. */
export interface EventJobPayload<T> {
  readonly hendelse: string;
  readonly innhold: T;
}

export type { WithTenant };
