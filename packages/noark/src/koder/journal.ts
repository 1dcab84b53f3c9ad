/** M082 journalposttype. All obligatory. */
export const JOURNALPOSTTYPE = {
  I: 'Inngående dokument',
  U: 'Utgående dokument',
  N: 'Organinternt dokument for oppfølging',
  X: 'Organinternt dokument uten oppfølging',
  S: 'Saksframlegg',
} as const;
export type Journalposttype = keyof typeof JOURNALPOSTTYPE;

/** M053 journalstatus. J, E, A and U obligatory; only A and U may be deposited. */
export const JOURNALSTATUS = {
  J: 'Journalført',
  E: 'Ekspedert',
  A: 'Arkivert',
  U: 'Utgår',
  F: 'Ferdigstilt fra saksbehandler',
  G: 'Godkjent av leder',
  M: 'Midlertidig registrering av innkommet dokument',
  S: 'Saksbehandler har registrert innkommet dokument',
  R: 'Reservert dokument',
} as const;
export type Journalstatus = keyof typeof JOURNALSTATUS;

/** M087 korrespondanseparttype. IK and IS are recommended, the others obligatory. */
export const KORRESPONDANSEPARTTYPE = {
  EA: 'Avsender',
  EM: 'Mottaker',
  EK: 'Kopimottaker',
  GM: 'Gruppemottaker',
  IA: 'Intern avsender',
  IM: 'Intern mottaker',
  IK: 'Intern kopimottaker',
  IS: 'Medavsender',
} as const;
export type Korrespondanseparttype = keyof typeof KORRESPONDANSEPARTTYPE;

/** M619 avskrivningsmaate. BN and SA are recommended; SA is set when a case is closed (krav 3.4.5). */
export const AVSKRIVNINGSMAATE = {
  BU: 'Besvart med brev',
  BE: 'Besvart med e-post',
  TLF: 'Besvart på telefon',
  TE: 'Tatt til etterretning',
  TO: 'Tatt til orientering',
  BN: 'Besvart med notat',
  SA: 'Saken ble avsluttet',
} as const;
export type Avskrivningsmaate = keyof typeof AVSKRIVNINGSMAATE;

/** M663 flytStatus. */
export const FLYTSTATUS = {
  G: 'Godkjent',
  I: 'Ikke godkjent',
  S: 'Sendt tilbake til saksbehandler med kommentarer',
} as const;
export type Flytstatus = keyof typeof FLYTSTATUS;

/** M056 presedensStatus. */
export const PRESEDENSSTATUS = { G: 'Gjeldende', F: 'Foreldet' } as const;
export type Presedensstatus = keyof typeof PRESEDENSSTATUS;

/** M084 merknadstype: only examples, a municipality may use its own. */
export const MERKNADSTYPE = { MS: 'Merknad fra saksbehandler', ML: 'Merknad fra leder', MA: 'Arkivmerknad' } as const;
export type Merknadstype = keyof typeof MERKNADSTYPE;
