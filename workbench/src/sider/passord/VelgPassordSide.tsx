import { hentMeg, loggUt, type Meg } from '@dokumentsenter/contract';
import { Button, Icon } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { spoersmaal, useUtfoer } from '../../tjeneste/spoer.ts';
import { Passordskjema } from './Passordskjema.tsx';
import '../logginn/logginn.css';

/** All that is open to who signed in with a one-time password. */
export function VelgPassordSide({ meg }: { readonly meg: Meg }): React.ReactNode {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const ut = useUtfoer(loggUt, {
    etter: () => void klient.resetQueries({ queryKey: spoersmaal(hentMeg, {}).queryKey }),
  });
  useEffect(() => {
    document.title = `${t('passord>velgTittel')} – ${t('skall>produkt')}`;
  }, [t]);
  return (
    <main className="logginn">
      <div className="logginn__kort">
        <header>
          <p className="logginn__merke">
            <Icon name="inbox" /> {t('skall>produkt')}
          </p>
          <h1 className="logginn__tittel">{t('passord>velgTittel')}</h1>
          <p className="dus">{t('passord>velgIngress')}</p>
        </header>
        <Passordskjema brukernavn={meg.brukernavn} engangs />
        <Button look="quiet" icon="logout" onClick={() => ut.mutate({})}>
          {t('skall>loggUt')}
        </Button>
      </div>
    </main>
  );
}
