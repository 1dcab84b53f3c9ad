import { z } from 'zod';
import type { Hendelsestype, Jobbtype } from '../../kernel/index.ts';

/** A job that reacts to an event: its payload is the event's id and content. */
export function defineEventJob<T>(
  navn: string,
  hendelse: Hendelsestype<T>,
  grenser: { tidsgrenseSekunder: number; forsoek: number },
): Jobbtype<{ hendelse: string; innhold: T }> {
  const ytre = z.object({ hendelse: z.uuid(), innhold: z.unknown() });
  return {
    navn,
    les(verdi) {
      const lest = ytre.parse(verdi);
      return { hendelse: lest.hendelse, innhold: hendelse.les(lest.innhold) };
    },
    ...grenser,
  };
}
