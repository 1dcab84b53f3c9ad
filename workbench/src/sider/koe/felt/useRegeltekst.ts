import { useTranslation } from 'react-i18next';

const KJENTE = [
  'saksnummer-sitert',
  'saksnummer-i-emne',
  'gnrbnr-sitert',
  'samme-avsender',
  'lignende-tekst',
  'dato-i-brevhode',
  'avsender-i-brevhode',
  'avsender-i-signatur',
  'epost-fra',
  'epost-emne',
  'epost-dato',
  'emnelinje',
  'ordvalg',
  'klasse-ansvar',
  'foelsomt-innhold',
  'kanal',
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
