import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nyTestdatabase, type Testdatabase } from '../../../test/database/index.ts';
import { type Arkivrom, nyttArkivrom, RANA } from '../../arkiv/testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../../arkiv/testing/byggere.ts';
import { type Config, lesConfig } from '../../config.ts';
import { createFileBlobStore } from '../../platform/blob/fileBlobStore.ts';
import { emptyDatabase } from '../../platform/db/backup/load.ts';
import { MANIFEST } from '../../platform/db/backup/manifest.ts';
import { lesMigreringer, migrer } from '../../platform/db/migrate.ts';
import { filerUnder } from './filer.ts';
import { gjenopprett } from './gjenopprett.ts';
import { taSikkerhetskopi } from './sikkerhetskopi.ts';

const stille = (): void => undefined;
const TATT = new Date('2026-11-22T02:00:00Z');
let rom: Arkivrom;
let rot: string;
let kilde: Config;
const databaser: Testdatabase[] = [];

beforeAll(async () => {
  rom = await nyttArkivrom();
  rot = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-kopi-'));
  kilde = configFor({ appUrl: rom.appUrl, eierUrl: rom.eierUrl }, 'kilde');
  for (let i = 0; i < 3; i++) await journalfoer();
  const blober = createFileBlobStore(path.join(kilde.datamappe, 'dokumenter'));
  for (let i = 0; i < 25; i++) await blober.put(RANA, { bytes: randomBytes(2000) });
  await mkdir(path.join(kilde.datamappe, 'inn/1833/ferdig'), { recursive: true });
  await writeFile(path.join(kilde.datamappe, 'inn/1833/ferdig/Søknad (1).pdf'), 'original');
});
afterAll(async () => {
  await rom.rydd();
  for (const database of databaser) await database.slett();
  await rm(rot, { recursive: true, force: true });
});

function configFor(urler: { appUrl: string; eierUrl: string }, navn: string): Config {
  return lesConfig({
    DATABASE_URL: urler.appUrl,
    DATABASE_URL_EIER: urler.eierUrl,
    DOKUMENTSENTER_DATA: path.join(rot, navn),
    DOKUMENTSENTER_LOGG: 'silent',
  });
}

/** A new, empty installation. */
async function nyttSted(navn: string): Promise<Config> {
  const database = await nyTestdatabase();
  databaser.push(database);
  return configFor(database, navn);
}

const journalfoer = async (): Promise<void> => {
  const sak = verdi(await rom.i((uow) => rom.arkiv.opprettSaksmappe(uow, enSak())));
  verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak.id))));
};

let teller = 0;
const nyMappe = (): string => path.join(rot, `kopi-${++teller}`);

async function medKlient<T>(url: string, arbeid: (klient: pg.Client) => Promise<T>): Promise<T> {
  const klient = new pg.Client({ connectionString: url });
  klient.on('error', () => undefined);
  await klient.connect();
  try {
    return await arbeid(klient);
  } finally {
    await klient.end();
  }
}

