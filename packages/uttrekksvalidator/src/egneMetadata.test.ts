import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from './testing/deler.ts';
import { harSkjemaer, koder, type Oppskrift, ryddMapper, valider } from './testing/uttrekk.ts';
import { finnXmllint } from './xml/xmllint.ts';

afterAll(ryddMapper);

const ROM = 'http://fjellheim.example/egne/1';
const XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${ROM}" elementFormDefault="qualified">
<xs:element name="reguleringsplan" type="xs:integer"/>
</xs:schema>
`;
const OPPFOERING = `<property name="schema"><properties><property name="file"><properties><property name="name"><value>fjellheim.xsd</value></property>
<property name="checksum"><properties><property name="algorithm"><value>SHA-256</value></property><property name="value"><value>${sha256(XSD)}</value></property></properties></property>
</properties></property></properties></property>
`;

const med = (verdi: string, mer: Oppskrift = {}): Oppskrift => ({
  arkivstruktur: (tekst) =>
    tekst.replace(
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
    expect(koder(rapport)).toEqual(['addml-opplysning']);
  });
});
