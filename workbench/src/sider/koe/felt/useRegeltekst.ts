import { useTranslation } from 'react-i18next';
import { koeNb } from '../../../tekst/koe.nb.ts';

/** The texts are the list: a rule of the server that has none is one this app is too old to know. */
const harTekst = (regel: string): regel is keyof typeof koeNb.regel => Object.hasOwn(koeNb.regel, regel);

/** The explanation of a rule in words. A rule without words of its own is told by its key, spelled out. */
export function useRegeltekst(): (regel: string) => string {
  const { t } = useTranslation();
  return (regel) => {
    if (harTekst(regel)) return t(`koe>regel>${regel}`);
    const ord = regel.replaceAll('-', ' ').trim();
    return ord.charAt(0).toUpperCase() + ord.slice(1);
  };
}
