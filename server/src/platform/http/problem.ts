import { PROBLEMER, type Problem } from '@dokumentsenter/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Avvisning } from '../../kernel/index.ts';

/** Carries a refusal out of the transaction, so that everything in it is rolled back. */
export class Avbrutt extends Error {
  readonly avvisning: Avvisning;
  constructor(avvisning: Avvisning) {
    super(avvisning.kode);
    this.name = 'Avbrutt';
    this.avvisning = avvisning;
  }
}

/** problem+json (RFC 9457). A code without a text is a programming error and is shown as one. */
export function sendProblem(reply: FastifyReply, avvisning: Avvisning, felt?: Problem['felt']): FastifyReply {
  const tekst = PROBLEMER[avvisning.kode];
  const kode = tekst === undefined ? 'tjener.uventet' : avvisning.kode;
  const status = tekst?.status ?? 500;
  if (tekst === undefined) reply.log.error({ kode: avvisning.kode }, 'problem code without a text');
  const problem: Problem = {
    type: `urn:dokumentsenter:problem:${kode}`,
    title: filledIn(PROBLEMER[kode]?.nb ?? kode, avvisning.detaljer),
    status,
    kode,
    ...(avvisning.detaljer === undefined ? {} : { detaljer: { ...avvisning.detaljer } }),
    ...(felt === undefined ? {} : { felt }),
  };
  // A machine that is told to wait reads it here.
  const vent = avvisning.detaljer?.sekunder;
  if (status === 429 && typeof vent === 'number') reply.header('retry-after', vent);
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** Puts what is known in the places the text has for it: «Vent {sekunder} sekunder». */
function filledIn(text: string, detaljer: Avvisning['detaljer']): string {
  return text.replace(/\{(\w+)\}/g, (sted, navn: string) => String(detaljer?.[navn] ?? sted));
}

const KODE_FOR_STATUS: Readonly<Record<number, string>> = { 413: 'tjener.for-stort', 429: 'tjener.for-mange-forsoek' };

/** The one mapper for what throws: bad input becomes a clear refusal, the unexpected is logged once and says nothing more. */
export function errorHandler(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.validation !== undefined) {
    const felt = error.validation.map((v) => ({ sti: v.instancePath, melding: v.message ?? '' }));
    return sendProblem(reply, { kode: 'tjener.ugyldig-forespoersel' }, felt);
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return sendProblem(reply, { kode: KODE_FOR_STATUS[error.statusCode] ?? 'tjener.ugyldig-forespoersel' });
  }
  request.log.error({ err: error, operation: request.routeOptions.url }, 'unexpected');
  return sendProblem(reply, { kode: 'tjener.uventet' });
}
