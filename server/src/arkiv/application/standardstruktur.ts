import { K_KODER_TOPP } from '@dokumentsenter/noark';
import type { Tilgangskode } from '../domain/skjerming.ts';
import type { OpprettArkivstruktur } from './opprettArkivstruktur.ts';

type Standardkode = Omit<Tilgangskode, 'gyldigFra' | 'gyldigTil'>;
const TAUSHETSPLIKT = 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1';

/** What every municipality has, after offentleglova. § 13 covers information only; §§ 14, 15 and 25 the whole document (krav 5.2.17). */
export const STANDARD_TILGANGSKODER: readonly Standardkode[] = [
  { kode: '5', tittel: 'Utsatt innsyn', hjemmel: 'Offl. § 5', helDokument: true },
  { kode: '13', tittel: 'Taushetsplikt, personlige forhold', hjemmel: TAUSHETSPLIKT, helDokument: false },
  {
    kode: '13F',
    tittel: 'Taushetsplikt, forretningsforhold',
    hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 2',
    helDokument: false,
  },
  { kode: '14', tittel: 'Internt dokument', hjemmel: 'Offl. § 14', helDokument: true },
  { kode: '15', tittel: 'Dokument hentet inn til intern saksforberedelse', hjemmel: 'Offl. § 15', helDokument: true },
  { kode: '23', tittel: 'Forhandlingsposisjon og anbud', hjemmel: 'Offl. § 23', helDokument: true },
  { kode: '24', tittel: 'Kontrolltiltak og anmeldelser', hjemmel: 'Offl. § 24', helDokument: true },
  { kode: '25', tittel: 'Tilsettingssak', hjemmel: 'Offl. § 25', helDokument: true },
  { kode: '26', tittel: 'Eksamen, personbilder og fødselsnummer', hjemmel: 'Offl. § 26', helDokument: false },
  { kode: 'XX', tittel: 'Midlertidig unntatt, må vurderes', hjemmel: 'Må vurderes', helDokument: true },
];

/** Codes named by the kind of case, which the larger municipalities use beside the paragraphs. */
export const SAKSTYPE_TILGANGSKODER: readonly Standardkode[] = [
  { kode: 'P', tittel: 'Personalsak', hjemmel: TAUSHETSPLIKT, helDokument: false },
  { kode: 'E', tittel: 'Elevsak', hjemmel: TAUSHETSPLIKT, helDokument: false },
  { kode: 'B', tittel: 'Barnehagesak', hjemmel: TAUSHETSPLIKT, helDokument: false },
  { kode: 'KL', tittel: 'Klientsak', hjemmel: TAUSHETSPLIKT, helDokument: false },
];

export interface Standardvalg {
  readonly navn: string;
  /** ÅÅÅÅ-MM-DD; the arkivdel is named by its year. */
  readonly gyldigFra: string;
  readonly tilgangskoder?: readonly Standardkode[];
}

/**
 * The archive a municipality starts with: one open arkivdel, the top level of the K-koder as primary class system, properties beside it, and the
 * access codes. Numbers (saksnummer, journalnummer) begin at 1 each year by themselves. The municipality imports the rest of its key.
 */
export function standardstruktur(valg: Standardvalg): OpprettArkivstruktur {
  const { navn, gyldigFra, tilgangskoder = STANDARD_TILGANGSKODER } = valg;
  return {
    arkivskaperNavn: navn,
    arkivtittel: `Sakarkivet til ${navn}`,
    arkivdeler: [{ tittel: `Sakarkiv ${gyldigFra.slice(0, 4)}–`, startDato: gyldigFra }],
    klassifikasjonssystemer: [
      { tittel: 'K-koder', type: 'KK', primaert: true, klasser: K_KODER_TOPP },
      { tittel: 'Gårds- og bruksnummer', type: 'GBN', primaert: false, klasser: [] },
    ],
    tilgangskoder: tilgangskoder.map((kode) => ({ ...kode, gyldigFra, gyldigTil: null })),
  };
}
