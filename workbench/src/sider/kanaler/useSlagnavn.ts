import { KANALER } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';

/** What a kind of channel is called; its own word when nobody has named it. */
export function useSlagnavn(): (slag: string) => string {
  const { t } = useTranslation();
  return (slag) => {
    const kjent = KANALER.find((kanal) => kanal === slag);
    return kjent === undefined ? slag : t(`skall>kanal>${kjent}`);
  };
}
