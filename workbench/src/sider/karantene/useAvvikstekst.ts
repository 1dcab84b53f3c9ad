import { type Avvikstekst, avvikstekst } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';

/** What a deviation is called, means and asks for. */
export function useAvvikstekst(): (kode: string) => Avvikstekst {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  return (kode) =>
    avvikstekst(kode, maalform) ?? {
      hva: t('mottak>kar>ukjentHva'),
      betyr: t('mottak>kar>ukjentBetyr'),
      gjoer: t('mottak>kar>ukjentGjoer'),
    };
}
