import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from './testing/deler.ts';
import { harSkjemaer, koder, type Oppskrift, ryddMapper, valider } from './testing/uttrekk.ts';
import { finnXmllint } from './xml/xmllint.ts';

afterAll(ryddMapper);

const ROM = 'http://fjellheim.example/egne/1';
const XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${ROM}" elementFormDefault="qualified">
<xs:element name="reguleringsplan" type="xs:integer"><xs:annotation><xs:documentation>Planens nummer</xs:documentation></xs:annotation></xs:element>
</xs:schema>
`;
const OPPFOERING = `<property name="schema"><properties><property name="file"><properties><property name="name"><value>fjellheim.xsd</value></property>
<property name="checksum"><properties><property name="algorithm"><value>SHA-256</value></property><property name="value"><value>${sha256(XSD)}</value></property></properties></property>
</properties></property></properties></property>
`;

/** arkivstruktur.xml with a reference to the schema (krav 6.4.33). */
const medReferanse = (tekst: string): string =>
  tekst.replace(
    / (?:xsi:schemaLocation="[^"]*"|xmlns:xsi="[^"]*")/,
    (treff) => `${treff} xsi:schemaLocation="${ROM} fjellheim.xsd"`,
  );

const med = (verdi: string, mer: Oppskrift = {}): Oppskrift => ({
  arkivstruktur: (tekst) =>
    medReferanse(tekst).replace(
      '<registrering xsi:type',
      `<virksomhetsspesifikkeMetadata><f:reguleringsplan xmlns:f="${ROM}">${verdi}</f:reguleringsplan></virksomhetsspesifikkeMetadata>
<registrering xsi:type`,
    ),
  arkivuttrekk: (tekst) =>
    tekst
      .replace(/(<property name="schema"><value>main)/, `${OPPFOERING}$1`)
      .replace(
        'inneholderVirksomhetsspesifikkeMetadata"><value>false',
        'inneholderVirksomhetsspesifikkeMetadata"><value>true',
      ),
  filer: { 'fjellheim.xsd': XSD },
  ...mer,
});

describe.skipIf(!harSkjemaer)('metadata of the body’s own', () => {
  test.each(['xmllint', 'WebAssembly'])('is checked by its own schema (%s)', async (med_) => {
    const xmllint = med_ === 'xmllint' ? await finnXmllint(process.env.PATH ?? '') : null;
    expect(koder(await valider(med('42'), { xmllint }))).toEqual([]);
    expect(koder(await valider(med('førtito'), { xmllint }))).toEqual(['skjema-brudd']);
  });

  test('that the description denies is told of', async () => {
    const rapport = await valider(med('42', { arkivuttrekk: (tekst) => tekst, filer: {} }));
    expect(koder(rapport)).toEqual(['addml-opplysning', 'eget-skjema-mangler']);
  });

  const struktur = (endre: (tekst: string) => string) => (tekst: string) =>
    endre(med('42').arkivstruktur?.(tekst) ?? '');
  test.each<[string, Oppskrift, string[]]>([
    [
      '6.4.23: a schema nobody described',
      { arkivuttrekk: (tekst) => (med('42').arkivuttrekk?.(tekst) ?? '').replace(OPPFOERING, '') },
      ['eget-skjema-mangler'],
    ],
    ['6.4.23: a schema that is described and not there', { filer: {} }, ['eget-skjema-mangler', 'fil-mangler']],
    ['6.4.23: a schema that was changed afterwards', { filer: { 'fjellheim.xsd': `${XSD} ` } }, ['sjekksum-xml-avvik']],
    [
      '6.4.32: a field the schema does not have',
      { arkivstruktur: struktur((tekst) => tekst.replaceAll('f:reguleringsplan', 'f:byggesak')) },
      ['eget-felt-udefinert'],
    ],
    [
      '6.4.33: no reference to the schema',
      { arkivstruktur: struktur((tekst) => tekst.replace(` xsi:schemaLocation="${ROM} fjellheim.xsd"`, '')) },
      ['eget-skjema-uten-referanse'],
    ],
    [
      '6.4.34: a field without a namespace',
      { arkivstruktur: struktur((tekst) => tekst.replaceAll('f:reguleringsplan', 'reguleringsplan')) },
      ['eget-felt-uten-navnerom'],
    ],
  ])('%s', async (_hva, endring, funn) => {
    expect(koder(await valider(med('42', endring)))).toEqual(funn);
  });

  test('6.4.35: a field that is not explained is told of', async () => {
    const xsd = XSD.replace(/<xs:annotation>.*<\/xs:annotation>/, '');
    const rapport = await valider(
      med('42', {
        filer: { 'fjellheim.xsd': xsd },
        arkivuttrekk: (tekst) => (med('42').arkivuttrekk?.(tekst) ?? '').replace(sha256(XSD), sha256(xsd)),
      }),
    );
    expect(koder(rapport)).toEqual(['eget-felt-udokumentert']);
  });
});
