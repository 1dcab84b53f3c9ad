import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sikreRoller } from '../../src/platform/db/roles.ts';
import { nyTestdatabase, type Testdatabase } from './index.ts';

let db: Testdatabase;
beforeAll(async () => {
  db = await nyTestdatabase();
});
afterAll(() => db.slett());

async function rows(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let last: Record<string, unknown>[] = [];
    for (const sql of statements) last = (await client.query(sql)).rows as Record<string, unknown>[];
    return last;
  } finally {
    await client.end();
  }
}

describe('the roles of a database', () => {
  test('the program signs in without any power over row-level security', async () => {
    const [rolle] = await rows(
      db.appUrl,
      'select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit from pg_roles where rolname = current_user',
    );
    expect(rolle).toEqual({
      rolname: 'dokumentsenter_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolinherit: false,
    });
  });

  test('the worker role is taken on by asking for it, not inherited', async () => {
    const sql = `select pg_has_role(current_user, 'dokumentsenter_jobb', 'USAGE') as arver, current_user as rolle`;
    expect(await rows(db.appUrl, sql)).toEqual([{ arver: false, rolle: 'dokumentsenter_app' }]);
    expect(await rows(db.appUrl, 'set role dokumentsenter_jobb', sql)).toMatchObject([
      { rolle: 'dokumentsenter_jobb' },
    ]);
    await expect(rows(db.appUrl, 'set role dokumentsenter_eier')).rejects.toThrow(/permission denied/);
  });

  test('what migrations make belongs to the owner role, out of the program’s reach until granted', async () => {
    await rows(db.eierUrl, 'create table proeve (v int)');
    const owner = await rows(db.eierUrl, `select tableowner from pg_tables where tablename = 'proeve'`);
    expect(owner).toEqual([{ tableowner: 'dokumentsenter_eier' }]);
    await expect(rows(db.appUrl, 'select * from proeve')).rejects.toThrow(/permission denied/);
    await expect(rows(db.appUrl, 'create table egen (v int)')).rejects.toThrow(/permission denied/);
  });

  test('making them again changes nothing, also from several programs at once', async () => {
    const database = new URL(db.appUrl).pathname.slice(1);
    const appPassord = decodeURIComponent(new URL(db.appUrl).password);
    const results = await Promise.all([1, 2, 3].map(() => sikreRoller(db.adminUrl, { appPassord, database })));
    for (const result of results) {
      expect(result.appUrl).toBe(db.appUrl);
      expect(await rows(result.appUrl, 'select 1 as v')).toEqual([{ v: 1 }]);
    }
  });
});

test('two test databases know nothing of each other', async () => {
  const other = await nyTestdatabase();
  try {
    await rows(db.eierUrl, 'create table bare_her (v int)');
    await expect(rows(other.eierUrl, 'select * from bare_her')).rejects.toThrow(/does not exist/);
  } finally {
    await other.slett();
  }
});
