import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { arkivstruktur, journalpost } from '../testing/deler.ts';
import { harSkjemaer, nyMappe, ryddMapper, SKJEMAMAPPE } from '../testing/uttrekk.ts';
import { Kontrollverksted } from './lagKontroll.ts';
import type { Skjemasett } from './skjemakilde.ts';
import { type Stykke, Stykkedeler } from './stykker.ts';
import { WasmKontroll } from './wasm.ts';
import { finnXmllint } from './xmllint.ts';

afterAll(ryddMapper);

const xmllint = await finnXmllint(process.env.PATH ?? '');
const les = (navn: string) => readFileSync(path.join(SKJEMAMAPPE, 'n5-v5.0', navn));
const filer = () => new Map(['arkivstruktur.xsd', 'metadatakatalog.xsd'].map((navn) => [navn, les(navn)]));
const sett = (): Skjemasett => ({ hoved: 'arkivstruktur.xsd', filer: filer(), fra: 'pakken', iPakken: true });

async function medXmllint(xml: string) {
  const kontroll = await new Kontrollverksted(nyMappe(), xmllint).lag(sett(), [], true);
  for (let at = 0; at < xml.length; at += 50_000) await kontroll.skriv(Buffer.from(xml.slice(at, at + 50_000)));
  await kontroll.slutt();
  return kontroll;
}

async function medWasm(xml: string, stykke: number, bit = 1000) {
  const kontroll = new WasmKontroll('arkivstruktur.xsd', filer(), new Map(), true, stykke);
  const bytes = Buffer.from(xml);
  for (let at = 0; at < bytes.length; at += bit) await kontroll.skriv(bytes.subarray(at, at + bit));
  await kontroll.slutt();
  return kontroll;
}

/** Breaks here and there: a missing field, a bad date, a strange element, at different depths. */
const BRUDD: readonly ((xml: string) => string)[] = [
  (xml) => xml.replace('<tittel>Byggesak 3</tittel>\n', ''),
  (xml) => xml.replace('<journaldato>2024-02-02', '<journaldato>i går'),
  (xml) => xml.replace(journalpost(9), `${journalpost(9)}<ukjent/>`),
  (xml) => xml.replace('<klasseID>L43', '<annet>L43</annet><klasseID>L43'),
  (xml) => xml.replace('</arkivdel>\n</arkiv>', '</arkivdel><tittel>x</tittel>\n</arkiv>'),
  (xml) => xml.replace('<arkivskaperID>210000001</arkivskaperID>\n', ''),
];

describe.skipIf(!harSkjemaer || xmllint === null)('xmllint and WebAssembly', () => {
  test('agree on what is valid', async () => {
    const xml = arkivstruktur(12);
    for (const kontroll of [await medXmllint(xml), await medWasm(xml, 3000), await medWasm(xml, 1_000_000)]) {
      expect(kontroll.ikkeKontrollert).toBeNull();
      expect(kontroll.brudd).toEqual([]);
    }
  });

  test.each(
    BRUDD.map((brudd, at) => [at, brudd] as const),
  )('find the same breach (%i), whole or in pieces', async (_at, brudd) => {
    const xml = brudd(arkivstruktur(12));
    expect(xml).not.toBe(arkivstruktur(12));
    const ventet = (await medXmllint(xml)).brudd;
    expect(ventet.length).toBeGreaterThan(0);
    for (const stykke of [2000, 9000, 1_000_000]) expect((await medWasm(xml, stykke)).brudd).toEqual(ventet);
  });

  test('say when the schema itself cannot be read', async () => {
    const oedelagt = { ...sett(), filer: new Map([['arkivstruktur.xsd', Buffer.from('<x')]]) };
    for (const program of [xmllint, null]) {
      const kontroll = await new Kontrollverksted(nyMappe(), program).lag(oedelagt, [], true);
      await kontroll.skriv(Buffer.from('<a/>'));
      await kontroll.slutt();
      expect(kontroll.ikkeKontrollert).toMatch(/skjemaet kan ikke leses/);
    }
  });
});

describe('a large file in pieces', () => {
  const iStykker = (xml: string, stykke: number, bit: number): Stykke[] => {
    const funnet: Stykke[] = [];
    const deler = new Stykkedeler(stykke, (each) => funnet.push(each));
    for (let at = 0; at < xml.length; at += bit) deler.skriv(xml.slice(at, at + bit));
    deler.slutt();
    return funnet;
  };

  test('loses nothing, whatever the sizes of pieces and of readings', () => {
    const xml = arkivstruktur(6).replaceAll('Byggesak', 'Bygge–sak 🏔').replaceAll('\n<tittel', '\r\n<tittel');
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 20_000 }), fc.integer({ min: 1, max: 3000 }), (stykke, bit) => {
        const deler = iStykker(xml, stykke, bit);
        for (const nummer of [1, 2, 3, 4, 5, 6])
          expect(deler.filter((each) => each.tekst.includes(`<mappeID>2024/${nummer}<`)).length).toBe(1);
        for (const { tekst, fraLinje, gjentatteLinjer } of deler) {
          const foerste = tekst.split('\n')[gjentatteLinjer] ?? '';
          expect((xml.split('\n')[fraLinje - 1] ?? '').endsWith(foerste)).toBe(true);
          expect(tekst.trimEnd().endsWith('</arkiv>')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never grows beyond what is open', () => {
    const stoerst = Math.max(...iStykker(arkivstruktur(200), 10_000, 4000).map((each) => each.tekst.length));
    expect(stoerst).toBeLessThan(20_000);
  });
});
