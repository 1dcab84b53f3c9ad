/** M054 dokumentstatus. F freezes the content (krav 3.2.31). */
export const DOKUMENTSTATUS = { B: 'Dokumentet er under redigering', F: 'Dokumentet er ferdigstilt' } as const;
export type Dokumentstatus = keyof typeof DOKUMENTSTATUS;

/** M300 dokumentmedium. The API list says «Fysisk medium» for F. */
export const DOKUMENTMEDIUM = {
  F: 'Fysisk arkiv',
  E: 'Elektronisk arkiv',
  B: 'Blandet fysisk og elektronisk arkiv',
} as const;
export type Dokumentmedium = keyof typeof DOKUMENTMEDIUM;

/** M217 tilknyttetRegistreringSom (krav 2.7.8). */
export const TILKNYTTET_REGISTRERING_SOM = { H: 'Hoveddokument', V: 'Vedlegg' } as const;
export type TilknyttetRegistreringSom = keyof typeof TILKNYTTET_REGISTRERING_SOM;

/** M700 variantformat. */
export const VARIANTFORMAT = {
  P: 'Produksjonsformat',
  A: 'Arkivformat',
  O: 'Dokument hvor deler av innholdet er skjermet',
} as const;
export type Variantformat = keyof typeof VARIANTFORMAT;

/** M507 elektroniskSignaturSikkerhetsnivaa. */
export const SIGNATUR_SIKKERHETSNIVAA = {
  SK: 'Symmetrisk kryptert',
  V: 'Sendt med PKI/virksomhetssertifikat',
  PS: "Sendt med PKI/'person standard'-sertifikat",
  PH: "Sendt med PKI/'person høy'-sertifikat",
} as const;
export type SignaturSikkerhetsnivaa = keyof typeof SIGNATUR_SIKKERHETSNIVAA;

/** M508 elektroniskSignaturVerifisert. */
export const SIGNATUR_VERIFISERT = {
  I: 'Signatur påført, ikke verifisert',
  V: 'Signatur påført og verifisert',
} as const;
export type SignaturVerifisert = keyof typeof SIGNATUR_VERIFISERT;

/** M706 sjekksumAlgoritme: the only one we make. */
export const SJEKKSUM_ALGORITME = 'SHA-256';

/** M083 dokumenttype when nothing better is known; the list is the municipality's own. */
export const DOKUMENTTYPE_STANDARD = 'KORR';
