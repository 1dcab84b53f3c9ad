import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import { avvikNb } from '../../tekst/avvik.nb.ts';
import { avvikNn } from '../../tekst/avvik.nn.ts';

export interface Avvikstekst {
  readonly hva: string;
  readonly betyr: string;
  readonly gjoer: string;
}

/** What a deviation is called, means and asks for. */
export function useAvvikstekst(): (kode: string) => Avvikstekst {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const tabell: Readonly<Record<string, Avvikstekst>> = maalform === 'nn' ? avvikNn : avvikNb;
  return (kode) =>
    tabell[kode] ?? {
      hva: t('mottak>kar>ukjentHva'),
      betyr: t('mottak>kar>ukjentBetyr'),
      gjoer: t('mottak>kar>ukjentGjoer'),
    };
}
