/** What would make a deposit invalid or incomplete (krav 6.4.x), in the order a person would mend it: structure, cases, journalposter, documents, shielding. */
export const HINDRINGSSLAG = [
  'arkivdel-ikke-avsluttet',
  'arkivdel-uten-sluttdato',
  'sak-ikke-avsluttet',
  'sak-uten-avsluttetdato',
  'sak-uten-saksansvarlig',
  'sak-uten-klasse',
  'klasse-med-underklasse-og-mappe',
  'mappe-med-undermappe-og-registrering',
  'journalpost-ikke-arkivert',
  'registrering-uten-arkivertdato',
  'journalpost-uten-part',
  'journalpost-uten-hoveddokument',
  'dokument-ikke-ferdigstilt',
  'dokument-uten-arkivformat',
  'dokument-ikke-pdfa',
  'dokument-ikke-pdfa-1b',
  'midlertidig-tilgangskode',
  'skjermet-uten-offentlig-tittel',
] as const;
export type Hindringsslag = (typeof HINDRINGSSLAG)[number];
