import type { Readable } from 'node:stream';
import type { BodyAv, Operasjon, ParamsAv, QueryAv, SvarAv } from '@dokumentsenter/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aktoer, Arkivskaper, Result, Uow, WithTenant } from '../../kernel/index.ts';

/** Who is signed in, as `tilgang` knows them. `aktoerFor` gives null where the person has no valid grant today. */
export interface Innlogget {
  readonly bruker: { readonly id: string; readonly brukernavn: string; readonly navn: string };
  readonly sesjon: string;
  /** Problem code that answers every operation but those marked `ogsaaSperret`, null when the person may work. */
  readonly sperretAv: string | null;
  /** Tenants with a valid grant, in a stable order. */
  readonly arkivskapere: readonly Arkivskaper[];
  aktoerFor(arkivskaper: Arkivskaper): Aktoer | null;
}

/** A binary answer. `disposisjon` inline only for what a browser may show safely (images we made ourselves, PDF). */
export interface Filsvar {
  readonly stroem: Readable;
  readonly mime: string;
  readonly filnavn: string;
  readonly stoerrelse: number | null;
  readonly disposisjon: 'inline' | 'attachment';
  /** Checksum of what is stored: a browser that has it need not fetch it again, only ask. */
  readonly sjekksum?: string;
}

type Felles<O extends Operasjon> = {
  readonly params: ParamsAv<O>;
  readonly query: QueryAv<O>;
  readonly body: BodyAv<O>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};
type Harinntenant<O extends Operasjon> = O['sti'] extends `${string}:arkivskaper${string}` ? true : false;
type Kontekst<O extends Operasjon> = Felles<O> &
  (Harinntenant<O> extends true
    ? O['opplasting'] extends true
      ? // An upload is streamed to durable storage first; the route opens its own units of work afterwards.
        {
          readonly arkivskaper: Arkivskaper;
          readonly aktoer: Aktoer;
          readonly withTenant: WithTenant;
          /** The work of the operation in one unit of work with its trace, once what was sent is kept. */
          readonly utfoer: <T>(arbeid: (uow: Uow) => Promise<Result<T>>) => Promise<Result<T>>;
        }
      : { readonly uow: Uow; readonly innlogget: Innlogget }
    : O['evne'] extends 'offentlig'
      ? { readonly withTenant: WithTenant }
      : { readonly innlogget: Innlogget; readonly withTenant: WithTenant });

export type Svar<O extends Operasjon> = O['svar'] extends 'fil' ? Filsvar : O['svar'] extends 'tomt' ? null : SvarAv<O>;
export type Behandler<O extends Operasjon> = (kontekst: Kontekst<O>) => Promise<Result<Svar<O>>>;

/** One implemented operation. Made only by `implementer`, registered only by `registerRoutes`. */
export interface Rute {
  readonly operasjon: Operasjon;
  readonly behandler: (kontekst: never) => Promise<Result<unknown>>;
}

/**
 * Binds an operation of the contract to its handler: parse → authorise → operation → present. Parsing, authorisation
 * (ability of the path's tenant), sporing and the transaction are done by the platform before the handler runs; a refused
 * Result rolls everything back and becomes problem+json.
 */
export function implementer<O extends Operasjon>(operasjon: O, behandler: Behandler<O>): Rute {
  return { operasjon, behandler: behandler as Rute['behandler'] };
}
