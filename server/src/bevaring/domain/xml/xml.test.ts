import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  ARKIV,
  ARKIVDEL,
  ENDRING,
  JOURNALHODE,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  LOEPENDE_JOURNALREGISTRERING,
  MAPPETYPER,
  MERKNAD,
  OFFENTLIG_JOURNALREGISTRERING,
  REGISTRERINGSTYPER,
  type Registreringstype,
} from '@dokumentsenter/noark';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA, SKJEMAMAPPE, xmllint } from '../../../../test/skjema/index.ts';
import { fyltAv } from '../../testing/fullt.ts';
import { type Skriveform, skrivElement, Xmlmangel } from './element.ts';
import {
  skrivEndring,
  skrivEndringslogghode,
  skrivJournalhode,
  skrivJournalregistrering,
  skrivSlutt,
} from './journal.ts';
import { lagStrukturskriver, type Strukturdel } from './struktur.ts';
import { xmltekst } from './tegn.ts';
import { lokalDato, xmltid } from './tid.ts';

const form = (): Skriveform => ({ tidsform: 'lokal', regnskap: { erstattet: 0 } });

describe('text in XML', () => {
  it('escapes markup and keeps carriage returns', () => {
    expect(xmltekst('a < b & "c" > d\r\n', { erstattet: 0 })).toBe('a &lt; b &amp; "c" &gt; d&#13;\n');
  });

  it('replaces what XML cannot hold, and counts it', () => {
    const regnskap = { erstattet: 0 };
    expect(xmltekst('\u0000a\u0007b\ud800c\uffffd\u{1F600}\t', regnskap)).toBe(
      '\ufffda\ufffdb\ufffdc\ufffdd\u{1F600}\t',
    );
    expect(regnskap.erstattet).toBe(4);
  });
});

describe('time in XML', () => {
  it('is Norwegian local time without a zone (noark.md 0.5), also around the change of the clock', () => {
    expect(xmltid(new Date('2025-01-15T11:00:00Z'), 'lokal')).toBe('2025-01-15T12:00:00');
    expect(xmltid(new Date('2025-07-15T11:00:00.250Z'), 'lokal')).toBe('2025-07-15T13:00:00.250');
    expect(xmltid(new Date('2025-03-30T00:59:59Z'), 'lokal')).toBe('2025-03-30T01:59:59');
    expect(xmltid(new Date('2025-03-30T01:00:00Z'), 'lokal')).toBe('2025-03-30T03:00:00');
    expect(xmltid(new Date('2025-07-15T11:00:00Z'), 'sone')).toBe('2025-07-15T13:00:00+02:00');
    expect(lokalDato(new Date('2024-12-31T23:30:00Z'))).toBe('2025-01-01');
  });
});

describe('an element', () => {
  const merknad = { merknadstekst: 'x', merknadsdato: new Date(0), merknadRegistrertAv: 'Kari' };

  it('has its fields in the order of the schema and none that are empty (krav 6.4.5)', () => {
    const xml = skrivElement('merknad', MERKNAD, { ...merknad, merknadstype: ' ' }, form());
    expect(xml).toBe(
      '<merknad><merknadstekst>x</merknadstekst>\n<merknadsdato>1970-01-01T01:00:00</merknadsdato>\n<merknadRegistrertAv>Kari</merknadRegistrertAv>\n</merknad>\n',
    );
  });

  it('refuses a unit without what the schema demands, by unit and field', () => {
    expect(() => skrivElement('merknad', MERKNAD, { ...merknad, merknadstekst: '' }, form())).toThrow(Xmlmangel);
    expect(() => skrivElement('merknad', MERKNAD, { ...merknad, merknadsdato: 'i går' }, form())).toThrow(
      /merknadsdato/,
    );
  });

  it('never holds two kinds of children', () => {
    const skriver = lagStrukturskriver(form());
    skriver.skriv({ start: 'klasse', verdi: fyltAv(KLASSE) });
    skriver.skriv({ start: 'klasse', verdi: fyltAv(KLASSE) });
    skriver.skriv({ slutt: true });
    expect(() => skriver.skriv({ start: 'mappe', type: 'saksmappe', verdi: fyltAv(MAPPETYPER.saksmappe) })).toThrow();
  });
});

