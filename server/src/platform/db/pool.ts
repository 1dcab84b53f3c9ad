import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

// Dates without a time of day (1082) stay text, so that no time zone can move a journaldato; counts (20) become numbers.
pg.types.setTypeParser(1082, (tekst) => tekst);
pg.types.setTypeParser(20, Number);

/** `rolle` is a role the login may switch to, e.g. the job runner's. */
export interface PoolValg {
  readonly url: string;
  readonly maks?: number;
  readonly rolle?: string;
  readonly onError: (feil: Error) => void;
}

/**
 * A pool whose connections may break without ending the program (stack.md: a stopped server otherwise does): while they are idle, and
 * while a transaction has one and is asking nothing just then.
 */
export function createPool(valg: PoolValg): pg.Pool {
  const pool = new pg.Pool({
    connectionString: valg.url,
    max: valg.maks ?? 10,
    application_name: 'dokumentsenter',
    ...(valg.rolle === undefined ? {} : { options: `-c role=${valg.rolle}` }),
  });
  pool.on('error', valg.onError);
  // Whoever has it is told by the next question, which fails.
  pool.on('connect', (klient) => klient.on('error', () => undefined));
  return pool;
}

/** Schema-less on purpose: each context's adapters/postgres narrows it to its own tables with `withTables`. */
export function createKysely(pool: pg.Pool): Kysely<Record<never, never>> {
  return new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) });
}