/** Every table with a fingerprint of its rows in a fixed order: another road than the backup's own. */
function fingeravtrykk(url: string): Promise<Record<string, string>> {
  return medKlient(url, async (klient) => {
    const { rows } = await klient.query<{ tabell: string }>(
      `select format('%I.%I', schemaname, tablename) as tabell from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migrering'
          and not (schemaname = 'jobb' and tablename ~ '^(version|instance|bam|warning|queue_stats.*)$') order by 1`,
    );
    const alle: Record<string, string> = {};
    for (const { tabell } of rows) {
      // The queues themselves are brought up to date after a restore; their names are what counts.
      const hva = tabell === 'jobb.queue' ? 'select name from jobb.queue' : `select * from ${tabell}`;
      const svar = await klient.query<{ avtrykk: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as avtrykk from (${hva}) t`,
      );
      alle[tabell] = svar.rows[0]?.avtrykk ?? '';
    }
    return alle;
  });
}

async function innholdet(mappe: string): Promise<Record<string, string>> {
  const alle: Record<string, string> = {};
  for await (const fil of filerUnder(mappe)) alle[fil] = (await readFile(path.join(mappe, fil))).toString('base64');
  return alle;
}

describe('sikkerhetskopi og gjenoppretting', () => {
  test('hver tabell og hver fil er den samme på et nytt sted', async () => {
    const mappe = nyMappe();
    const manifest = await taSikkerhetskopi(kilde, mappe, TATT, stille);
    expect(manifest).toMatchObject({ filer: { antall: 26 }, skadet: [] });
    const sted = await nyttSted('nytt');
    await gjenopprett(sted, { mappe, overskriv: false }, stille);
    const foer = await fingeravtrykk(rom.eierUrl);
    expect(Object.values(foer).filter((a) => !a.startsWith('0 ')).length).toBeGreaterThan(10);
    expect(await fingeravtrykk(sted.eierUrl ?? '')).toEqual(foer);
    expect(await innholdet(sted.datamappe)).toEqual(await innholdet(kilde.datamappe));
  });

  test('etterpå virker skillet mellom kommunene, fremmednøkler og nummerserier', async () => {
    const mappe = nyMappe();
    await taSikkerhetskopi(kilde, mappe, TATT, stille);
    const sted = await nyttSted('virker');
    await gjenopprett(sted, { mappe, overskriv: false }, stille);
    await medKlient(sted.databaseUrl, async (app) => {
      expect((await app.query('select * from arkiv.journalpost')).rowCount).toBe(0);
      await app.query(`select set_config('app.arkivskaper', $1, false)`, [RANA]);
      expect((await app.query('select * from arkiv.journalpost')).rowCount).toBe(3);
    });
    const teller = (url: string): Promise<unknown> =>
      medKlient(url, async (klient) => {
        const noekler = await klient.query(`select conname from pg_constraint where contype = 'f' order by 1`);
        const sekvenser = await klient.query(
          `select schemaname, sequencename, last_value from pg_sequences where schemaname <> 'jobb' order by 1, 2`,
        );
        return { noekler: noekler.rows, sekvenser: sekvenser.rows };
      });
    expect(await teller(sted.eierUrl ?? '')).toEqual(await teller(rom.eierUrl));
  });

  test('kopien er ett øyeblikk, også mens det journalføres', async () => {
    const mappe = nyMappe();
    let ferdig = false;
    const arbeid = (async () => {
      while (!ferdig) await journalfoer();
    })();
    await taSikkerhetskopi(kilde, mappe, TATT, stille);
    ferdig = true;
    await arbeid;
    const sted = await nyttSted('oeyeblikk');
    await gjenopprett(sted, { mappe, overskriv: false }, stille);
    const svar = await medKlient(sted.eierUrl ?? '', (klient) =>
      klient.query<{ siste: number; antall: number }>(
        `select n.siste, (select count(*)::int from arkiv.journalpost j where j.arkivskaper = n.arkivskaper) as antall
           from arkiv.nummerserie n where n.serie = 'journal'`,
      ),
    );
    expect(svar.rows.length).toBeGreaterThan(0);
    for (const { siste, antall } of svar.rows) expect(antall).toBe(siste);
  });

  test('en eldre utgaves kopi gjenopprettes på sitt nivå og bringes til dagens', async () => {
    const gammelt = await nyttSted('gammelt');
    const nivaa = (await lesMigreringer()).map((m) => m.fil).filter((fil) => fil < '0100');
    await emptyDatabase(gammelt.eierUrl ?? '');
    await migrer(gammelt.eierUrl ?? '', { bare: new Set(nivaa) });
    await medKlient(gammelt.eierUrl ?? '', (klient) =>
      klient.query(`insert into virksomhet.kommune values ('872418032', '1833', 'Rana', 'R', 'blaa', 'nb', now())`),
    );
    const mappe = nyMappe();
    await taSikkerhetskopi(gammelt, mappe, TATT, stille);
    const sted = await nyttSted('oppgradert');
    await gjenopprett(sted, { mappe, overskriv: false }, stille);
    await medKlient(sted.eierUrl ?? '', async (klient) => {
      const { rows } = await klient.query('select fil from public.migrering order by 1');
      expect(rows.map((rad) => (rad as { fil: string }).fil)).toEqual((await lesMigreringer()).map((m) => m.fil));
      expect((await klient.query('select navn from virksomhet.kommune')).rows).toEqual([{ navn: 'Rana' }]);
    });
  });
});

describe('det som ikke går', () => {
  let mappe: string;
  let sted: Config;
  beforeAll(async () => {
    sted = await nyttSted('urørt');
  });
  const nyKopi = async (): Promise<void> => {
    mappe = nyMappe();
    await taSikkerhetskopi(kilde, mappe, TATT, stille);
  };
  const hent = (overskriv = false) => gjenopprett(sted, { mappe, overskriv }, stille);

  test('en kopi legges ikke oppå en annen', async () => {
    await nyKopi();
    await expect(taSikkerhetskopi(kilde, mappe, TATT, stille)).rejects.toThrow(/er ikke tom/);
  });
  test('en avbrutt kopi', async () => {
    await nyKopi();
    await rm(path.join(mappe, MANIFEST));
    await expect(hent()).rejects.toThrow(/ingen hel sikkerhetskopi/);
  });
  test('en tabell som er endret', async () => {
    await nyKopi();
    await appendFile(path.join(mappe, 'tabeller/arkiv.journalpost.copy.gz'), 'x');
    await expect(hent()).rejects.toThrow(/arkiv\.journalpost.*skadet/);
  });
  test('et dokument som er endret, og et som mangler', async () => {
    await nyKopi();
    const fil = (await readdir(path.join(mappe, 'dokumenter'), { recursive: true })).find((f) =>
      /[0-9a-f]{64}$/.test(f),
    );
    const dokument = path.join(mappe, 'dokumenter', fil ?? '');
    await appendFile(dokument, 'x');
    await expect(hent()).rejects.toThrow(/dokumenter\/.*er skadet/);
    await rm(dokument);
    await expect(hent()).rejects.toThrow(/Kopien mangler dokumenter/);
  });
  test('en kopi fra en utgave vi ikke kjenner', async () => {
    await nyKopi();
    const manifest = await readFile(path.join(mappe, MANIFEST), 'utf8');
    await writeFile(path.join(mappe, MANIFEST), manifest.replace('0042__arkiv__dokument', '9999__arkiv__framtid'));
    await expect(hent()).rejects.toThrow(/9999__arkiv__framtid\.sql er ukjent/);
  });
  test('ingenting av dette rørte databasen, og en fylt database krever --overskriv', async () => {
    await nyKopi();
    const tomt = await fingeravtrykk(sted.eierUrl ?? '');
    expect(tomt['arkiv.journalpost']).toBe('0 ');
    await hent();
    await expect(hent()).rejects.toThrow(/ikke tom.*--overskriv/);
    await medKlient(sted.eierUrl ?? '', (klient) => klient.query(`delete from arkiv.konvertering`));
    await hent(true);
    expect(await fingeravtrykk(sted.eierUrl ?? '')).toEqual(await fingeravtrykk(rom.eierUrl));
  });
  test('mens programmet kjører mot databasen', async () => {
    await nyKopi();
    const klient = new pg.Client({ connectionString: sted.databaseUrl, application_name: 'dokumentsenter' });
    klient.on('error', () => undefined);
    await klient.connect();
    await expect(hent(true)).rejects.toThrow(/kjører mot databasen/);
    await klient.end();
  });
  test('uten eierens innlogging tas ingen tom kopi', async () => {
    await expect(taSikkerhetskopi({ ...kilde, eierUrl: null }, nyMappe(), TATT, stille)).rejects.toThrow(
      /DATABASE_URL_EIER/,
    );
  });
});

test('et dokument som alt var skadet, nevnes ved navn', async () => {
  const blober = createFileBlobStore(path.join(kilde.datamappe, 'dokumenter'));
  const { sjekksum } = await blober.put(RANA, { bytes: Buffer.from('ble skadet på disken') });
  const { sti, slipp } = await blober.lokalSti(RANA, sjekksum);
  await writeFile(sti, 'noe annet');
  await slipp();
  const { skadet } = await taSikkerhetskopi(kilde, nyMappe(), TATT, stille);
  expect(skadet).toEqual([expect.stringContaining(sjekksum)]);
});
