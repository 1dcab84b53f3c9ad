import type { Partsslag } from './journalpost.ts';

interface Part {
  readonly slag: Partsslag;
  readonly orgnr: string | null;
  readonly fnr: string | null;
}

/**
 * What a correspondent is, numbers considered: a fødselsnummer makes an unknown one a person, an organisasjonsnummer an organisation.
 * Null when the number says something else than the archivist, for then one of the two is wrong and a name could go public by mistake.
 */
export function avklarPartsslag({ slag, orgnr, fnr }: Part): Partsslag | null {
  if (orgnr !== null && fnr !== null) return null;
  const fraNummer = fnr !== null ? 'person' : orgnr !== null ? 'organisasjon' : null;
  if (fraNummer === null) return slag;
  return slag === 'ukjent' || slag === fraNummer ? fraNummer : null;
}
