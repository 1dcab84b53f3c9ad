/** M502 skjermingMetadata: which metadata an access code hides (krav 2.8.2–3, 5.2.20). */
export const SKJERMING_METADATA = {
  KID: 'Klasse-ID',
  TKL: 'Tittel klasse',
  TM1: 'Tittel mappe – unntatt første linje',
  TMO: 'Tittel mappe – utvalgte ord',
  NPS: 'Navn part i sak',
  TR1: 'Tittel registrering – unntatt første linje',
  TRO: 'Tittel registrering – utvalgte ord',
  NA: 'Navn avsender',
  NM: 'Navn mottaker',
  TD: 'Tittel dokumentbeskrivelse',
  MT: 'Merknadstekst',
  M: 'Midlertidig skjerming',
} as const;
export type SkjermingMetadata = keyof typeof SKJERMING_METADATA;

/** M503 skjermingDokument (krav 5.2.17: a code says whether the whole document or only information in it may be exempt). */
export const SKJERMING_DOKUMENT = { H: 'Skjerming av hele dokumentet', D: 'Skjerming av deler av dokumentet' } as const;
export type SkjermingDokument = keyof typeof SKJERMING_DOKUMENT;

/** M506 grad: sikkerhetsgrad and beskyttelsesgrad. */
export const GRADERINGSKODE = {
  SH: 'Strengt hemmelig (sikkerhetsgrad)',
  H: 'Hemmelig (sikkerhetsgrad)',
  K: 'Konfidensielt (sikkerhetsgrad)',
  B: 'Begrenset (sikkerhetsgrad)',
  SF: 'Strengt fortrolig (beskyttelsesgrad)',
  F: 'Fortrolig (beskyttelsesgrad)',
} as const;
export type Graderingskode = keyof typeof GRADERINGSKODE;

export interface Standardtilgangskode {
  readonly kode: string;
  readonly tittel: string;
  readonly hjemmel: string;
  /** True: the whole document may be exempt (§§ 14–15). False: only the information (§ 13). Krav 5.2.17. */
  readonly helDokument: boolean;
}

/**
 * M500 tilgangsrestriksjon: a starting set. The API's own list follows the act of 1970 and is outdated; every municipality keeps its
 * own list with validity (krav 5.2.14–17; noark.md 5.3). XX shields until somebody has assessed it.
 */
export const STANDARD_TILGANGSKODER: readonly Standardtilgangskode[] = [
  { kode: '5', tittel: 'Utsatt innsyn', hjemmel: 'Offl. § 5', helDokument: true },
  { kode: '13', tittel: 'Taushetsplikt', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', helDokument: false },
  { kode: '14', tittel: 'Organinternt dokument', hjemmel: 'Offl. § 14', helDokument: true },
  { kode: '15', tittel: 'Dokument innhentet utenfra', hjemmel: 'Offl. § 15', helDokument: true },
  { kode: '23', tittel: 'Forhandlingsposisjon m.m.', hjemmel: 'Offl. § 23', helDokument: false },
  { kode: '24', tittel: 'Kontroll og lovbrudd', hjemmel: 'Offl. § 24', helDokument: false },
  { kode: '25', tittel: 'Tilsettingssak', hjemmel: 'Offl. § 25', helDokument: true },
  { kode: '26', tittel: 'Eksamen, personbilde m.m.', hjemmel: 'Offl. § 26', helDokument: false },
  { kode: 'XX', tittel: 'Midlertidig, må vurderes', hjemmel: 'Midlertidig unntatt til vurdert', helDokument: true },
];

/** The code that shields until somebody has assessed the document. */
export const TILGANGSKODE_MIDLERTIDIG = 'XX';
