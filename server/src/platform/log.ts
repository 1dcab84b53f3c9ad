import { type Logger, pino } from 'pino';

/** Structured log: one event per operation (tenant, operation, outcome, duration); never document content or names of people. */
export type Log = Logger;

/**
 * Six digits that begin as a date of birth may (D-, H-, synthetic and test numbers too) and five more, not part of a longer row. Texts of errors
 * hold paths and values we have not chosen, so every line is washed on its way out.
 */
const PERSONNUMMER =
  /(?<!\d)[0-7]\d(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[6-9]|7[0-7]|8[1-9]|9[0-2])\d{2}[ ._-]?\d{5}(?!\d)/g;

export function createLog(nivaa: string, maal?: { write(linje: string): void }): Log {
  const valg = {
    level: nivaa,
    base: null,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.passord', '*.fnr', '*.tittel'],
      remove: true,
    },
    hooks: { streamWrite: (linje: string) => linje.replace(PERSONNUMMER, '[skjult]') },
  };
  return maal === undefined ? pino(valg) : pino(valg, maal);
}
