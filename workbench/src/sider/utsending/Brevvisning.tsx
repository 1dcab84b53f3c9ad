import { type Kall, kallFil, visSvar } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';

type Brev = Kall<typeof visSvar>['body'];
type Props = { readonly arkivskaper: string; readonly id: string; readonly brev: Brev };

/** The letter as the recipient will see it, made by the server from what is typed; made anew when asked for. */
export function Brevvisning({ arkivskaper, id, brev }: Props) {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  const [vist, vis] = useState<{ adresse: string; brev: string } | null>(null);
  const [henter, settHenter] = useState(false);
  const adresse = vist?.adresse;
  useEffect(() => () => (adresse === undefined ? undefined : URL.revokeObjectURL(adresse)), [adresse]);
  const hent = async () => {
    settHenter(true);
    try {
      const { fil } = await kallFil(visSvar, { params: { arkivskaper, id }, body: brev });
      vis({ adresse: URL.createObjectURL(fil), brev: JSON.stringify(brev) });
    } catch (feil) {
      varsle(feil);
    } finally {
      settHenter(false);
    }
  };
  return (
    <section className="svar__visning" aria-label={t('utsending>svar>visning')}>
      <div className="rekke">
        <Button icon="pages" loading={henter} onClick={() => void hent()}>
          {t('utsending>svar>vis')}
        </Button>
        {vist !== null && vist.brev !== JSON.stringify(brev) ? (
          <span className="dus" role="status">
            {t('utsending>svar>endret')}
          </span>
        ) : null}
      </div>
      {adresse === undefined ? (
        <p className="dus">{t('utsending>svar>visHint')}</p>
      ) : (
        <iframe
          className="svar__fil"
          src={`${adresse}#navpanes=0&toolbar=0&view=FitH`}
          title={t('utsending>svar>visning')}
        />
      )}
    </section>
  );
}
