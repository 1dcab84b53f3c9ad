import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RANA } from '../../../test/program/kanalproeve.ts';
import { type Sjekksum, systemAktoer, type Uow } from '../../kernel/index.ts';
import { regnskaplager } from '../../mottak/adapters/postgres/regnskaplager.ts';
import type { Delplan } from '../../mottak/domain/deling.ts';
import { foerRegnskap, sumlinje } from '../../mottak/domain/regnskap.ts';
import { aapnePdf } from '../../tolking/adapters/leser/pdf/pdfium.ts';
import { PLAN, reisBunkerigg, side } from './testing/bunkerigg.ts';

let rigg: Awaited<ReturnType<typeof reisBunkerigg>>;
let p: (typeof rigg)['p'];
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => rigg.i(arbeid);
const lager = (uow: Uow) => rigg.lager(uow);
const bunke = async () => (await rigg.bunke()).id;
const splitt = (id: string, plan?: Delplan) => rigg.splitt(id, plan);
const lagDeler = (id: string) => rigg.lagDeler(id);
const deler = (id: string) => rigg.deler(id);

beforeAll(async () => {
  rigg = await reisBunkerigg();
  p = rigg.p;
});
afterAll(() => rigg.rydd());

const staar = (id: string) => i(async (uow) => (await lager(uow).hent(id))?.status);
const regnskap = () =>
  i(async (uow) => {
    const hele = [new Date('2026-01-01'), new Date('2027-01-01')] as const;
    const l = regnskaplager(uow);
    return sumlinje(foerRegnskap(await l.kunngjorte(...hele), await l.staar(...hele)));
  });
async function sidetall(id: string): Promise<number> {
  const rad = await i((uow) => lager(uow).hent(id));
  const fil = await p.mur.blober.lokalSti(RANA, (rad?.sjekksum ?? '') as Sjekksum);
  const dok = await aapnePdf(fil.sti);
  dok.lukk();
  await fil.slipp();
  return dok.sider;
}

