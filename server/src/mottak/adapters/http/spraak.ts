import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** The language of a page for anyone, as its address says; bokmål when it does not. */
export function spraakI(request: FastifyRequest): 'nb' | 'nn' | 'en' {
  const lest = z.object({ spraak: z.enum(['nn', 'en']) }).safeParse(request.query);
  return lest.success ? lest.data.spraak : 'nb';
}
