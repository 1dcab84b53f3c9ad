import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { sha256 } from './adapters/crypto/sha256.ts';
import { rutespor } from './adapters/http/rutespor.ts';
import { sporingLager } from './adapters/postgres/sporing.repository.ts';
import { createSporing, type Sporfilter } from './index.ts';

const BINDAL = arkivskaper('964983380');
const klokke = testklokke();
const sporing = createSporing({ lager: sporingLager, sha256 });
let grunnmur: Testgrunnmur;
let superbruker: pg.Client;
let nummer = 0;
/** A chain of its own for every test. */
let kommune: Arkivskaper;

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  superbruker = new pg.Client({ connectionString: grunnmur.database.adminUrl });
  await superbruker.connect();
  await superbruker.query('alter table sporing.ledd drop constraint ledd_pkey');
});
beforeEach(() => {
  nummer += 1;
  kommune = arkivskaper(String(300_000_000 + nummer));
  klokke.sett('2026-11-20T09:00:00.000Z');
});
afterAll(async () => {
  await superbruker.end();
  await grunnmur.rydd();
});

function i<T>(hvem: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
  return grunnmur.withTenant(hvem, systemAktoer('test'), arbeid);
}
const logg = (antall: number, objekt = 'o1') =>
  i(kommune, async (uow) => {
    for (let n = 1; n <= antall; n += 1)
      await sporing.loggSpor(uow, { handling: `handling.${n}`, objekt, utfall: 'utfoert' });
  });
const forsegl = () => i(kommune, (uow) => sporing.forsegl(uow));
const verifiser = (valg = {}) => i(kommune, (uow) => sporing.verifiser(uow, valg));
const sporAv = async (nr: number): Promise<string> =>
  (await superbruker.query('select spor from sporing.ledd where arkivskaper = $1 and nr = $2', [kommune, nr])).rows[0]
    .spor;

describe('writing', () => {
  it('commits with what it tells about, or not at all', async () => {
    await expect(
      i(kommune, async (uow) => {
        await sporing.loggSpor(uow, { handling: 'noe.gjort', objekt: 'o1', utfall: 'utfoert' });
        throw new Error('stopp');
      }),
    ).rejects.toThrow('stopp');
    expect(await i(kommune, (uow) => sporing.hentSpor(uow, 'o1'))).toEqual([]);
  });

  it('is read back newest first, by the object, in its own municipality only', async () => {
    await logg(3);
    const spor = await i(kommune, (uow) => sporing.hentSpor(uow, 'o1'));
    expect(spor.map((rad) => rad.handling)).toEqual(['handling.3', 'handling.2', 'handling.1']);
    expect(spor[0]).toMatchObject({ aktoer: 'Dokumentsenter (test)', utfall: 'utfoert', tidspunkt: klokke.naa() });
    expect(await i(BINDAL, (uow) => sporing.hentSpor(uow, 'o1'))).toEqual([]);
  });

  it('is looked through page by page, by person, operation and Norwegian day', async () => {
    await logg(5);
    klokke.sett('2026-11-20T23:30:00.000Z');
    await logg(1, 'o2');
    const finn = (filter: Sporfilter, grense = 50) => i(kommune, (uow) => sporing.finnSpor(uow, filter, grense));
    const foerste = await finn({}, 4);
    expect(foerste.rader.map((rad) => rad.objekt)).toEqual(['o2', 'o1', 'o1', 'o1']);
    const neste = await finn({ foer: foerste.neste ?? 0 }, 4);
    expect([neste.rader.map((rad) => rad.handling), neste.neste]).toEqual([['handling.2', 'handling.1'], null]);
    const antall = async (filter: Sporfilter) => (await finn(filter)).rader.length;
    expect(await antall({ person: 'system:test' })).toBe(6);
    expect(await antall({ person: 'en-annen' })).toBe(0);
    expect(await antall({ handling: 'handling.1' })).toBe(2);
    expect(await antall({ objekt: 'o2' })).toBe(1);
    expect(await antall({ fra: '2026-11-21' })).toBe(1);
    expect(await antall({ til: '2026-11-20' })).toBe(5);
  });

  it('can be neither changed nor removed by the program', async () => {
    for (const setning of [
      'delete from sporing.spor',
      `update sporing.spor set handling = 'x'`,
      'delete from sporing.ledd',
      `update sporing.ledd set sjekksum = 'x'`,
      'truncate sporing.spor',
    ]) {
      await expect(grunnmur.pool.query(setning), setning).rejects.toThrow(/permission denied/);
    }
  });

  it('is done for the platform in the operation’s transaction, or in one of its own after a refusal', async () => {
    const spor = rutespor(sporing, grunnmur.withTenant);
    const felles = { arkivskaper: kommune, aktoer: systemAktoer('rute'), objekt: 'o9' };
    await spor({ ...felles, handling: 'a.avvist', utfall: 'avvist', uow: null });
    await i(kommune, (uow) => spor({ ...felles, handling: 'a.gjort', utfall: 'utfoert', uow }));
    const lest = await i(kommune, (uow) => sporing.hentSpor(uow, 'o9'));
    expect(lest.map((rad) => [rad.handling, rad.utfall])).toEqual([
      ['a.gjort', 'utfoert'],
      ['a.avvist', 'avvist'],
    ]);
  });
});

