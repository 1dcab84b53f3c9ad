import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BINDAL, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { type Arkivskaper, systemAktoer, type Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { begynnelsenAvDagen, norskDato } from '../../../virksomhet/index.ts';
import { mottakLager } from '../../adapters/postgres/lager.ts';
import { regnskaplager } from '../../adapters/postgres/regnskaplager.ts';
import type { Forsendelsestatus } from '../../domain/forsendelse.ts';
import { createRegnskap, type Regnskapet } from '../../regnskap.ts';
import type { Regnskapsperiode } from './hentRegnskap.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let regnskap: Regnskapet;
const arkivert = new Set<string>();
let uten: string[] = [];
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);
const kontroller = () =>
  regnskap.kontrollerRegnskap(RANA, (arbeid) => p.mur.withTenant(RANA, systemAktoer('test'), arbeid));
const hentFor = async (kommune: Arkivskaper, periode: Regnskapsperiode) => {
  const svar = await p.i(kommune, (uow) => regnskap.hentRegnskap(uow, periode));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
};
const i1 = (fra = '2026-11-20', til = fra) => hentFor(RANA, { fra, til });
const avvik = async () => (await i1()).avvik.map(({ slag, forsendelse }) => [slag, forsendelse]);

let nr = 0;
async function ta(kanal: 'opplasting' | 'epost' = 'opplasting'): Promise<string> {
  nr += 1;
  const sti = path.join(p.mur.datamappe, `brev-${nr}.txt`);
  await writeFile(sti, `Brev ${nr}`);
  const svar = await p.mottak.taImot(RANA, systemAktoer('test'), {
    kanal,
    eksternId: `brev-${nr}`,
    kilde: { sti },
    filnavn: `brev-${nr}.txt`,
  });
  return svar.id;
}
const sett = (id: string, status: Forsendelsestatus, journalpost: string | null = null) =>
  i((uow) => mottakLager(uow).endre(id, { status, journalpost }));

beforeAll(async () => {
  p = await reisKanalproeve();
  await p.ny();
  regnskap = createRegnskap({
    lager: mottakLager,
    regnskaplager,
    withTenant: p.mur.withTenant,
    finnesArkivert: async (_uow, ider) => new Set(ider.filter((id) => arkivert.has(id))),
    utenOppgave: async (_uow, ider) => ider.filter((id) => uten.includes(id)),
    norskDato,
    begynnelsen: begynnelsenAvDagen,
  });
});
afterAll(() => p.rydd());

