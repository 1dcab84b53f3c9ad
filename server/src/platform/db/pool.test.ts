import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nyTestdatabase, type Testdatabase } from '../../../test/database/index.ts';
import { createPool } from './pool.ts';

let database: Testdatabase;
beforeAll(async () => {
  database = await nyTestdatabase();
});
afterAll(() => database.slett());

it('a connection that breaks between two questions of a transaction fails the next question, and nothing else', async () => {
  const pool = createPool({ url: database.appUrl, onError: () => undefined });
  const uventet: unknown[] = [];
  const noter = (error: unknown) => uventet.push(error);
  process.on('uncaughtException', noter);
  const klient = await pool.connect();
  try {
    await klient.query('begin');
    const { rows } = await klient.query<{ pid: number }>('select pg_backend_pid() as pid');
    const slutt = new Promise<void>((loes) => klient.once('end', () => loes()));
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await admin.end();
    await slutt;
    await expect(klient.query('select 1')).rejects.toThrow();
    expect(uventet).toEqual([]);
  } finally {
    klient.release(true);
    process.off('uncaughtException', noter);
    await pool.end();
  }
});
