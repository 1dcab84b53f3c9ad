import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAR_SKJEMA } from '../../test/skjema/index.ts';
import { verdi } from '../arkiv/testing/byggere.ts';
import type { Arbeid } from './application/arbeid.ts';
import { skrivEgneSkjema } from './application/skrivEgneSkjema.ts';
import { BINDAL, type Innlesingsrom, nyttInnlesingsrom } from './testing/innlesingsrom.ts';
import { RANA, sha256 } from './testing/uttrekksrom.ts';

const NAVNEROM = 'https://rana.kommune.no/arkiv/plan';
const BIBLIOTEK = 'https://bibliotek.example/1';
const BIBLIOTEK_XSD = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${BIBLIOTEK}" elementFormDefault="qualified">
  <!-- kept as it is -->
  <xs:element name="lånt"><xs:annotation><xs:documentation>Hvem som har lånt den</xs:documentation></xs:annotation><xs:complexType><xs:sequence>
    <xs:element name="av" type="xs:string"/></xs:sequence><xs:attribute name="dag" type="xs:date"/></xs:complexType></xs:element>
</xs:schema>
`);
const EGNE = /<virksomhetsspesifikkeMetadata>[\s\S]*?<\/virksomhetsspesifikkeMetadata>/g;

describe.skipIf(!HAR_SKJEMA)('metadata of the municipality’s own, out and in again', () => {
  let rom: Innlesingsrom;
  let pakke: string;
  let struktur: string;
  let addml: string;
  const iPakken = (navn: string) => readFile(path.join(pakke, navn));
  beforeAll(async () => {
    rom = await nyttInnlesingsrom(60);
    const sett = { navnerom: NAVNEROM, prefiks: 'plan', tittel: 'Plansaker', beskrivelse: 'Det plankontoret må ha' };
    const { id } = verdi(await rom.i((uow) => rom.arkiv.opprettMetadatasett(uow, sett)));
    const dager = { gyldigFra: '2020-01-01', gyldigTil: null };
    const planId = verdi(
      await rom.i((uow) =>
        rom.arkiv.opprettMetadatafelt(uow, id, {
          ...{ navn: 'planId', tittel: 'Plan-ID', beskrivelse: 'Nummeret i planregisteret <nasjonalt>', type: 'tekst' },
          ...{ enheter: ['mappe', 'registrering'], ...dager },
        }),
      ),
    ).id;
    const vedtatt = verdi(
      await rom.i((uow) =>
        rom.arkiv.opprettMetadatafelt(uow, id, {
          ...{ navn: 'vedtatt', tittel: 'Vedtatt', beskrivelse: 'Dagen planen ble vedtatt', type: 'dato' },
          ...{ enheter: ['registrering'], ...dager },
        }),
      ),
    ).id;
    // The year is closed: what was filled in while it was open.
    const egne = (felt: object) => JSON.stringify({ navnerom: [NAVNEROM], felt, xml: null });
    await rom.admin.query(
      `update arkiv.saksmappe set virksomhetsspesifikke_metadata = $2 where arkivskaper = $1 and sakssekvensnummer in (1, 2)`,
      [RANA, egne({ [planId]: 'R-12 & <æøå>' })],
    );
    await rom.admin.query(
      `update arkiv.journalpost set virksomhetsspesifikke_metadata = $2 where arkivskaper = $1 and journalsekvensnummer = 3`,
      [RANA, egne({ [planId]: 'R-13', [vedtatt]: '2025-03-01' })],
    );
    // And what had come from another maker, on a party.
    await rom.i((uow) =>
      rom.arkiv.skrivImport(uow).settInnSkjema({
        import: '00000000-0000-4000-8000-000000000001',
        navnerom: BIBLIOTEK,
        filnavn: 'bibliotek.xsd',
        xsd: BIBLIOTEK_XSD,
      }),
    );
    await rom.admin.query(
      `update arkiv.part set virksomhetsspesifikke_metadata = $2 where arkivskaper = $1
          and system_id = (select p.system_id from arkiv.part p where p.arkivskaper = $1 and p.saksmappe is not null order by 1 limit 1)`,
      [
        RANA,
        JSON.stringify({
          navnerom: [BIBLIOTEK],
          felt: {},
          xml: `<b:lånt xmlns:b="${BIBLIOTEK}" dag="2025-01-02"><b:av>Kari &amp; co</b:av></b:lånt>`,
        }),
      ],
    );
    pakke = path.join((await rom.deponer()).resultat?.mappe ?? '', 'content');
    struktur = (await iPakken('arkivstruktur.xml')).toString('utf8');
    addml = (await iPakken('arkivuttrekk.xml')).toString('utf8');
  });
  afterAll(() => rom.rydd());

  it('6.4.31: stand on mappe, registrering and part, in the element of the standard', () => {
    const egne = struktur.match(EGNE) ?? [];
    expect(egne).toHaveLength(4);
    expect(egne.filter((each) => each.includes('R-12 &amp; &lt;æøå&gt;'))).toHaveLength(2);
    expect(egne.join('')).toContain(`<plan:vedtatt xmlns:plan="${NAVNEROM}">2025-03-01</plan:vedtatt>`);
    expect(/<part>[\s\S]*?<virksomhetsspesifikkeMetadata><b:lånt/.test(struktur)).toBe(true);
    expect(addml).toMatch(/inneholderVirksomhetsspesifikkeMetadata"[^>]*>\s*<value>true/);
  });
  it('6.4.23: the schemas are described under arkivstruktur, with the checksums they have', async () => {
    const del = /<dataObject name="arkivstruktur">[\s\S]*?<\/dataObject>/.exec(addml)?.[0] ?? '';
    for (const navn of ['plan.xsd', 'bibliotek.xsd'])
      expect(del).toMatch(new RegExp(`<value>${navn}</value>[\\s\\S]*?<value>${sha256(await iPakken(navn))}</value>`));
    expect(/<dataObject name="endringslogg">[\s\S]*?<\/dataObject>/.exec(addml)?.[0]).not.toContain('plan.xsd');
  });
  it('6.4.32, 6.4.34: every field is defined in a schema in the package, for the namespace it belongs to', async () => {
    const xsd = (await iPakken('plan.xsd')).toString('utf8');
    expect(xsd).toContain(`targetNamespace="${NAVNEROM}"`);
    expect([...xsd.matchAll(/<xs:element name="(\w+)"/g)].map(([, navn]) => navn)).toEqual(['planId', 'vedtatt']);
    expect((await iPakken('bibliotek.xsd')).equals(BIBLIOTEK_XSD)).toBe(true);
    expect(await rom.deps.kontroll(path.dirname(pakke))).toMatchObject({ dom: 'gyldig' });
  });
  it('6.4.33: arkivstruktur.xml refers to the schemas', () => {
    const [rot = ''] = /<arkiv [^>]*>/.exec(struktur) ?? [];
    expect(rot).toContain(`${NAVNEROM} plan.xsd`);
    expect(rot).toContain(`${BIBLIOTEK} bibliotek.xsd`);
  });
  it('6.4.35: the schema says what each field means', async () => {
    const xsd = (await iPakken('plan.xsd')).toString('utf8');
    expect(xsd).toContain('Plan-ID. Nummeret i planregisteret &lt;nasjonalt&gt;');
    expect(xsd.match(/<xs:documentation xml:lang="no">/g)).toHaveLength(3);
  });
  it('6.4.31–35: read in elsewhere and taken out again they are the same, the schemas byte for byte', async () => {
    expect((await rom.importer(pakke)).feil).toBeNull();
    const deler = await rom.iBindal((uow) => rom.bevaring.finnArkivdeler(uow));
    const importerte = await rom.admin.query<{ system_id: string }>(
      'select system_id from arkiv.arkivdel where arkivskaper = $1 and import is not null',
      [BINDAL],
    );
    expect(deler.length).toBeGreaterThan(0);
    const ut = await rom.deponer(
      BINDAL,
      importerte.rows.map((rad) => rad.system_id),
    );
    const igjen = path.join(ut.resultat?.mappe ?? '', 'content');
    const nytt = await readFile(path.join(igjen, 'arkivstruktur.xml'), 'utf8');
    expect(nytt.match(EGNE)).toEqual(struktur.match(EGNE));
    for (const navn of ['plan.xsd', 'bibliotek.xsd'])
      expect((await readFile(path.join(igjen, navn))).equals(await iPakken(navn))).toBe(true);
    expect(await rom.deps.kontroll(path.dirname(igjen))).toMatchObject({ dom: 'gyldig' });
  });
  it('6.4.32: without a schema for what is there, the trial says so and no package is made', async () => {
    await rom.admin.query(
      `update arkiv.saksmappe set virksomhetsspesifikke_metadata = $2 where arkivskaper = $1 and sakssekvensnummer = 1`,
      [RANA, JSON.stringify({ navnerom: ['urn:ukjent:1'], felt: {}, xml: '<u:x xmlns:u="urn:ukjent:1">1</u:x>' })],
    );
    const proeve = await rom.i((uow) => rom.bevaring.proev(uow, rom.arkivdeler));
    expect(proeve.kanDeponeres).toBe(false);
    expect(proeve.hindringer.find(({ slag }) => slag === 'ukjent-navnerom')?.rader.map((rad) => rad.nummer)).toEqual([
      'urn:ukjent:1',
    ]);
    await expect(rom.deponer()).rejects.toThrow('bevaring.har-hindringer');
    // And the writer refuses by itself, should it come in after the trial.
    const { arkivdeler } = rom;
    const skriver = rom.i((uow) =>
      skrivEgneSkjema({ uttrekk: { arkivdeler }, les: (les) => les(rom.deps.arkiv(uow)) } as Pick<
        Arbeid,
        'les'
      > as Arbeid),
    );
    await expect(skriver).rejects.toThrow('No schema for urn:ukjent:1');
  });
});
