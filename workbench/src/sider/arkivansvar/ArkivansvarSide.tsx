import { Tabs } from '@digdir/designsystemet-react';
import { PAPIRER } from '@dokumentsenter/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useMeg, useValgteKommuner } from '../../kommune/meg.tsx';
import { Avtaleregister } from './Avtaleregister.tsx';
import { Papir } from './Papir.tsx';
import '../administrasjon/administrasjon.css';
import './arkivansvar.css';

const rute = getRouteApi('/arkivansvar');

/** The papers that the law asks of a municipality's archive, one municipality at a time. */
export function ArkivansvarSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const maa = ({ arkivskaper }: { readonly arkivskaper: string }) => kan('arkivansvar:les', arkivskaper);
  const alle = useMeg().kommuner.filter(maa);
  const [foerst] = useValgteKommuner().filter(maa);
  const { fane = 'dokumentasjonsplan', kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  useTittel(t('arkivansvar>tittel'));
  const valgt = alle.find(({ arkivskaper }) => arkivskaper === kommune) ?? foerst ?? alle[0];
  if (valgt === undefined) return null;
  const { arkivskaper } = valgt;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('arkivansvar>tittel')}</h1>
          <p className="side__ingress">{t('arkivansvar>ingress')}</p>
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
          const funnet = PAPIRER.find((en) => en === ny);
          if (funnet !== undefined) void gaaTil({ search: (foer) => ({ ...foer, fane: funnet }), replace: true });
        }}
      >
        <Tabs.List aria-label={t('arkivansvar>tittel')}>
          {PAPIRER.map((en) => (
            <Tabs.Tab key={en} value={en}>
              {t(`arkivansvar>faner>${en}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PAPIRER.map((en) => (
          <Tabs.Panel key={en} value={en}>
            {en !== fane ? null : (
              <div className="papir" key={`${arkivskaper}${en}`}>
                {en === 'databehandleravtaler' ? <Avtaleregister arkivskaper={arkivskaper} /> : null}
                <Papir arkivskaper={arkivskaper} papir={en} />
              </div>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
