import { describe, expect, it } from 'vitest';
import { type Aapenseddel, kontrollerSedler, type Skannetfil } from './foelgeseddel.ts';

const NI = Date.parse('2026-11-23T09:00:00Z');
const kl = (minutter: number) => new Date(NI + minutter * 60_000);
const seddel = (id: string, minutter: number, filer: Record<string, number | null>, bunke: string | null = null) =>
  ({
    ...{ id, bunke, navn: `${id}.xml`, mottattTid: kl(minutter) },
    filer: Object.entries(filer).map(([filnavn, sider]) => ({ filnavn, sider })),
  }) satisfies Aapenseddel;
const fil = (filnavn: string, minutter: number, sider: number | null, status: Skannetfil['status'] = 'klar') =>
  ({ id: `${filnavn}@${minutter}`, filnavn, mottattTid: kl(minutter), status, sider }) satisfies Skannetfil;
const kontroller = (sedler: Aapenseddel[], filer: Skannetfil[], minutter = 10) => {
  const svar = kontrollerSedler(sedler, filer, kl(minutter));
  return sedler.map(({ id }) => {
    const funnet = svar.get(id);
    const rader = funnet?.kontroll.rader.map((rad) => `${rad.filnavn} ${rad.utfall}`);
    return [funnet?.status, ...(rader ?? []), ...(funnet?.kontroll.ekstra ?? []).map((en) => `${en.filnavn} ekstra`)];
  });
};

describe('a slip held against what came', () => {
  it('agrees when every file is there with its pages, whichever came first', () => {
    expect(
      kontroller([seddel('a', 5, { 'B1_1.pdf': 3, 'B1_2.tif': null })], [fil('b1_1.PDF', 0, 3), fil('B1_2.tif', 9, 2)]),
    ).toEqual([['stemmer', 'B1_1.pdf stemmer', 'B1_2.tif stemmer']]);
  });
  it('waits for what is not read, and for what may still come; after an hour it is missed', () => {
    const en = seddel('a', 0, { '1.pdf': 3, '2.pdf': 1 });
    const filer = [fil('1.pdf', 0, null, 'utpakket')];
    expect(kontroller([en], filer, 59)).toEqual([['venter', '1.pdf leses', '2.pdf mangler']]);
    expect(kontroller([en], filer, 60)).toEqual([['avvik', '1.pdf leses', '2.pdf mangler']]);
    expect(kontroller([en], [...filer, fil('2.pdf', 61, 1)], 62)).toEqual([['venter', '1.pdf leses', '2.pdf stemmer']]);
  });
  it('does not wait for ever for a file to be read', () => {
    const lest = (minutter: number) =>
      kontroller([seddel('a', 0, { '1.pdf': 3 })], [fil('1.pdf', 0, null, 'mottatt')], minutter)[0]?.[0];
    expect([lest(3 * 24 * 60 - 1), lest(3 * 24 * 60)]).toEqual(['venter', 'avvik']);
  });
  it('tells at once of another number of pages, and of what cannot be counted', () => {
    expect(kontroller([seddel('a', 0, { '1.pdf': 3 })], [fil('1.pdf', 0, 2)])).toEqual([
      ['avvik', '1.pdf feil-sidetall'],
    ]);
    expect(kontroller([seddel('a', 0, { '1.pdf': 3 })], [fil('1.pdf', 0, null, 'karantene')])).toEqual([
      ['avvik', '1.pdf kan-ikke-telles'],
    ]);
  });
  it('tells of a file more in the batch: named like the others, or the same once more; and of no other', () => {
    const en = seddel('bunke-7', 0, { 'bunke-7_1.pdf': 1 });
    const filer = [
      fil('bunke-7_1.pdf', 0, 1),
      fil('bunke-7_2.pdf', 1, 1),
      fil('bunke-71_1.pdf', 1, 1),
      fil('notat.pdf', 1, 1),
      fil('bunke-7_1.pdf', 3, 1),
    ];
    expect(kontroller([en], filer)).toEqual([
      ['avvik', 'bunke-7_1.pdf stemmer', 'bunke-7_2.pdf ekstra', 'bunke-7_1.pdf ekstra'],
    ]);
  });
  it('gives each the file nearest in time where a scanner uses its names again, and none of another day', () => {
    const to = [seddel('a', 1, { 'scan001.pdf': 2 }), seddel('b', 31, { 'scan001.pdf': 5 })];
    expect(kontroller(to, [fil('scan001.pdf', 0, 2), fil('scan001.pdf', 30, 5)])).toEqual([
      ['stemmer', 'scan001.pdf stemmer'],
      ['stemmer', 'scan001.pdf stemmer'],
    ]);
    expect(kontroller(to, [fil('scan001.pdf', 0, 2)], 40)).toEqual([
      ['stemmer', 'scan001.pdf stemmer'],
      ['venter', 'scan001.pdf mangler'],
    ]);
    expect(kontroller([seddel('c', 0, { 'scan001.pdf': 2 })], [fil('scan001.pdf', -24 * 60 - 1, 2)], 90)).toEqual([
      ['avvik', 'scan001.pdf mangler'],
    ]);
  });
});
