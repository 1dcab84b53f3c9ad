import { Tabs } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KASSASJONSFANER, type Kassasjonsfane } from '../../app/sokeverdier.ts';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useMeg, useValgteKommuner } from '../../kommune/meg.tsx';
import { Bestemmelser } from './Bestemmelser.tsx';
import { Forfalte } from './Forfalte.tsx';
import { Sperrede } from './Sperrede.tsx';
import { Utfoerte } from './Utfoerte.tsx';
import '../administrasjon/administrasjon.css';
import './kassasjon.css';

const rute = getRouteApi('/kassasjon');
const DEL: Record<Kassasjonsfane, (props: { readonly arkivskaper: string }) => React.ReactNode> = {
  forfalt: Forfalte,
  vedtak: Bestemmelser,
  utfoert: Utfoerte,
  sperret: Sperrede,
};

/** What is due, what is decided, what is done and what is blocked, in one municipality at a time. */
export function KassasjonSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const alle = useMeg().kommuner.filter(({ arkivskaper }) => kan('arkiv:kasser', arkivskaper));
  const [foerst] = useValgteKommuner().filter(({ arkivskaper }) => kan('arkiv:kasser', arkivskaper));
  const { fane = 'forfalt', kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  useTittel(t('kassasjon>tittel'));
  const valgt = alle.find(({ arkivskaper }) => arkivskaper === kommune) ?? foerst ?? alle[0];
  if (valgt === undefined) return null;
  const { arkivskaper } = valgt;
  const Del = DEL[fane];
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('kassasjon>tittel')}</h1>
          <p className="side__ingress">{t('kassasjon>ingress')}</p>
        </div>
        <Kommunefelt
          kommuner={alle}
          valgt={arkivskaper}
          velg={(til) => void gaaTil({ search: (foer) => ({ ...foer, kommune: til }), replace: true })}
        />
      </header>
      <Tabs
        value={fane}
        onChange={(ny) => {
          const funnet = KASSASJONSFANER.find((en) => en === ny);
          if (funnet !== undefined) void gaaTil({ search: (foer) => ({ ...foer, fane: funnet }), replace: true });
        }}
      >
        <Tabs.List aria-label={t('kassasjon>tittel')}>
          {KASSASJONSFANER.map((en) => (
            <Tabs.Tab key={en} value={en}>
              {t(`kassasjon>faner>${en}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {KASSASJONSFANER.map((en) => (
          <Tabs.Panel key={en} value={en}>
            {en === fane ? <Del key={arkivskaper} arkivskaper={arkivskaper} /> : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
