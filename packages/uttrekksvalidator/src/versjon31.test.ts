import { afterAll, describe, expect, test } from 'vitest';
import { harSkjemaer, koder, type Oppskrift, ryddMapper, valider } from './testing/uttrekk.ts';

afterAll(ryddMapper);

/**
 * A package as version 3.1 has it, with schemas inside that say so. They are made here from the official 5.0 ones by undoing the changes those
 * list in their heads: sakspart instead of part, gradering instead of grad, no systemID on dokumentobjekt, and basisregistrering.
 */
const SKJEMA = (navn: string, tekst: string): string => {
  const gammelt = tekst.replaceAll('version="5.0"', 'version="3.1"');
  if (navn !== 'arkivstruktur.xsd') return navn === 'addml.xsd' ? tekst : gammelt;
  return gammelt
    .replaceAll('name="part" type="part"', 'name="sakspart" type="sakspart"')
    .replace('complexType name="part"', 'complexType name="sakspart"')
    .replace('name="partNavn"', 'name="sakspartNavn"')
    .replace('name="partRolle"', 'name="sakspartRolle"')
    .replace('name="grad" type', 'name="gradering" type')
    .replace(/(complexType name="dokumentobjekt">\s*<xs:sequence>)\s*<xs:element name="systemID"[^>]*>/, '$1')
    .replace(
      '<xs:complexType name="arkivnotat">',
      '<xs:complexType name="basisregistrering"><xs:complexContent><xs:extension base="registrering"/></xs:complexContent></xs:complexType>\n<xs:complexType name="arkivnotat">',
    );
};

const v31 = (mer: Oppskrift = {}): Oppskrift => ({
  versjon: '3.1',
  skjema: SKJEMA,
  ...mer,
  arkivstruktur: (tekst) =>
    (mer.arkivstruktur ?? ((each) => each))(
      tekst
        .replace(/(<dokumentobjekt>\n)<systemID>[^<]*<\/systemID>\n/g, '$1')
        .replace(
          /<registrering xsi:type="journalpost">/,
          '<sakspart><sakspartNavn>Berit Fjell</sakspartNavn><sakspartRolle>Søker</sakspartRolle></sakspart><registrering xsi:type="journalpost">',
        ),
    ),
});

describe.skipIf(!harSkjemaer)('a package of version 3.1', () => {
  test('is judged by the schemas inside it', async () => {
    const rapport = await valider(v31());
    expect(koder(rapport)).toEqual([]);
    expect(rapport.dom).toBe('gyldig');
    expect(rapport.fakta).toContainEqual(['Versjon', 'Noark 5 versjon 3.1']);
    const parter = rapport.proever.find((each) => each.proeve.nummer === 'N5.35');
    expect(parter?.tabeller[0]?.rader).toEqual([['saksmappe', 1]]);
  });

  test('is invalid by the schemas of 5.0, and the other way about', async () => {
    expect(koder(await valider({ ...v31(), skjema: (_navn, tekst) => tekst }))).toContain('skjema-brudd');
    const ny = await valider({ skjema: SKJEMA }, { skjemamappe: null });
    expect(koder(ny)).toEqual(['skjema-brudd', 'skjema-ikke-offisielt']);
  });

  test('tampered is found as well', async () => {
    const rapport = await valider(
      v31({ arkivstruktur: (tekst) => tekst.replace('<saksstatus>Avsluttet', '<saksstatus>Under behandling') }),
    );
    expect(koder(rapport)).toEqual(['saksstatus-ikke-avsluttet']);
  });

  test('without its schemas is not judged by those of another version', async () => {
    const uten = Object.fromEntries(['arkivstruktur', 'metadatakatalog'].map((navn) => [`${navn}.xsd`, null]));
    const rapport = await valider(v31({ filer: uten }));
    expect(rapport.ikkeBedoemt).toHaveLength(4);
    expect(rapport.ikkeBedoemt[0]).toBe(
      'arkivstruktur.xml kunne ikke kontrolleres mot skjemaet: arkivstruktur.xsd er verken i pakken eller i en skjemamappe.',
    );
    expect(rapport.ikkeBedoemt[1]).toMatch(
      /^endringslogg.xml .* skjemaet kan ikke leses \(failed to load "metadatakatalog.xsd"/,
    );
  });
});
