import { useTranslation } from 'react-i18next';

const KJENTE = [
  'saksnummer-sitert',
  'saksnummer-i-emne',
  'gnrbnr-sitert',
  'samme-avsender',
  'lignende-tekst',
  'ingen-sak-funnet',
  'dato-i-brevhode',
  'dato-ved-underskrift',
  'dato-i-teksten',
  'epost-dato',
  'avsender-i-brevhode',
  'avsender-i-signatur',
  'avsender-oppgitt',
  'orgnr-i-brevet',
  'epost-fra',
  'epost-emne',
  'emnelinje',
  'filnavn',
  'noeytral-tittel',
  'ordvalg',
  'klasse-ansvar',
  'enhet-nevnt',
  'fra-saken',
  'saksbehandler-nevnt',
  'foelsomt-innhold',
  'foedselsnummer',
  'unntatt-merket',
  'ingen-tegn-til-foelsomt',
  'faktura',
  'reklame',
  'nyhetsbrev',
  'autosvar',
  'annen-mottaker',
  'kanal',
  'egen-avsender',
] as const;

/** The explanation of a rule in words. A rule without words of its own is told by its key, spelled out. */
export function useRegeltekst(): (regel: string) => string {
  const { t } = useTranslation();
  return (regel) => {
    const kjent = KJENTE.find((en) => en === regel);
    if (kjent !== undefined) return t(`koe>regel>${kjent}`);
    const ord = regel.replaceAll('-', ' ').trim();
    return ord.charAt(0).toUpperCase() + ord.slice(1);
  };
}
