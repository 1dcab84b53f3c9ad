import type { Forsendelse } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../../format/dato.ts';
import { useKommune } from '../../../kommune/meg.tsx';

type Props = { readonly forsendelse: Forsendelse; readonly fra: NonNullable<Forsendelse['overlevert']> };

/** Where a letter that was handed over came from, who sent it and why, and when it first came. */
export function Overlevert({ forsendelse, fra }: Props) {
  const { t } = useTranslation();
  const navn = useKommune(fra.fra)?.navn ?? fra.fra;
  return (
    <Notice tone="info">
      <p>
        {t('sendtvidere>kom', {
          navn,
          hvem: fra.av,
          tid: visTidspunkt(fra.tid),
          foerst: visTidspunkt(forsendelse.mottattTid),
          kanal: t(`skall>kanal>${fra.kanal}`),
        })}
      </p>
      {fra.merknad === null ? null : <p className="linjer">«{fra.merknad}»</p>}
    </Notice>
  );
}