const mappe = (type: 'saksmappe' | 'moetemappe', ...poster: Registreringstype[]): Strukturdel[] => [
  { start: 'mappe', type, verdi: fyltAv(MAPPETYPER[type]) },
  ...poster.map((post): Strukturdel => ({ registrering: post, verdi: fyltAv(REGISTRERINGSTYPER[post]) })),
  { slutt: true },
];

/** One of everything, every field filled in. */
const ALT: readonly Strukturdel[] = [
  { start: 'arkiv', verdi: fyltAv(ARKIV) },
  { start: 'arkivdel', verdi: fyltAv(ARKIVDEL) },
  { start: 'klassifikasjonssystem', verdi: fyltAv(KLASSIFIKASJONSSYSTEM) },
  { start: 'klasse', verdi: fyltAv(KLASSE) },
  { start: 'klasse', verdi: fyltAv(KLASSE) },
  ...mappe('saksmappe', 'journalpost', 'arkivnotat', 'registrering'),
  ...mappe('moetemappe', 'moeteregistrering'),
  { slutt: true },
  { slutt: true },
  { slutt: true },
  { slutt: true },
  { slutt: true },
];

describe.skipIf(!HAR_SKJEMA)('against the official schemas', () => {
  let rom: string;
  beforeAll(async () => {
    rom = await mkdtemp(path.join(tmpdir(), 'noarkxml-'));
  });
  afterAll(() => rm(rom, { recursive: true, force: true }));

  async function valider(navn: string, xml: string): Promise<string> {
    const fil = path.join(rom, `${navn}.xml`);
    await writeFile(fil, xml);
    return xmllint(fil, path.join(SKJEMAMAPPE, 'n5-v5.0', `${navn}.xsd`));
  }

  it('arkivstruktur.xml with one of everything and every field is valid', async () => {
    const skriver = lagStrukturskriver(form());
    expect(await valider('arkivstruktur', ALT.map((del) => skriver.skriv(del)).join(''))).toBe('');
  });

  it('both journals and endringslogg with every field are valid', async () => {
    const poster = { loependeJournal: LOEPENDE_JOURNALREGISTRERING, offentligJournal: OFFENTLIG_JOURNALREGISTRERING };
    for (const [navn, type] of Object.entries(poster) as [keyof typeof poster, typeof JOURNALHODE][]) {
      const hode = skrivJournalhode(navn, fyltAv(JOURNALHODE), form());
      const xml = `${hode}${skrivJournalregistrering(navn, fyltAv(type), form())}${skrivSlutt(navn)}`;
      expect(await valider(navn, xml)).toBe('');
    }
    const logg = `${skrivEndringslogghode()}${skrivEndring(fyltAv(ENDRING), form())}${skrivSlutt('endringslogg')}`;
    expect(await valider('endringslogg', logg)).toBe('');
  });

  it('names every field of the schema, and only those', async () => {
    const xsd = await readFile(path.join(SKJEMAMAPPE, 'n5-v5.0/arkivstruktur.xsd'), 'utf8');
    const navn = [...xsd.matchAll(/<xs:element name="([^"]+)"/g)].map((treff) => treff[1] ?? '');
    const skriver = lagStrukturskriver(form());
    const skrevet = new Set(
      [
        ...ALT.map((del) => skriver.skriv(del))
          .join('')
          .matchAll(/<([A-Za-z]+)[ >]/g),
      ].map((t) => t[1]),
    );
    const utenVerdi = ['virksomhetsspesifikkeMetadata'];
    expect([...new Set(navn)].filter((n) => !skrevet.has(n) && !utenVerdi.includes(n))).toEqual([]);
  });
});
