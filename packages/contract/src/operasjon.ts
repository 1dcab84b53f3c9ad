import type { z } from 'zod';

export type Metode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One operation of the HTTP contract. Server and web apps both build on this value: the server gets its route, validation,
 * authorisation, audit and OpenAPI from it, the apps get typed calls. `:arkivskaper` in the path names the tenant.
 */
export interface Operasjon {
  /** `kontekst.verb`, e.g. `mottak.journalfoerForsendelse`. */
  readonly id: string;
  readonly metode: Metode;
  /** Fastify path, with `:navn` for parameters. */
  readonly sti: string;
  readonly sammendrag: string;
  /** Who may: `offentlig` (anyone), `innlogget` (any signed-in person), `modul` (an external module), or an ability in the tenant of the path. */
  readonly evne: string;
  /** What sporingslogg says each time, or why it says nothing. */
  readonly spor: { readonly handling: string } | { readonly ingen: string };
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `fil` marks a binary answer. */
  readonly svar: z.ZodType | 'fil' | 'tomt';
  /** Multipart upload: the body is streamed by the route itself. */
  readonly opplasting?: true;
  /** Also for who must choose a new password before anything else. */
  readonly ogsaaSperret?: true;
}

export function operasjon<const O extends Operasjon>(o: O): O {
  return o;
}

type Utdata<S> = S extends z.ZodType ? z.output<S> : undefined;
type Inndata<S> = S extends z.ZodType ? z.input<S> : undefined;

export type ParamsAv<O extends Operasjon> = Utdata<O['params']>;
export type QueryAv<O extends Operasjon> = Utdata<O['query']>;
export type BodyAv<O extends Operasjon> = Utdata<O['body']>;
export type SvarAv<O extends Operasjon> = O['svar'] extends z.ZodType ? z.output<O['svar']> : undefined;

/** What a caller gives: only the parts that the operation has. */
export type Kall<O extends Operasjon> = (O['params'] extends z.ZodType ? { params: Inndata<O['params']> } : unknown) &
  (O['query'] extends z.ZodType ? { query: Inndata<O['query']> } : unknown) &
  (O['body'] extends z.ZodType ? { body: Inndata<O['body']> } : unknown);
