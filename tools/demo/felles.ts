import type { Demoenhet, Felles } from './typer.ts';

/** Only for invented users on an embedded database; a real installation never sees it. */
export const DEMO_PASSORD = 'helgeland-demo-2026';

/** The same units in each municipality, by the K-koder they take. */
export const ENHETER: readonly Demoenhet[] = [
  { kode: 'KDIR', navn: 'Kommunedirektøren', overordnet: null, ansvar: ['0'] },
  { kode: 'ARKIV', navn: 'Servicetorg og arkiv', overordnet: 'KDIR', ansvar: ['03', '04'] },
  { kode: 'OKON', navn: 'Økonomi og skatt', overordnet: 'KDIR', ansvar: ['1', '2'] },
  { kode: 'HR', navn: 'Personal og organisasjon', overordnet: 'KDIR', ansvar: ['4', '5'] },
  { kode: 'PLAN', navn: 'Plan og byggesak', overordnet: 'KDIR', ansvar: ['L'] },
  { kode: 'TEKN', navn: 'Teknisk drift, veg og vann', overordnet: 'KDIR', ansvar: ['6', 'M', 'Q', 'N', 'P', 'S', 'T'] },
  { kode: 'LAND', navn: 'Landbruk og natur', overordnet: 'KDIR', ansvar: ['K', 'V'] },
  { kode: 'NAER', navn: 'Næring, kultur og fritid', overordnet: 'KDIR', ansvar: ['C', 'D', 'U', 'X'] },
  { kode: 'SKOLE', navn: 'Skole', overordnet: 'KDIR', ansvar: ['B'] },
  { kode: 'BHG', navn: 'Barnehage', overordnet: 'KDIR', ansvar: ['A'] },
  { kode: 'HELSE', navn: 'Helse og omsorg', overordnet: 'KDIR', ansvar: ['G', 'H', 'J'] },
  { kode: 'BARN', navn: 'Barnevern og sosial', overordnet: 'KDIR', ansvar: ['F'] },
];

export interface Demotilgangskode {
  readonly kode: string;
  readonly tittel: string;
  readonly hjemmel: string;
  readonly helDokument: boolean;
}

/** The usual set (noark.md 5.3), each with its hjemmel and whether the whole document may be exempt (krav 5.2.17). */
export const TILGANGSKODER: readonly Demotilgangskode[] = [
  { kode: '13', tittel: 'Taushetsplikt', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: false },
  { kode: 'P', tittel: 'Personalsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: false },
  { kode: 'E', tittel: 'Elevsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: false },
  { kode: 'B', tittel: 'Barnehagesak', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: false },
  { kode: 'KL', tittel: 'Klient- og pasientsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: true },
  { kode: '14', tittel: 'Organinternt dokument', hjemmel: 'Offl. § 14', helDokument: true },
  { kode: '23', tittel: 'Forhandlingsposisjon og anbud', hjemmel: 'Offl. § 23', helDokument: false },
  { kode: '25', tittel: 'Tilsettingssak', hjemmel: 'Offl. § 25', helDokument: true },
  { kode: '26', tittel: 'Eksamen og personbilder', hjemmel: 'Offl. § 26', helDokument: false },
  { kode: 'XX', tittel: 'Må vurderes', hjemmel: 'Offl. § 13 (midlertidig)', helDokument: true },
];

const ALLE_KODER = TILGANGSKODER.map((kode) => kode.kode);
const UTEN_HELSE = ALLE_KODER.filter((kode) => kode !== 'KL');

/** The joint centre's people. Not everybody works for everybody, and one is away. */
export const FELLESSENTERET: readonly Felles[] = [
  {
    brukernavn: 'arkivar.kari',
    navn: 'Kari Nordvik',
    beskrivelse: 'Arkivar for alle fem kommunene',
    rolle: 'arkivar',
    kommuner: ['1833', '1820', '1811', '1813', '1824'],
    klarering: ALLE_KODER,
    ferdigheter: ['byggesak', 'helse', 'nn'],
  },
  {
    brukernavn: 'arkivar.jonas',
    navn: 'Jonas Strandvoll',
    beskrivelse: 'Arkivar for Rana og Vefsn',
    rolle: 'arkivar',
    kommuner: ['1833', '1824'],
    klarering: UTEN_HELSE,
    ferdigheter: ['byggesak'],
  },
  {
    brukernavn: 'arkivar.ingrid',
    navn: 'Ingrid Fjellheim',
    beskrivelse: 'Arkivar for Alstahaug, Brønnøy og Bindal',
    rolle: 'arkivar',
    kommuner: ['1820', '1813', '1811'],
    klarering: ALLE_KODER,
    ferdigheter: ['helse', 'skole', 'nn'],
  },
  {
    brukernavn: 'arkivar.per',
    navn: 'Per Olai Sandnes',
    beskrivelse: 'Arkivar uten klarering for taushetsbelagt post',
    rolle: 'arkivar',
    kommuner: ['1833', '1820', '1824'],
    klarering: ['14', '23'],
    ferdigheter: ['landbruk'],
  },
  {
    brukernavn: 'arkivar.silje',
    navn: 'Silje Kvalnes',
    beskrivelse: 'Arkivar, på ferie denne uken',
    rolle: 'arkivar',
    kommuner: ['1833', '1813'],
    klarering: ALLE_KODER,
    ferdigheter: ['personal'],
    fravaer: { fraDager: -2, tilDager: 5, stedfortreder: 'arkivar.kari' },
  },
  {
    brukernavn: 'leder.astrid',
    navn: 'Astrid Moen',
    beskrivelse: 'Leder for dokumentsenteret',
    rolle: 'leder',
    kommuner: ['1833', '1820', '1811', '1813', '1824'],
    klarering: ['14', '23'],
    ferdigheter: [],
  },
  {
    brukernavn: 'admin.odd',
    navn: 'Odd Halsen',
    beskrivelse: 'Administrator: enheter, brukere og kanaler',
    rolle: 'administrator',
    kommuner: ['1833', '1820', '1811', '1813', '1824'],
    klarering: [],
    ferdigheter: [],
  },
];
