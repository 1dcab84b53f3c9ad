import { type Logger, pino } from 'pino';

/** Structured log: one event per operation (tenant, operation, outcome, duration); never document content or names of people. */
export type Log = Logger;

export function createLog(nivaa: string, maal?: { write(linje: string): void }): Log {
  const valg = {
    level: nivaa,
    base: null,
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.passord', '*.fnr', '*.tittel'],
      remove: true,
    },
  };
  return maal === undefined ? pino(valg) : pino(valg, maal);
}
