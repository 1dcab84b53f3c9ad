import { hentDemobrukere, hentMeg, loggInn, type Meg } from '@dokumentsenter/contract';
import { Button, Icon, Notice, TextField } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spoersmaal, useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Demobrukere } from './Demobrukere.tsx';
import { Jobbkonto } from './Jobbkonto.tsx';
import './logginn.css';

/** Sign-in. In a demo every made-up person is one press away. */
export function LoggInnSide({ utloept }: { readonly utloept: boolean }): React.ReactNode {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const feiltekst = useFeiltekst();
  const [feil, settFeil] = useState<string | null>(null);
  const demo = useSpoer(hentDemobrukere, {});
  const inn = useUtfoer(loggInn, {
    etter: (meg: Meg) => {
      // The page that shows who is signed in is watching this very entry: it is filled, never removed.
      klient.setQueryData(spoersmaal(hentMeg, {}).queryKey, meg);
      klient.removeQueries({ type: 'inactive' });
    },
    vedFeil: (aarsak) => settFeil(feiltekst(aarsak)),
  });
  useEffect(() => {
    document.title = `${t('logginn>tittel')} – ${t('skall>produkt')}`;
  }, [t]);
  const send = (brukernavn: string, passord: string) => {
    settFeil(null);
    inn.mutate({ body: { brukernavn, passord } });
  };
  const sendSkjema = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const felt = new FormData(event.currentTarget);
    const brukernavn = String(felt.get('brukernavn') ?? '').trim();
    const passord = String(felt.get('passord') ?? '');
    if (brukernavn === '' || passord === '') settFeil(t('logginn>mangler'));
    else send(brukernavn, passord);
  };
  const { passord = null, brukere = [] } = demo.data ?? {};
  return (
    <main className="logginn">
      <div className="logginn__kort">
        <header>
          <p className="logginn__merke">
            <Icon name="inbox" /> {t('skall>produkt')}
          </p>
          <h1 className="logginn__tittel">{t('logginn>tittel')}</h1>
          <p className="dus">{t('logginn>ingress')}</p>
        </header>
        {utloept ? <Notice tone="info">{t('fordeling>sesjon>utloept')}</Notice> : null}
        <Jobbkonto />
        <form className="logginn__skjema" onSubmit={sendSkjema}>
          <TextField label={t('logginn>brukernavn')} name="brukernavn" autoComplete="username" autoCapitalize="none" />
          <TextField label={t('logginn>passord')} name="passord" type="password" autoComplete="current-password" />
          {feil === null ? null : (
            <Notice tone="danger" alert>
              {feil}
            </Notice>
          )}
          <Button look="primary" type="submit" loading={inn.isPending}>
            {t('logginn>knapp')}
          </Button>
        </form>
      </div>
      {brukere.length === 0 || passord === null ? null : (
        <Demobrukere brukere={brukere} velg={(brukernavn) => send(brukernavn, passord)} venter={inn.isPending} />
      )}
    </main>
  );
}