describe('the ledger', () => {
  it('accounts for each letter by channel, on the Norwegian day it came', async () => {
    const [a, , c] = [await ta(), await ta('epost'), await ta()];
    await sett(a, 'ikke-arkivert');
    await sett(c, 'karantene');
    const { linjer, sum } = await i1();
    expect(linjer).toMatchObject([
      { kanal: 'epost', mottatt: 1, differanse: 0, utfall: { iArbeid: 1 } },
      { kanal: 'opplasting', mottatt: 2, differanse: 0, utfall: { ikkeArkivert: 1, karantene: 1, iArbeid: 0 } },
    ]);
    expect(sum).toMatchObject({ mottatt: 3, differanse: 0 });
    expect((await i1('2026-11-19')).sum.mottatt).toBe(0);
    // Half past eleven at night in UTC is the next day in Norway.
    p.fram(14.5 * 3600);
    await ta();
    expect((await i1('2026-11-20')).sum.mottatt).toBe(3);
    expect((await i1('2026-11-21')).sum.mottatt).toBe(1);
  });

  it('says that a journalpost is missing, until it is there', async () => {
    const id = await ta();
    const journalpost = crypto.randomUUID();
    await sett(id, 'journalfoert', journalpost);
    await kontroller();
    await kontroller();
    expect(await avvik()).toEqual([['journalpost-mangler', id]]);
    arkivert.add(journalpost);
    await kontroller();
    expect(await avvik()).toEqual([]);
    expect((await i1()).lukkede).toMatchObject([{ slag: 'journalpost-mangler', forsendelse: id }]);
  });

  it('says that a hand-over has not arrived, when it has had its hour', async () => {
    const id = await ta();
    const svar = await i(async (uow) => {
      await mottakLager(uow).endre(id, { status: 'klar' });
      return p.mottak.overfoerForsendelse(uow, id, BINDAL, null);
    });
    expect(svar.ok).toBe(true);
    await kontroller();
    expect(await avvik()).toEqual([]);
    p.fram(3601);
    await kontroller();
    expect(await avvik()).toEqual([['overlevering-mangler', id]]);
    await p.mottak.overlever(RANA, id, BINDAL, (arbeid) => p.mur.withTenant(RANA, systemAktoer('test'), arbeid));
    await kontroller();
    expect(await avvik()).toEqual([]);
  });

  it('says that a letter was announced and is gone, and that one is there unannounced', async () => {
    const [borte, stum] = [await ta(), await ta()];
    // By the owner of the tables: the program itself may do neither.
    const eier = new pg.Client({ connectionString: p.mur.database.adminUrl });
    await eier.connect();
    await eier.query('delete from mottak.forsendelse where id = $1', [borte]);
    await eier.query("delete from platform.hendelse where innhold ->> 'forsendelse' = $1", [stum]);
    await eier.end();
    await kontroller();
    expect((await avvik()).sort()).toEqual([
      ['uten-forsendelse', borte],
      ['uten-hendelse', stum],
    ]);
  });

  it('says what lies without oppgave for two days', async () => {
    const id = await ta();
    uten = [id];
    await kontroller();
    expect(await avvik()).not.toContainEqual(['uten-oppgave', id]);
    p.fram(2 * 86_400 + 1);
    await kontroller();
    expect(await avvik()).toContainEqual(['uten-oppgave', id]);
    uten = [];
  });

  it('writes the report of a day once, when the day is over, and never changes it', async () => {
    const dag = norskDato(p.naa());
    await ta('epost');
    await kontroller();
    expect((await i1()).dager.map((rad) => rad.dag)).not.toContain(dag);
    p.fram(86_400);
    await kontroller();
    const foer = (await i1()).dager.find((rad) => rad.dag === dag);
    expect(foer?.linjer).toMatchObject([{ kanal: 'epost', mottatt: 1, utfall: { iArbeid: 1 } }]);
    p.fram(3600);
    await kontroller();
    expect((await i1()).dager.find((rad) => rad.dag === dag)).toEqual(foer);
    const endre = i((uow) => sql`update mottak.dagsregnskap set avvik = 0`.execute(trxOf<object>(uow)));
    await expect(endre).rejects.toThrow(/permission denied/);
  });

  it('keeps an old deviation open through the controls of the day, and looks again at night', async () => {
    const id = await ta();
    const journalpost = crypto.randomUUID();
    await sett(id, 'journalfoert', journalpost);
    p.fram(10 * 86_400);
    await kontroller();
    expect(await avvik()).toContainEqual(['journalpost-mangler', id]);
    arkivert.add(journalpost);
    await kontroller();
    expect(await avvik()).toContainEqual(['journalpost-mangler', id]);
    p.fram(86_400);
    await kontroller();
    expect(await avvik()).not.toContainEqual(['journalpost-mangler', id]);
  });

  it('is for the last thirty days when nothing is said, and refuses one that ends before it begins', async () => {
    expect(await hentFor(RANA, { til: '2026-11-30' })).toMatchObject({ fra: '2026-11-01', til: '2026-11-30' });
    expect((await hentFor(RANA, {})).til).toBe(norskDato(p.naa()));
    await expect(hentFor(RANA, { fra: '2026-11-02', til: '2026-11-01' })).rejects.toThrow('mottak.regnskap-periode');
  });

  it('is each municipality’s own', async () => {
    const deres = await hentFor(BINDAL, { fra: '2026-11-01', til: '2026-12-31' });
    expect(deres.sum).toMatchObject({ mottatt: 1, differanse: 0 });
    expect(deres.avvik).toEqual([]);
  });
});
