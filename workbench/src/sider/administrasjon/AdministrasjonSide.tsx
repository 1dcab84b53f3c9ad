import { Tabs } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ADMFANER, type Admfane } from '../../app/sokeverdier.ts';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useMeg, useValgteKommuner } from '../../kommune/meg.tsx';
import { Arkivstruktur } from '../arkivstruktur/Arkivstruktur.tsx';
import { Fagsystemer } from '../fagsystemer/Fagsystemer.tsx';
import { Regler } from '../ikkearkivverdig/Regler.tsx';
import { Brukere } from './Brukere.tsx';
import { Enheter } from './Enheter.tsx';
import { Fravaer } from './Fravaer.tsx';
import { Innstillinger } from './Innstillinger.tsx';
import { Kanaler } from './Kanaler.tsx';
import { Sporing } from './Sporing.tsx';
import './administrasjon.css';

const rute = getRouteApi('/administrasjon');
const DEL: Record<Admfane, (props: { readonly arkivskaper: string }) => React.ReactNode> = {
  enheter: Enheter,
  brukere: Brukere,
  fravaer: Fravaer,
  kanaler: Kanaler,
  fagsystemer: Fagsystemer,
  arkivstruktur: Arkivstruktur,
  ikkeArkivverdig: Regler,
  innstillinger: Innstillinger,
  sporing: Sporing,
};

/** Units, users, absence, channels, settings and the sporingslogg of one municipality at a time. */
export function AdministrasjonSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const { kommuner } = useMeg();
  const [foerst] = useValgteKommuner();
  const { fane = 'enheter', kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  useTittel(t('oppsett>adm>tittel'));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? foerst ?? kommuner[0];
  if (valgt === undefined) return null;
  const { arkivskaper } = valgt;
  // Who did what is for leaders and administrators only (krav 4.5.29).
  const krever: Partial<Record<Admfane, string>> = {
    sporing: 'sporing:les',
    arkivstruktur: 'arkiv:administrer',
    fagsystemer: 'bruker:endre',
  };
  const faner = ADMFANER.filter((en) => kan(krever[en] ?? 'kommune:les', arkivskaper));
  const aapen = faner.find((en) => en === fane) ?? 'enheter';
  const Del = DEL[aapen];
  const kanEndre = ['kommune:endre', 'bruker:endre', 'fravaer:endre'].some((evne) => kan(evne, arkivskaper));
  return (
    <div className="side">
      <header className="side__topp">
        <h1 className="side__tittel">{t('oppsett>adm>tittel')}</h1>
        <div className="adm__kommune">
          <Kommunefelt
            kommuner={kommuner}
            valgt={arkivskaper}
            velg={(til) => void gaaTil({ search: (foer) => ({ ...foer, kommune: til }), replace: true })}
          />
        </div>
      </header>
      {kanEndre ? null : <p className="dus">{t('oppsett>adm>ingenTilgang')}</p>}
      <Tabs
        value={aapen}
        onChange={(ny) => {
          const funnet = faner.find((en) => en === ny);
          if (funnet !== undefined) void gaaTil({ search: (foer) => ({ ...foer, fane: funnet }), replace: true });
        }}
      >
        <Tabs.List aria-label={t('oppsett>adm>tittel')}>
          {faner.map((en) => (
            <Tabs.Tab key={en} value={en}>
              {t(`oppsett>adm>faner>${en}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {faner.map((en) => (
          <Tabs.Panel key={en} value={en}>
            {en === aapen ? <Del key={arkivskaper} arkivskaper={arkivskaper} /> : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