describe('sealing', () => {
  it('links every row once, without gaps, however often and by how many it is asked', async () => {
    await logg(7);
    await Promise.all([forsegl(), forsegl(), forsegl()]);
    await logg(5);
    await Promise.all([forsegl(), forsegl()]);
    expect(await forsegl()).toBe(0);
    const svar = await verifiser();
    expect(svar).toMatchObject({ uroert: true, funn: [], antall: 12, hode: { nr: 12 } });
  });

  it('keeps one chain per municipality', async () => {
    await logg(2);
    await forsegl();
    const annen = arkivskaper(String(310_000_000 + nummer));
    await i(annen, (uow) => sporing.loggSpor(uow, { handling: 'x.gjort', objekt: null, utfall: 'utfoert' }));
    await i(annen, (uow) => sporing.forsegl(uow));
    expect((await verifiser()).antall).toBe(2);
    expect((await i(annen, (uow) => sporing.verifiser(uow))).antall).toBe(1);
  });

  it('takes a row whose transaction ended late, after rows written later', async () => {
    let slipp = () => {};
    const portvakt = new Promise<void>((resolve) => {
      slipp = resolve;
    });
    let skrevet = () => {};
    const harSkrevet = new Promise<void>((resolve) => {
      skrevet = resolve;
    });
    const sen = i(kommune, async (uow) => {
      await sporing.loggSpor(uow, { handling: 'sen.gjort', objekt: null, utfall: 'utfoert' });
      skrevet();
      await portvakt;
    });
    await harSkrevet;
    await logg(2);
    expect(await forsegl()).toBe(2);
    slipp();
    await sen;
    expect(await forsegl()).toBe(1);
    expect(await verifiser()).toMatchObject({ uroert: true, antall: 3 });
  });
});

describe('verification names', () => {
  const endre = (setning: string, ...verdier: unknown[]) => superbruker.query(setning, [kommune, ...verdier]);
  beforeEach(async () => {
    await logg(6);
    await forsegl();
  });

  it('a changed row, down to the microsecond', async () => {
    const spor = await sporAv(3);
    await endre(
      `update sporing.spor set tidspunkt = tidspunkt + interval '1 microsecond' where arkivskaper = $1 and id = $2`,
      spor,
    );
    expect((await verifiser()).funn).toEqual([{ type: 'endret-rad', nr: 3, spor }]);
  });

  it('a changed name', async () => {
    const spor = await sporAv(5);
    await endre(`update sporing.spor set aktoer_navn = 'En annen' where arkivskaper = $1 and id = $2`, spor);
    expect((await verifiser()).funn).toEqual([{ type: 'endret-rad', nr: 5, spor }]);
  });

  it('a removed row', async () => {
    const spor = await sporAv(4);
    await endre('delete from sporing.spor where arkivskaper = $1 and id = $2', spor);
    expect((await verifiser()).funn).toEqual([{ type: 'manglende-rad', nr: 4, spor }]);
  });

  it('a removed link, and the row that now lacks one', async () => {
    const spor = await sporAv(2);
    await endre('delete from sporing.ledd where arkivskaper = $1 and nr = 2');
    klokke.sett('2026-11-20T09:30:00.000Z');
    expect((await verifiser()).funn).toEqual([
      { type: 'manglende-ledd', nr: 2 },
      { type: 'uforseglet', spor, tidspunkt: '2026-11-20T09:00:00.000000Z' },
    ]);
  });

  it('a changed link', async () => {
    const spor = await sporAv(2);
    await endre(`update sporing.ledd set sjekksum = repeat('a', 64) where arkivskaper = $1 and nr = 2`);
    expect((await verifiser()).funn).toEqual([{ type: 'endret-ledd', nr: 2, spor }]);
  });

  it('a doubled link', async () => {
    await endre('update sporing.ledd set nr = 3 where arkivskaper = $1 and nr = 4');
    const { funn } = await verifiser();
    expect(funn.map((ett) => ett.type)).toContain('dobbelt-ledd');
    expect(funn).toContainEqual({ type: 'manglende-ledd', nr: 4 });
  });

  it('a row slipped in without a link, once it has waited too long', async () => {
    await endre(`insert into sporing.spor (arkivskaper, id, tidspunkt, aktoer_type, aktoer_id, aktoer_navn, handling, objekt, utfall)
                 values ($1, gen_random_uuid(), '2026-11-20 09:00Z', 'bruker', 'x', 'X', 'falsk.gjort', null, 'utfoert')`);
    expect((await verifiser()).uroert).toBe(true);
    klokke.sett('2026-11-20T09:16:00.000Z');
    expect((await verifiser()).funn.map((ett) => ett.type)).toEqual(['uforseglet']);
  });

  it('a cut end, by the head kept outside', async () => {
    const { hode } = await verifiser();
    await endre('delete from sporing.ledd where arkivskaper = $1 and nr > 4');
    await endre(
      'delete from sporing.spor s where arkivskaper = $1 and not exists (select 1 from sporing.ledd l where l.spor = s.id)',
    );
    expect((await verifiser()).uroert).toBe(true);
    expect((await verifiser({ anker: hode })).funn).toEqual([{ type: 'avvik-fra-anker', nr: 6 }]);
  });
});
