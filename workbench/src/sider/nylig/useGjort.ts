import type { Nylig } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../../kommune/meg.tsx';

const AARSAKER = ['reklame', 'faktura', 'nyhetsbrev', 'duplikat', 'fagsystem', 'annet'] as const;

/** What was done, in the words of the buttons that did it. */
export function useGjort(): (ett: Nylig) => string {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  return ({ handling, detalj, hvem, av }) => {
    if (av !== null && (handling === 'overtatt' || handling === 'tildelt' || handling === 'frigitt'))
      return t(`fordeling>nylig>andres>${handling}`, { av, hvem: hvem ?? '' });
    const aarsak = AARSAKER.find((en) => en === detalj);
    const tekst =
      aarsak !== undefined
        ? t(`koe>dialog>aarsaker>${aarsak}`).toLowerCase()
        : (kommuner.find(({ arkivskaper }) => arkivskaper === detalj)?.navn ?? detalj ?? '');
    return t(`fordeling>nylig>gjort>${handling}`, { detalj: tekst, hvem: hvem ?? '' });
  };
}
