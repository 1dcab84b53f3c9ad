import { KANALER } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';

/** Several kinds of channel bring what is called the same: these have names of their own. */
const EGNE_NAVN = ['epost-imap', 'epost-graph', 'epost-smtp'] as const;

/** What a kind of channel is called; its own word when nobody has named it. */
export function useSlagnavn(): (slag: string) => string {
  const { t } = useTranslation();
  return (slag) => {
    const eget = EGNE_NAVN.find((navn) => navn === slag);
    if (eget !== undefined) return t(`skall>kanalslag>${eget}`);
    // It only sends, so nothing comes in by it.
    if (slag === 'svarut') return t('skall>kanal>svarut');
    const kjent = KANALER.find((kanal) => kanal === slag);
    return kjent === undefined ? slag : t(`skall>kanal>${kjent}`);
  };
}
