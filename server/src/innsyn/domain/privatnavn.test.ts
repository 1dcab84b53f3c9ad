import { describe, expect, test } from 'vitest';
import { ETTERNAVN, FORNAVN, TVETYDIGE } from './navnelister.ts';
import { erPersonnavn, finnPrivatnavn } from './privatnavn.ts';

/** Names that are in neither list: what the shape of names alone has to catch. */
const UKJENTE_FORNAVN = [
  'Ailin',
  'Brage',
  'Cesilie',
  'Dorthea',
  'Embrik',
  'Folke',
  'Gislaug',
  'Hildebjørg',
  'Ingvard',
  'Jarand',
  'Kinuko',
  'Leonhard',
  'Mikela',
  'Nellie',
  'Olafine',
  'Perny',
  'Rikard',
  'Svanlaug',
  'Teodora',
  'Viljar',
];
const UKJENTE_ETTERNAVN = [
  'Abelsnes',
  'Brattsen',
  'Dypvikmo',
  'Elstadlid',
  'Fagerjord',
  'Gimsøysen',
  'Hestmann',
  'Innhaugsen',
  'Kilbotn',
  'Lovundsen',
  'Meløyvær',
  'Nordvågen',
  'Oterholmen',
  'Rødøyvær',
  'Storjordet',
  'Tjongsen',
  'Utskarpen',
  'Valnesfjord',
  'Ytterlund',
  'Øksningsen',
];
const MALER = [
  (n: string) => `Søknad om byggetillatelse - ${n}`,
  (n: string) => `Klage fra ${n} på vedtak`,
  (n: string) => `Svar til ${n} vedrørende skoleskyss`,
  (n: string) => `${n} - permisjonssøknad`,
  (n: string) => `Arbeidsavtale ${n}`,
  (n: string) => `Søknad om ferdigattest - Strandgata 12 - ${n}`,
  (n: string) => `Vedr. eigedomsskatt for ${n.toLocaleUpperCase('nb')}`,
];

function andel(treff: number, alle: number): number {
  return treff / alle;
}

describe('recall on a generated set', () => {
  test('names from the lists are always found', () => {
    const fornavn = [...FORNAVN].filter((n) => !TVETYDIGE.has(n) && n.length > 2).filter((_n, i) => i % 6 === 0);
    const etternavn = [...ETTERNAVN].filter((n) => n.length > 2).filter((_n, i) => i % 5 === 0);
    const oversett: string[] = [];
    for (const [i, f] of fornavn.entries()) {
      const navn = `${stor(f)} ${stor(etternavn[i % etternavn.length] ?? 'hansen')}`;
      for (const mal of MALER) if (finnPrivatnavn(mal(navn)).length === 0) oversett.push(mal(navn));
    }
    expect(oversett).toEqual([]);
  });

  test('names in neither list are found by their shape in most titles', () => {
    let funnet = 0;
    let alle = 0;
    for (const [i, f] of UKJENTE_FORNAVN.entries()) {
      for (const mal of [MALER[1], MALER[2]]) {
        alle += 1;
        if (finnPrivatnavn(mal?.(`${f} ${UKJENTE_ETTERNAVN[i]}`) ?? '').length > 0) funnet += 1;
      }
    }
    expect(andel(funnet, alle)).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    'Personalmappe - Nordmann, Ola',
    'Bekymring for Kari',
    'Elevmappe Jonas H.',
    'Søknad om barnehageplass for Ánte Gaup',
    'Henvendelse fra O. Kristiansen',
    'Gjeld søknad frå Anne-Marie Østensen Vik',
    'Vedtak - barn født 12.03.2019',
    'søknad fra kari nordmann om parkeringsplass',
    'Klage fra Mohammed Ali Hassan',
  ])('finds the person in «%s»', (tittel) => {
    expect(finnPrivatnavn(tittel).length).toBeGreaterThan(0);
  });
});

describe('what is no person', () => {
  test.each([
    'Olav Tryggvasons gate 12 - søknad om fasadeendring',
    'Reguleringsplan for Mo Industripark',
    'Høring fra Statens vegvesen om fartsgrense på E6',
    'Statsforvalteren i Nordland - tilsyn',
    'Tilbud fra Hansen Bygg AS på rehabilitering av tak',
    'Gruben skole - uteområde',
    'Søknad om skjenkebevilling - Helgeland Kro AS',
    'Innkalling til møte i Helgeland Regionråd 12. juni',
    'Petter Dass museum - driftstilskudd',
    'Oppstart av planarbeid Sandnessjøen sentrum',
  ])('lets «%s» pass', (tittel) => {
    expect(finnPrivatnavn(tittel)).toEqual([]);
  });

  test('a party is a person also when it trades under its own name', () => {
    expect(erPersonnavn('Ola Nordmann')).toBe(true);
    expect(erPersonnavn('Nordmann, Ola')).toBe(true);
    expect(erPersonnavn('Hansen Bygg AS')).toBe(false);
    expect(erPersonnavn('Statens vegvesen')).toBe(false);
    expect(erPersonnavn('Olav Thon Eiendom AS')).toBe(false);
  });
});

function stor(navn: string): string {
  return navn.replace(/(^|-)\p{L}/gu, (tegn) => tegn.toLocaleUpperCase('nb'));
}
