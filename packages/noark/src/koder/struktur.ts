/** M050 arkivstatus. Both values obligatory. */
export const ARKIVSTATUS = { O: 'Opprettet', A: 'Avsluttet' } as const;
export type Arkivstatus = keyof typeof ARKIVSTATUS;

/** M051 arkivdelstatus: which period of the archive the arkivdel belongs to (krav 6.2.1–12). */
export const ARKIVDELSTATUS = {
  A: 'Aktiv periode',
  O: 'Overlappingsperiode',
  P: 'Avsluttet periode',
  U: 'Uaktuelle mapper',
} as const;
export type Arkivdelstatus = keyof typeof ARKIVDELSTATUS;

/** M052 saksstatus. B, A and U obligatory; the others are steps before the archive has taken over. */
export const SAKSSTATUS = {
  R: 'Opprettet av saksbehandler',
  B: 'Under behandling',
  S: 'Avsluttet av saksbehandler',
  F: 'Ferdig fra saksbehandler',
  P: 'Unntatt prosesstyring',
  A: 'Avsluttet',
  U: 'Utgår',
} as const;
export type Saksstatus = keyof typeof SAKSSTATUS;

/** M086 klassifikasjonstype. KK (K-koder) is faceted and obligatory for municipalities (krav 2.4.2). */
export const KLASSIFIKASJONSTYPE = {
  GBN: 'Gårds- og bruksnummer',
  FH: 'Funksjonsbasert, hierarkisk',
  EH: 'Emnebasert, hierarkisk arkivnøkkel',
  E1: 'Emnebasert, ett nivå',
  KK: 'K-koder',
  MF: 'Mangefasettert, ikke hierarki',
  UO: 'Objektbasert',
  PNR: 'Fødselsnummer',
} as const;
export type Klassifikasjonstype = keyof typeof KLASSIFIKASJONSTYPE;

/** What happened to a unit, for the log of v6 2.2–2.3. */
export const HENDELSETYPE = { C: 'Opprettet', R: 'Lest', U: 'Endret', D: 'Slettet' } as const;
export type Hendelsetype = keyof typeof HENDELSETYPE;
