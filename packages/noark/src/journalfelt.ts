/** What a column of a journal from another system may be. */
export const JOURNALFELT = [
  'saksnummer',
  'dokumentnummer',
  'loepenummer',
  'journaldato',
  'type',
  'tittel',
  'sakstittel',
  'part',
  'dokumentdato',
  'klasse',
  'enhet',
  'saksbehandler',
  'tilgangskode',
  'hjemmel',
] as const;
export type Journalfelt = (typeof JOURNALFELT)[number];
