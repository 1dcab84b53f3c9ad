import { proevVarsling } from '@dokumentsenter/contract';
import { Button, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = {
  readonly arkivskaper: string;
  /** What stands in the form is not saved: a trial would go elsewhere than the person sees. */
  readonly ulagret: boolean;
};

/** Sends a real alarm by what is saved, and says how it went by each way. */
export function Proevevarsel({ arkivskaper, ulagret }: Props) {
  const { t } = useTranslation();
  const proev = useUtfoer(proevVarsling);
  const svar = ulagret ? undefined : proev.data;
  return (
    <div className="proevevarsel">
      <Button disabled={ulagret} loading={proev.isPending} onClick={() => proev.mutate({ params: { arkivskaper } })}>
        {t('kanal>vars>proev>knapp')}
      </Button>
      <p className="dus">{t(ulagret ? 'kanal>vars>proev>ulagret' : 'kanal>vars>proev>hint')}</p>
      <div role="status" className="proevevarsel__svar">
        {svar === undefined ? null : svar.epost === null && svar.webhook === null ? (
          <Notice tone="warning">{t('kanal>vars>proev>ingen')}</Notice>
        ) : (
          (['epost', 'webhook'] as const).map((vei) => {
            const utfall = svar[vei];
            return utfall === null ? null : (
              <Notice key={vei} tone={utfall === 'sendt' ? 'success' : 'danger'}>
                {t(`kanal>vars>proev>${vei}>${utfall}`)}
              </Notice>
            );
          })
        )}
      </div>
    </div>
  );
}
