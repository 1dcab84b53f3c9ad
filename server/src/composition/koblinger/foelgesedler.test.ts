import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BINDAL, RANA } from '../../../test/program/kanalproeve.ts';
import { kode, verdi } from '../../arkiv/testing/byggere.ts';
import { systemAktoer, type Uow } from '../../kernel/index.ts';
import { foelgeseddellager } from '../../mottak/adapters/postgres/foelgeseddellager.ts';
import type { Papirene } from '../../mottak/papir.ts';
import { glemInnhold } from './glemInnhold.ts';
import { koblePapir } from './papir.ts';
import { reisBunkerigg } from './testing/bunkerigg.ts';

let rigg: Awaited<ReturnType<typeof reisBunkerigg>>;
let p: (typeof rigg)['p'];
let papir: Papirene;
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => rigg.i(arbeid);
const lager = (uow: Uow) => rigg.lager(uow);
let nr = 0;

beforeAll(async () => {
  rigg = await reisBunkerigg();
  p = rigg.p;
  papir = koblePapir({} as never);
});
afterAll(() => rigg.rydd());
beforeEach(() => {
  p.fram(3 * 86_400);
});

/** Laid in the folder, received and looked into. */
async function legg(filnavn: string, innhold: string, kanal: 'mappe' | 'opplasting' = 'mappe'): Promise<string> {
  nr += 1;
  const sti = path.join(p.mur.datamappe, `lagt-${nr}`);
  await writeFile(sti, innhold);
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), {
    kanal,
    eksternId: `l${nr}`,
    kilde: { sti },
    filnavn,
  });
  await p.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid));
  return id;
}
/** A scanned file whose pages the reader has counted; only the name and the number matter here. */
async function skannet(filnavn: string, sider: number): Promise<string> {
  nr += 1;
  const id = await legg(filnavn, `%PDF-1.4 ${nr}`);
  await i(async (uow) => {
    const [dokument] = await lager(uow).dokumenter(id);
    const kopi = { arkivfil: null, arkivfilStoerrelse: null, arkivformat: null, utenArkivfil: 'x', sider };
    await p.mottak.noterArkivkopi(uow, dokument?.id ?? '', kopi);
    await lager(uow).endre(id, { status: 'klar' });
  });
  return id;
}
const csv = (bunke: string, filer: Record<string, number>) =>
  ['bunke;fil;sider', ...Object.entries(filer).map(([fil, sider]) => `${bunke};${fil};${sider}`)].join('\n');
const runde = () => i((uow) => papir.kontrollerFoelgesedler(uow));
const sedler = () => i((uow) => papir.finnFoelgesedler(uow));
const staar = async (id: string) => (await sedler()).find((en) => en.id === id)?.status ?? null;
const avvikende = () => i((uow) => foelgeseddellager(uow).avvikende());

describe('a slip from a scanner', () => {
  it('is set aside as what it is, with everything kept, and agrees when its files are read', async () => {
    const fil = await skannet('a_1.pdf', 2);
    const id = await legg('a.csv', csv('a', { 'a_1.pdf': 2, 'a_2.pdf': 1 }));
    expect(await i((uow) => lager(uow).hent(id))).toMatchObject({ status: 'ikke-arkivert', aarsak: 'foelgeseddel' });
    expect(await i((uow) => lager(uow).dokumenter(id))).toHaveLength(1);
    await runde();
    expect(await staar(id)).toBe('venter');
    await skannet('a_2.pdf', 1);
    await runde();
    expect(await staar(id)).toBe('stemmer');
    await i((uow) => glemInnhold(uow, [fil, id]));
    await runde();
    expect(await staar(id), 'what becomes of the letters later changes nothing').toBe('stemmer');
  });

  it('that does not agree is for a person: told, and closed with a reason, or by itself when the file comes', async () => {
    const foer = await avvikende();
    const [en, to] = [await legg('b.csv', csv('b', { 'b_1.pdf': 3 })), await legg('c.csv', csv('c', { 'c_1.pdf': 3 }))];
    await skannet('b_1.pdf', 2);
    await runde();
    expect([await staar(en), await staar(to), await avvikende()]).toEqual(['avvik', 'venter', foer + 1]);
    p.fram(3601);
    await runde();
    expect([await staar(to), await avvikende()]).toEqual(['avvik', foer + 2]);
    const avklar = (id: string, grunn: string) => i((uow) => papir.avklarFoelgeseddel(uow, id, grunn));
    expect(kode(await avklar(en, ' '))).toBe('mottak.grunn-mangler');
    verdi(await avklar(en, 'Et blankt ark ble tatt ut'));
    expect(kode(await avklar(en, 'igjen'))).toBe('mottak.ukjent-foelgeseddel');
    await skannet('c_1.pdf', 3);
    await runde();
    expect([await staar(en), await staar(to), await avvikende()]).toEqual(['avklart', 'stemmer', foer]);
    expect((await sedler()).find(({ id }) => id === en)?.avklart).toMatchObject({ grunn: 'Et blankt ark ble tatt ut' });
  });

  it('twice counts once, also when the first is closed; told anew with other content, the last one counts', async () => {
    await skannet('d_1.pdf', 2);
    const en = await legg('d.csv', csv('d', { 'd_1.pdf': 2 }));
    await runde();
    const igjen = await legg('d.csv', csv('d', { 'd_1.pdf': 2 }));
    await runde();
    expect([await staar(en), await staar(igjen)]).toEqual(['stemmer', null]);
    const gal = await legg('e.csv', csv('e', { 'e_1.pdf': 9 }));
    await skannet('e_1.pdf', 2);
    p.fram(1);
    const rett = await legg('e.csv', csv('e', { 'e_1.pdf': 2 }));
    await runde();
    expect([await staar(gal), await staar(rett)]).toEqual([null, 'stemmer']);
  });

  it('keeps no number of a person in the names it lists, and finds the file all the same', async () => {
    await skannet('sak 01897512345.pdf', 2);
    const id = await legg('h.csv', csv('h', { 'sak 01897512345.pdf': 2 }));
    await runde();
    expect(await staar(id)).toBe('stemmer');
    expect(JSON.stringify(await sedler())).not.toContain('01897512345');
  });

  it('can be laid in the queue as the letter it may be, and then nothing waits for its files', async () => {
    const id = await legg('f.csv', csv('f', { 'f_1.pdf': 2 }));
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, id)));
    expect(await i((uow) => lager(uow).hent(id))).toMatchObject({ status: 'utpakket', aarsak: null });
    p.fram(3601);
    await runde();
    expect(await staar(id)).toBeNull();
  });

  it('is one only where scanners lay their files, and shows nothing to another municipality', async () => {
    const id = await legg('g.csv', csv('g', { 'g_1.pdf': 2 }), 'opplasting');
    expect(await i((uow) => lager(uow).hent(id))).toMatchObject({ status: 'utpakket' });
    expect(await p.i(BINDAL, (uow) => papir.finnFoelgesedler(uow))).toEqual([]);
  });
});
