import type { Forsendelse } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../format/dato.ts';

/** How it went with the automatic receipt to the sender; nothing when there is none. */
export function Kvitteringslinje({ kvittering }: { readonly kvittering: Forsendelse['mottakskvittering'] }) {
  const { t } = useTranslation();
  if (kvittering === null) return null;
  const { status, referanse, sendtTid } = kvittering;
  return (
    <p className="dus">
      <Icon name="inbox" />{' '}
      {t(`post>kvittering>${status}`, { referanse, tid: sendtTid === null ? '' : visTidspunkt(sendtTid) })}
    </p>
  );
}
