import { EmptyState } from '@dokumentsenter/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../kommune/meg.tsx';
import { NyligDialog } from '../sider/nylig/NyligDialog.tsx';
import { useTastatur } from '../tastatur/useTastatur.ts';
import { Hurtigtasthjelp } from './Hurtigtasthjelp.tsx';
import { Meny, Rommeny } from './Meny.tsx';
import { Topplinje } from './Topplinje.tsx';
import { useAngreSiste } from './useAngreSiste.ts';
import './skall.css';

/** Rail, top line and the page. Keys that work everywhere are heard here. */
export function Skall({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  const [hjelp, visHjelp] = useState(false);
  const [nylig, visNylig] = useState(false);
  const angreSiste = useAngreSiste(() => visNylig(true));
  useTastatur((kommando) => {
    if (kommando === 'soek') document.getElementById('toppsoek')?.focus();
    else if (kommando === 'hjelp') visHjelp(true);
    else if (kommando === 'angre') void angreSiste();
    else return false;
    return true;
  });
  return (
    <div className="skall">
      <a className="skall__hopp" href="#innhold">
        {t('skall>hoppTil')}
      </a>
      <Meny />
      <Topplinje visHjelp={() => visHjelp(true)} visNylig={() => visNylig(true)} />
      <main id="innhold" className="skall__innhold" tabIndex={-1}>
        {kommuner.length > 0 ? (
          <>
            <Rommeny />
            {children}
          </>
        ) : (
          <EmptyState icon="lock" title={t('skall>kommuner>ingen')}>
            <p>{t('skall>kommuner>ingenHjelp')}</p>
          </EmptyState>
        )}
      </main>
      {nylig ? <NyligDialog lukk={() => visNylig(false)} /> : null}
      {hjelp ? <Hurtigtasthjelp lukk={() => visHjelp(false)} /> : null}
    </div>
  );
}
