import type { Begrensningsregel } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';

/** What a rule says, as one sentence. */
export function useVilkaarstekst(): (regel: Begrensningsregel) => string {
  const { t } = useTranslation();
  return ({ vilkaar, aarsak, videresend }) => {
    const { kanaler, avsendere, mottakere, masseutsendt, faktura } = vilkaar;
    const deler = [
      kanaler.length === 0
        ? ''
        : t('ikkearkiv>vilkaar>kanaler', { liste: kanaler.map((en) => t(`skall>kanal>${en}`)).join(', ') }),
      avsendere.length === 0 ? '' : t('ikkearkiv>vilkaar>avsendere', { liste: avsendere.join(', ') }),
      mottakere.length === 0 ? '' : t('ikkearkiv>vilkaar>mottakere', { liste: mottakere.join(', ') }),
      masseutsendt ? t('ikkearkiv>vilkaar>masseutsendt') : '',
      faktura ? t('ikkearkiv>vilkaar>faktura') : '',
    ].filter((del) => del !== '');
    const saa = t('ikkearkiv>vilkaar>saa', { grunn: t(`ikkearkiv>grunner>${aarsak}`) });
    return `${deler.join(' · ')} → ${saa}${videresend === null ? '' : `, ${t('ikkearkiv>vilkaar>videre', { til: videresend })}`}`;
  };
}
