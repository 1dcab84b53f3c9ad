/** The five municipalities (public facts) and how much of the post is theirs, by inhabitants. */
export const KOMMUNER = [
  { arkivskaper: '872418032', kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#1f5fa8', andel: 0.47 },
  { arkivskaper: '844824122', kommunenummer: '1824', navn: 'Vefsn', merke: 'VE', farge: '#b05c00', andel: 0.24 },
  { arkivskaper: '964983291', kommunenummer: '1813', navn: 'Brønnøy', merke: 'BR', farge: '#7a4e9c', andel: 0.14 },
  { arkivskaper: '938712441', kommunenummer: '1820', navn: 'Alstahaug', merke: 'AL', farge: '#9a3324', andel: 0.12 },
  { arkivskaper: '964983380', kommunenummer: '1811', navn: 'Bindal', merke: 'BI', farge: '#3f6b2a', andel: 0.03 },
] as const;
export type Benchkommune = (typeof KOMMUNER)[number];

export const ENHETER = [
  ['PLAN', 'Plan, byggesak og geodata'],
  ['SKOLE', 'Skole'],
  ['BHG', 'Barnehage'],
  ['HELSE', 'Helse og omsorg'],
  ['BVT', 'Barneverntjenesten'],
  ['TEKN', 'Teknisk drift'],
  ['LAND', 'Landbruk og miljø'],
  ['PERS', 'Personal'],
  ['OKON', 'Økonomi'],
] as const;
