import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nyTestdatabase, type Testdatabase } from '../database/index.ts';
import { fyllAlleTabeller } from './fyllTabeller.ts';
import { type Tabell, tabellene } from './katalog.ts';

const RANA = '872418032';
const BINDAL = '964983380';

/**
 * Tables that hold no tenant's content and say so here with the reason. `public.migrering` gives the application no right at all.
 * The queue's own bookkeeping belongs to the job runner's role.
 */
const UTEN_LEIETAKER: Readonly<Record<string, string>> = {
  'public.migrering': 'which migrations have run; the application has no rights in it',
  'jobb.job': 'tenant stands inside data, and the policy reads it there',
  'jobb.job_common': 'the partition of jobb.job',
  'tilgang.bruker': 'a person may work for several municipalities; visible only through a grant in the current one',
  'tilgang.aktivperiode': 'the periods of a login, seen from where the person has a grant',
  'tilgang.passord': 'asked for by narrow functions at sign-in only',
  'tilgang.sesjon': 'asked for by narrow functions at sign-in only',
  'tilgang.innloggingsforsoek': 'asked for by narrow functions at sign-in only',
  'tilgang.oidcflyt': 'asked for by narrow functions at sign-in only',
  'tilgang.innbyggersesjon': 'asked for by narrow functions at sign-in only',
  'tilgang.ekstern_identitet': 'who a login is at a provider; visible only through a grant in the current municipality',
};
const bokfoering = (t: Tabell) => t.skjema === 'jobb';
const harLeietaker = (t: Tabell) => t.kolonner.some((k) => k.navn === 'arkivskaper');

let database: Testdatabase;
let app: pg.Pool;
let eier: pg.Client;
let tabeller: Tabell[];

beforeAll(async () => {
  database = await nyTestdatabase();
  eier = new pg.Client({ connectionString: database.adminUrl });
  await eier.connect();
  // The queue's own bookkeeping is out of the application's reach altogether; what it may touch there is walked like the rest.
  tabeller = (await tabellene(eier)).filter((t) => t.skjema !== 'jobb' || t.appHarRett);
  await fyllAlleTabeller(eier, tabeller, [RANA, BINDAL]);
  app = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  // Dropping the database may end a connection that is on its way out.
  app.on('error', () => undefined);
});
afterAll(async () => {
  await app.end();
  await eier.end();
  await database.slett();
});

/** What the application sees; null when it has no right to look at all. */
async function ser(tabell: Tabell, arkivskaper: string | null): Promise<Record<string, unknown>[] | null> {
  const klient = await app.connect();
  try {
    await klient.query('begin');
    if (arkivskaper !== null) await klient.query(`select set_config('app.arkivskaper', $1, true)`, [arkivskaper]);
    return (await klient.query(`select * from ${tabell.navn}`)).rows;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return null;
    throw error;
  } finally {
    await klient.query('rollback');
    klient.release();
  }
}

describe('every table', () => {
  it('is found, and there are tables of every context', () => {
    const skjemaer = new Set(tabeller.map((t) => t.skjema));
    for (const skjema of [
      'platform',
      'virksomhet',
      'tilgang',
      'sporing',
      'arkiv',
      'mottak',
      'tolking',
      'fordeling',
      'innsyn',
      'soek',
    ]) {
      expect(skjemaer, skjema).toContain(skjema);
    }
  });

  it('holds rows of both municipalities in this test, so that an empty answer means something', async () => {
    for (const tabell of tabeller) {
      const { rows } = await eier.query(`select count(*)::int as antall from ${tabell.navn}`);
      expect(rows[0].antall, tabell.navn).toBeGreaterThan(0);
    }
  });

  it('gives zero rows to the application when no tenant is set', async () => {
    for (const tabell of tabeller) expect((await ser(tabell, null)) ?? [], tabell.navn).toEqual([]);
  });

  it('gives only the rows of the tenant that is set', async () => {
    for (const tabell of tabeller.filter(harLeietaker)) {
      const rader = await ser(tabell, RANA);
      if (rader === null) continue;
      expect(
        rader.map((rad) => rad.arkivskaper),
        tabell.navn,
      ).toEqual(rader.map(() => RANA));
    }
  });

  it('shows jobs of the tenant only', async () => {
    const rader = (await ser(tabeller.find((t) => t.navn === 'jobb.job') as Tabell, RANA)) ?? [];
    expect(rader.length).toBeGreaterThan(0);
    expect(new Set(rader.map((rad) => (rad.data as { arkivskaper: string }).arkivskaper))).toEqual(new Set([RANA]));
  });

  it('refuses a row for another tenant', async () => {
    for (const tabell of tabeller.filter(harLeietaker).filter((t) => t.appKanSetteInn)) {
      const klient = await app.connect();
      await klient.query('begin');
      await klient.query(`select set_config('app.arkivskaper', $1, true)`, [RANA]);
      const kopi = tabell.kolonner
        .filter((k) => !k.generert)
        .map((k) => `"${k.navn}"`)
        .join(', ');
      const { rows } = await eier.query(`select ${kopi} from ${tabell.navn} where arkivskaper = $1 limit 1`, [BINDAL]);
      const verdier = Object.values(rows[0] ?? {}).map((v) =>
        typeof v === 'object' && v !== null && !(v instanceof Date) && !Array.isArray(v) && !Buffer.isBuffer(v)
          ? JSON.stringify(v)
          : v,
      );
      const plass = verdier.map((_v, i) => `$${i + 1}`).join(', ');
      const forsoek = klient.query(`insert into ${tabell.navn} (${kopi}) values (${plass})`, verdier);
      await expect(forsoek, tabell.navn).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|428C9)$/) });
      await klient.query('rollback');
      klient.release();
    }
  });

  it('has a tenant first in its key, or a reason', () => {
    for (const tabell of tabeller.filter((t) => !bokfoering(t) && UTEN_LEIETAKER[t.navn] === undefined)) {
      expect(tabell.primaernoekkel[0], `${tabell.navn} primary key`).toBe('arkivskaper');
    }
  });

  it('has row-level security on, with a policy', () => {
    for (const tabell of tabeller.filter((t) => t.appHarRett)) {
      expect(tabell.radsikring, tabell.navn).toBe(true);
      expect(tabell.antallPolicyer, tabell.navn).toBeGreaterThan(0);
    }
  });

  it('says what it holds', () => {
    for (const tabell of tabeller.filter((t) => !bokfoering(t) && t.skjema !== 'public')) {
      expect(tabell.kommentar ?? '', `${tabell.navn} needs a comment`).not.toBe('');
    }
  });

  it('has an index for every foreign key', () => {
    for (const tabell of tabeller.filter((t) => !bokfoering(t))) {
      expect(tabell.fremmednoeklerUtenIndeks, tabell.navn).toEqual([]);
    }
  });
});
