import type { DemoTilgangskode } from './typer.ts';

/** What every municipality has, after offentleglova. § 13 covers information only; §§ 14, 15 and 25 the whole document. */
export const FELLES_KODER: readonly DemoTilgangskode[] = [
  { kode: '5', tittel: 'Utsatt innsyn', hjemmel: 'Offl. § 5', hele: true },
  {
    kode: '13',
    tittel: 'Taushetsplikt, personlige forhold',
    hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1',
    hele: false,
  },
  {
    kode: '13F',
    tittel: 'Taushetsplikt, forretningsforhold',
    hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 2',
    hele: false,
  },
  { kode: '14', tittel: 'Internt dokument', hjemmel: 'Offl. § 14', hele: true },
  { kode: '15', tittel: 'Dokument hentet inn til intern saksforberedelse', hjemmel: 'Offl. § 15', hele: true },
  { kode: '23', tittel: 'Forhandlingsposisjon og anbud', hjemmel: 'Offl. § 23', hele: true },
  { kode: '24', tittel: 'Kontrolltiltak og anmeldelser', hjemmel: 'Offl. § 24', hele: true },
  { kode: '25', tittel: 'Tilsettingssak', hjemmel: 'Offl. § 25', hele: true },
  { kode: '26', tittel: 'Eksamen, personbilder og fødselsnummer', hjemmel: 'Offl. § 26', hele: false },
  { kode: 'XX', tittel: 'Midlertidig unntatt, må vurderes', hjemmel: 'Må vurderes', hele: true },
];

/** Codes named by the kind of case, which the larger municipalities use beside the paragraphs. */
export const SAKSTYPE_KODER: readonly DemoTilgangskode[] = [
  { kode: 'P', tittel: 'Personalsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1', hele: false },
  { kode: 'E', tittel: 'Elevsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1', hele: false },
  { kode: 'B', tittel: 'Barnehagesak', hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1', hele: false },
  { kode: 'KL', tittel: 'Klientsak', hjemmel: 'Offl. § 13 jf. fvl. § 13 første ledd nr. 1', hele: false },
];
