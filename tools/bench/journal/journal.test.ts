import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nyTestdatabase, type Testdatabase } from '../../../server/test/database/index.ts';
import { tilfeldig } from '../../tilfeldig.ts';
import { maal } from '../soek/maal.ts';
import { lagOppgaver } from '../soek/oppgaver.ts';
import { startProgram } from '../soek/program.ts';
import { genererJournaler } from './generer.ts';
import { lagJournal } from './journal.ts';
import { SAKSTYPER } from './ordliste.ts';

const POSTER = 1500;
let database: Testdatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await nyTestdatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await generer(1);
});
afterAll(async () => {
  await admin.end();
  await database.slett();
});

const generer = (froe: number) =>
  genererJournaler({ adminUrl: database.adminUrl, poster: POSTER, froe, brevord: 20, logg: () => undefined });

async function antall(sql: string): Promise<number> {
  const svar = await admin.query<{ antall: number }>(`select count(*)::int as antall from ${sql}`);
  return svar.rows[0]?.antall ?? -1;
}

test('the same seed gives the same journal', () => {
  const lag = () => {
    const klasser = new Map(SAKSTYPER.map(({ klasse }) => [klasse, klasse]));
    const saksbehandlere = [{ id: 'a', navn: 'A' }];
    const valg = {
      poster: 300,
      fraAar: 2020,
      tilAar: 2021,
      klasser,
      arkivdel: 'd',
      siste: new Map(),
      brevord: 5,
      saksbehandlere,
    };
    return JSON.stringify([...lagJournal(tilfeldig(7), valg)]);
  };
  expect(lag()).toBe(lag());
});

describe('a generated journal', () => {
  test('hangs together: numbers, parties, documents, search rows and public rows', async () => {
    expect(await antall('arkiv.journalpost')).toBe(POSTER);
    expect(await antall('arkiv.korrespondansepart')).toBe(POSTER);
    expect(await antall('innsyn.publisering')).toBe(POSTER);
    expect(await antall(`soek.treff where slag = 'journalpost'`)).toBe(POSTER);
    expect(await antall(`arkiv.dokumentbeskrivelse_registrering where tilknyttet_registrering_som = 'H'`)).toBe(POSTER);
    expect(await antall('arkiv.saksmappe where tilgangskode is not null')).toBeGreaterThan(0);
    expect(
      await antall(`innsyn.publisering p join arkiv.journalpost j on j.system_id = p.journalpost
      where j.tilgangskode is not null and p.innhold ->> 'tittel' = j.tittel`),
    ).toBe(0);
  });

  test('has its indexes back', async () => {
    expect(await antall(`pg_indexes where schemaname = 'soek' and indexname = 'treff_ord'`)).toBe(1);
  });

  test('is listed and searched by the program itself, and goes on without gaps when more is made', async () => {
    const program = await startProgram(database.appUrl);
    try {
      const maalt = await maal(await lagOppgaver(program, database.adminUrl, tilfeldig(1)), 3);
      const rader = new Map(maalt.map((m) => [m.navn, m.rader]));
      for (const navn of ['sakside', 'postliste, første side', 'vanlig ord', 'part', 'skjermet, klarert']) {
        expect([navn, (rader.get(navn) ?? 0) > 0]).toEqual([navn, true]);
      }
      expect(rader.get('skjermet, ikke klarert')).toBe(0);
    } finally {
      await program.lukk();
    }
    await generer(2);
    expect(await antall('arkiv.journalpost')).toBe(2 * POSTER);
  });
});