describe('splitting a batch', () => {
  it('makes letters of its pages, once, and leaves the original as it came', async () => {
    const { id, filnavn } = await rigg.bunke();
    const foer = await i((uow) => lager(uow).hent(id));
    expect(await splitt(id)).toMatchObject({ ok: true, verdi: { status: 'erstattet', kanAngres: true } });
    await lagDeler(id);
    await lagDeler(id);
    const { opphav, deler: laget } = await deler(id);
    expect(opphav).toBeNull();
    expect(laget.map((del) => [del.nummer, del.sider.map((s) => s.side), del.saksnummer, del.status])).toEqual([
      [1, [2, 1], null, 'mottatt'],
      [2, [4], '2026/12', 'mottatt'],
    ]);
    expect(await Promise.all(laget.map((del) => sidetall(del.forsendelse)))).toEqual([2, 1]);
    const etter = await i((uow) => lager(uow).hent(id));
    expect(etter).toEqual({ ...foer, status: 'erstattet' });
    expect(await sidetall(id)).toBe(4);
    const [en] = laget;
    const del = await i((uow) => lager(uow).hent(en?.forsendelse ?? ''));
    expect(del).toMatchObject({
      kanal: 'skann',
      mottattTid: foer?.mottattTid,
      filnavn: filnavn.replace('.pdf', ' - brev 1.pdf'),
    });
    expect((await deler(en?.forsendelse ?? '')).opphav).toMatchObject({ opphav: id, nummer: 1 });
  });

  it('is accounted for: what came and what was made, against the replaced and the letters', async () => {
    const foer = await regnskap();
    const id = await bunke();
    await splitt(id);
    await lagDeler(id);
    const naa = await regnskap();
    expect([naa.mottatt - foer.mottatt, naa.deler - foer.deler, naa.differanse]).toEqual([1, 2, 0]);
    expect([naa.utfall.erstattet - foer.utfall.erstattet, naa.utfall.iArbeid - foer.utfall.iArbeid]).toEqual([1, 2]);
  });

  it('is held against the plan: a letter short, with other pages or left over is told when the job has had its hour', async () => {
    const feil = async (foer = new Date(p.naa().getTime() + 1000)) =>
      (await i((uow) => regnskaplager(uow).feilOppdelte(new Date(0), foer))).map((rad) => [
        rad.forsendelse,
        rad.detaljer,
      ]);
    const id = await bunke();
    await splitt(id);
    expect(await feil()).toEqual([[id, { ventet: '2', rette: '0' }]]);
    expect(await feil(new Date(p.naa().getTime() - 3_600_000))).toEqual([]);
    await lagDeler(id);
    expect(await feil()).toEqual([]);
    const [en] = (await deler(id)).deler;
    const eier = new pg.Client({ connectionString: p.mur.database.adminUrl });
    await eier.connect();
    const sider = (verdi: string) =>
      eier.query('update mottak.del set sider = $1 where forsendelse = $2', [verdi, en?.forsendelse]);
    await sider(JSON.stringify([side(1), side(2)]));
    expect(await feil()).toEqual([[id, { ventet: '2', rette: '1' }]]);
    await sider(JSON.stringify(PLAN.deler[0]?.sider));
    expect(await feil()).toEqual([]);
    await i((uow) => p.mottak.angreForsendelse(uow, id));
    expect(await feil()).toEqual([]);
    // A letter of a split that was undone is back, beside the original with the same pages.
    await i((uow) => lager(uow).endre(en?.forsendelse ?? '', { status: 'klar', aarsak: null }));
    expect(await feil()).toEqual([[id, { ventet: '0', rette: '0' }]]);
    await i((uow) => lager(uow).endre(en?.forsendelse ?? '', { status: 'ikke-arkivert', aarsak: 'deling-angret' }));
    expect(await feil()).toEqual([]);
    await i((uow) => lager(uow).endre(id, { status: 'erstattet' }));
    expect(await feil()).toEqual([[id, { ventet: '0', rette: '0' }]]);
    await i((uow) => lager(uow).endre(id, { status: 'klar' }));
    await eier.end();
  });

  it('can be undone: the original waits again and the letters are withdrawn; split anew there are new letters', async () => {
    const id = await bunke();
    await splitt(id);
    await lagDeler(id);
    const laget = (await deler(id)).deler;
    expect(await i((uow) => p.mottak.angreForsendelse(uow, id))).toMatchObject({ ok: true, verdi: { status: 'klar' } });
    for (const del of laget) expect(await staar(del.forsendelse)).toBe('ikke-arkivert');
    expect((await deler(id)).deler).toEqual([]);
    await lagDeler(id);
    expect((await deler(id)).deler).toEqual([]);
    await splitt(id, { deler: [{ sider: [side(1), side(2), side(3), side(4)], saksnummer: null }], utelatt: [] });
    await lagDeler(id);
    const nye = (await deler(id)).deler;
    expect(nye.map((del) => del.status)).toEqual(['mottatt']);
    expect(laget.some((del) => del.forsendelse === nye[0]?.forsendelse)).toBe(false);
  });

  it('undone before the letters are made, none is made', async () => {
    const id = await bunke();
    await splitt(id);
    await i((uow) => p.mottak.angreForsendelse(uow, id));
    await lagDeler(id);
    expect((await deler(id)).deler).toEqual([]);
    expect((await regnskap()).differanse).toBe(0);
  });

  it('cannot be undone when a letter is decided on, until that is undone', async () => {
    const id = await bunke();
    await splitt(id);
    await lagDeler(id);
    const en = (await deler(id)).deler[0]?.forsendelse ?? '';
    await i((uow) => lager(uow).endre(en, { status: 'klar' }));
    await i((uow) => p.mottak.avvisForsendelse(uow, en, { aarsak: 'reklame', merknad: null }));
    const angre = () => i((uow) => p.mottak.angreForsendelse(uow, id));
    expect(await angre()).toMatchObject({ ok: false, feil: { kode: 'mottak.deler-behandlet' } });
    expect(await staar(id)).toBe('erstattet');
    await i((uow) => p.mottak.angreForsendelse(uow, en));
    expect(await angre()).toMatchObject({ ok: true });
  });

  it('is refused when a page has no place, and for what is not one document that is read', async () => {
    const id = await bunke();
    expect(await splitt(id, { ...PLAN, utelatt: [] })).toMatchObject({
      ok: false,
      feil: { kode: 'mottak.deling-sider', detaljer: { side: 3 } },
    });
    const sti = path.join(p.mur.datamappe, 'notat.txt');
    await writeFile(sti, 'Et notat');
    const inn = { kanal: 'api', eksternId: 'notat', kilde: { sti }, filnavn: 'notat.txt' } as const;
    const tekst = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
    await p.mottak.pakkUt(RANA, tekst.id, (arbeid) => i(arbeid));
    expect(await splitt(tekst.id)).toMatchObject({ feil: { kode: 'mottak.kan-ikke-deles' } });
    expect(await splitt(crypto.randomUUID())).toMatchObject({ ok: false });
    await splitt(id);
    expect(await splitt(id)).toMatchObject({ feil: { kode: 'mottak.allerede-behandlet' } });
  });

  it('sheets are made only for a case one can see', async () => {
    const lag = (saksnummer: string) =>
      i((uow) => rigg.deling.lagSkilleark(uow, { antall: 2, saksnummer, maalform: 'nb' }));
    expect(await lag('2026/13')).toMatchObject({ feil: { kode: 'mottak.ukjent-sak' } });
    expect((await lag('2026/12')).ok).toBe(true);
  });
});
