import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HOEYST_TIMER } from '../../domain/sesjon.ts';

export const KAKE = 'ds_sesjon';

/** Out of reach of scripts and of other sites; over https only where there is https. */
function settings(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
}

export function settKake(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(KAKE, token, { ...settings(request), maxAge: HOEYST_TIMER * 3600 });
}

export function fjernKake(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(KAKE, settings(request));
}

export function lesKake(request: FastifyRequest): string | null {
  const token = request.cookies[KAKE];
  return token === undefined || token === '' ? null : token;
}
