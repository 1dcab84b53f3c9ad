import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA, SKJEMAMAPPE } from '../../test/skjema/index.ts';
import { nyttUttrekksrom, type Uttrekksrom } from './testing/uttrekksrom.ts';

const POSTER = 120;

/** Places of the schema no municipal sakarkiv writes to, each with the rule that says so. What is not here must have a value. */
const UTEN: Readonly<Record<string, string>> = {
  'arkivdel/registrering':
    'in a sakarkiv there is always klasse and mappe between arkivdel and registrering (krav 2.1.3)',
  'klasse/registrering':
    'in a sakarkiv a journalpost is in a saksmappe (krav 2.1.3, 2.5.2), and so is an arkivnotat (krav 2.6.4)',
  'moetemappe/mappe': 'the folder of a meeting holds its matters (krav 2.5.3, voluntary); only cases lie in cases here',
};

/** Every `type/element` of the schema, those a type takes over from its base under its own name too. */
function elementene(xsd: string): Map<string, string> {
  const egne = new Map<string, { base: string | null; felt: [string, string][] }>();
  for (const [, navn = '', kropp = ''] of xsd.matchAll(
    /<xs:complexType name="(\w+)"[^>]*>([\s\S]*?)<\/xs:complexType>/g,
  )) {
    const felt = [...kropp.matchAll(/<xs:element name="(\w+)" type="([\w:]+)"/g)].map(
      ([, f = '', type = '']): [string, string] => [f, type],
    );
    egne.set(navn, { base: /<xs:extension base="(\w+)"/.exec(kropp)?.[1] ?? null, felt });
  }
  const alle = new Map<string, string>();
  for (const navn of egne.keys())
    for (let type: string | null = navn; type !== null; type = egne.get(type)?.base ?? null)
      for (const [felt, slag] of egne.get(type)?.felt ?? []) alle.set(`${navn}/${felt}`, slag);
  return alle;
}

/** Which of them the file has with a value. */
async function sett(fil: string, skjema: ReadonlyMap<string, string>): Promise<Set<string>> {
  const funnet = new Set<string>();
  const stabel: string[] = [];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    const over = stabel.at(-1);
    const noekkel = `${over}/${name}`;
    if (over !== undefined) funnet.add(noekkel);
    stabel.push(String(attributes['xsi:type'] ?? (over === undefined ? name : (skjema.get(noekkel) ?? '?'))));
  });
  parser.on('closetag', () => void stabel.pop());
  for await (const bit of createReadStream(fil, 'utf8')) parser.write(bit as string);
  parser.close();
  return funnet;
}

describe.skipIf(!HAR_SKJEMA)('a year with everything in it, against the schema', () => {
  let rom: Uttrekksrom;
  let skjema: Map<string, string>;
  let funnet: Set<string>;
  let filer: number;
  let struktur: string;
  beforeAll(async () => {
    rom = await nyttUttrekksrom(POSTER, {}, true);
    const svar = await rom.i((uow) => rom.bevaring.bestill(uow, { arkivdeler: rom.arkivdeler, tittel: null }));
    if (!svar.ok) throw new Error(JSON.stringify(svar.feil));
    await rom.bevaring.kjoer(rom.ramme(), svar.verdi.id);
    const uttrekk = await rom.i((uow) => rom.bevaring.hent(uow, svar.verdi.id));
    expect(uttrekk?.feil).toBeNull();
    filer = uttrekk?.resultat?.telling.dokumentfiler ?? 0;
    skjema = elementene(await readFile(path.join(SKJEMAMAPPE, 'n5-v5.0/arkivstruktur.xsd'), 'utf8'));
    const fil = rom.sti(svar.verdi.id, 'content', 'arkivstruktur.xml');
    struktur = await readFile(fil, 'utf8');
    funnet = await sett(fil, skjema);
  });
  afterAll(() => rom.rydd());

  // mappe and registrering are what the others extend: units are always of one of those.
  const alle = () => [...skjema.keys()].filter((felt) => !/^(mappe|registrering)\//.test(felt));

  it('6.3.1, 6.4.25: every field of every unit in the standard goes out of the archive with its value, and documents with it', () => {
    expect(alle().length).toBeGreaterThan(300);
    expect(alle().filter((felt) => !funnet.has(felt) && !(felt in UTEN))).toEqual([]);
    expect(filer).toBeGreaterThan(POSTER / 2);
  });
  it('2.8.7: of two remarks on the same mappe or registrering each keeps its fields together', () => {
    const felt = (nr: number) =>
      `<merknad>\\s*<merknadstekst>Merknad ${nr}</merknadstekst>\\s*<merknadstype>Arkivmerknad</merknadstype>\\s*<merknadsdato>[^<]+</merknadsdato>\\s*<merknadRegistrertAv>Arkivar ${nr}</merknadRegistrertAv>\\s*</merknad>`;
    const begge = new RegExp(`${felt(1)}\\s*${felt(2)}|${felt(2)}\\s*${felt(1)}`, 'g');
    expect(struktur.match(begge)).toHaveLength(3);
  });
  it('6.4.27 has what is destroyed, down to the description, with who destroyed it and when, and no file', () => {
    const dokumenter = struktur.match(/<dokumentbeskrivelse>[\s\S]*?<\/dokumentbeskrivelse>/g) ?? [];
    const kasserte = dokumenter.filter((dokument) => dokument.includes('<utfoertKassasjon>'));
    expect(kasserte.length).toBeGreaterThan(0);
    for (const dokument of kasserte) {
      expect(dokument).toMatch(/<tittel>Dokument 1 til \d+</);
      expect(dokument).toMatch(/<kassertDato>2025-12-31T[^<]+<\/kassertDato>\s*<kassertAv>Arkivar Avslutter</);
      expect(dokument).not.toContain('<dokumentobjekt>');
    }
  });

  it('names no place as unused that is used or that the schema has not', () => {
    expect(Object.keys(UTEN).filter((felt) => funnet.has(felt) || !skjema.has(felt))).toEqual([]);
  });
});
