import type { Journalpost } from '@dokumentsenter/contract';

const FELT = [
  'tittel',
  'offentligTittel',
  'dokumentetsDato',
  'administrativEnhet',
  'saksbehandler',
  'tilgangskode',
  'hjemmel',
] as const;
export type Rettbart = Pick<Journalpost, (typeof FELT)[number]>;

/** Only what differs: an unchanged field must not be written in the endringslogg. */
export function endringer(foer: Rettbart, etter: Rettbart): Partial<Rettbart> {
  return Object.fromEntries(FELT.filter((felt) => foer[felt] !== etter[felt]).map((felt) => [felt, etter[felt]]));
}
