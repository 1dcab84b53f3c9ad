import type { z } from 'zod';
import type { Hendelsestype, Jobbtype } from '../../kernel/index.ts';

/** An event from its schema. A changed meaning gets a new version beside the old one; kept events stay readable. */
export function defineEvent<S extends z.ZodType>(navn: string, versjon: number, skjema: S): Hendelsestype<z.output<S>> {
  return { navn, versjon, les: (verdi) => skjema.parse(verdi) };
}

/** A job from its schema. Time limit and attempts are always said, so that nothing is "processing" for ever. */
export function defineJob<S extends z.ZodType>(
  navn: string,
  skjema: S,
  grenser: { tidsgrenseSekunder: number; forsoek: number },
): Jobbtype<z.output<S>> {
  return { navn, les: (verdi) => skjema.parse(verdi), ...grenser };
}
