import { hentArkivstruktur } from '@dokumentsenter/contract';
import { Button, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Arkivdelliste } from './Arkivdelliste.tsx';
import { ArkivdelDialog } from './dialog/ArkivdelDialog.tsx';
import { AvsluttDialog, GjenaapneDialog } from './dialog/Avslutning.tsx';
import { SystemDialog } from './dialog/SystemDialog.tsx';
import { TekstDialog } from './dialog/TekstDialog.tsx';
import { Klasseliste } from './Klasseliste.tsx';
import type { Arkivet } from './typer.ts';
import './arkivstruktur.css';

/** Arkiv, periods and classes of one municipality, open and closed, and what their administrator may do (krav 2.9.1). */
export function Arkivstruktur({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(hentArkivstruktur, { params: { arkivskaper } });
  const [nytt, settNytt] = useState(false);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const { arkiv, systemer } = svar.data;
  const foerste = arkiv.flatMap(({ arkivdeler }) => arkivdeler).find(({ arkivdelstatus }) => arkivdelstatus === 'A');
  return (
    <div className="arkivstruktur">
      <p className="dus">{t('arkivstruktur>ingress')}</p>
      {arkiv.map((ett) => (
        <Arkivblokk key={ett.id} arkivskaper={arkivskaper} arkiv={ett} />
      ))}
      <div className="arkivstruktur__hode">
        <h2 className="side__ledd">{t('arkivstruktur>klasser')}</h2>
        {foerste === undefined ? null : (
          <Button icon="plus" onClick={() => settNytt(true)}>
            {t('arkivstruktur>nyttSystem')}
          </Button>
        )}
      </div>
      {systemer.map((system) => (
        <Klasseliste key={system.id} arkivskaper={arkivskaper} system={system} />
      ))}
      {nytt && foerste !== undefined ? (
        <SystemDialog arkivskaper={arkivskaper} arkivdel={foerste.id} lukk={() => settNytt(false)} />
      ) : null}
    </div>
  );
}

type Dialog = 'ny' | 'rett' | 'avslutt' | 'gjenaapne';

function Arkivblokk({ arkivskaper, arkiv }: { readonly arkivskaper: string; readonly arkiv: Arkivet }) {
  const { t } = useTranslation();
  const [dialog, vis] = useState<Dialog | null>(null);
  const lukk = () => vis(null);
  const avsluttet = arkiv.arkivstatus === 'A';
  const inn = { arkivskaper, type: 'arkiv', id: arkiv.id, navn: arkiv.tittel, lukk } as const;
  return (
    <section className="arkivstruktur__blokk" aria-label={arkiv.tittel}>
      <div className="arkivstruktur__hode">
        <h2 className="side__ledd">
          {arkiv.tittel} {avsluttet ? <span className="dus">({t('arkivstruktur>avsluttet')})</span> : null}
        </h2>
        <div className="rekke">
          {avsluttet ? null : (
            <Button icon="plus" onClick={() => vis('ny')}>
              {t('arkivstruktur>nyArkivdel')}
            </Button>
          )}
          <Button look="quiet" onClick={() => vis('rett')}>
            {t('arkivstruktur>rett')}
          </Button>
          <Button look="quiet" onClick={() => vis(avsluttet ? 'gjenaapne' : 'avslutt')}>
            {t(avsluttet ? 'arkivstruktur>gjenaapne' : 'arkivstruktur>avslutt')}
          </Button>
        </div>
      </div>
      {arkiv.beskrivelse === null ? null : <p className="linjer">{arkiv.beskrivelse}</p>}
      <Arkivdelliste arkivskaper={arkivskaper} arkiv={arkiv} />
      {dialog === 'ny' ? <ArkivdelDialog arkivskaper={arkivskaper} arkiv={arkiv} lukk={lukk} /> : null}
      {dialog === 'rett' ? <TekstDialog {...inn} beskrivelse={arkiv.beskrivelse} /> : null}
      {dialog === 'avslutt' ? <AvsluttDialog {...inn} /> : null}
      {dialog === 'gjenaapne' ? <GjenaapneDialog {...inn} /> : null}
    </section>
  );
}
