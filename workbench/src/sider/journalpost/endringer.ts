import type { Journalpost } from '@dokumentsenter/contract';

const FELT = [
  'tittel',
  'offentligTittel',
  'dokumentetsDato',
  'forfallsdato',
  'administrativEnhet',
  'saksbehandler',
  'tilgangskode',
  'hjemmel',
] as const;
export type Rettbart = Pick<Journalpost, (typeof FELT)[number]> & {
  readonly partsslag: Journalpost['korrespondanseparter'][number]['slag'][];
};

/** What may be corrected, as it stands. */
export function rettbart(post: Journalpost): Rettbart {
  return { ...post, partsslag: post.korrespondanseparter.map(({ slag }) => slag) };
}

/** Only what differs: an unchanged field must not be written in the endringslogg. */
export function endringer(foer: Rettbart, etter: Rettbart): Partial<Rettbart> {
  const enkle = Object.fromEntries(
    FELT.filter((felt) => foer[felt] !== etter[felt]).map((felt) => [felt, etter[felt]]),
  );
  const likeSlag = foer.partsslag.every((slag, i) => slag === etter.partsslag[i]);
  return likeSlag ? enkle : { ...enkle, partsslag: etter.partsslag };
}
