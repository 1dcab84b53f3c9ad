import { finnPapir, PAPIRUTVALG } from '@dokumentsenter/contract';
import { EmptyState, Segments, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Esker } from './Esker.tsx';
import { Foelgesedler } from './Foelgesedler.tsx';
import { Papirliste } from './Papirliste.tsx';
import { Papirlogger } from './Papirlogger.tsx';
import './papir.css';

const rute = getRouteApi('/papir');

/** The paper of what is scanned in one municipality: where it lies, what is checked, and what may go. */
export function PapirSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { utvalg = 'uplassert', kommune, soek = '' } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  const arkivskaper = valgt?.arkivskaper ?? '';
  const query = { utvalg, soek: useDeferredValue(soek) };
  const svar = useSpoer(finnPapir, { params: { arkivskaper }, query }, { naar: valgt !== undefined });
  useTittel(t('papir>tittel'));
  if (valgt === undefined) return null;
  const sett = (del: { readonly kommune?: string; readonly soek?: string; readonly utvalg?: typeof utvalg }) =>
    void gaaTil({ search: (foer) => ({ ...foer, ...del }), replace: true });
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('papir>tittel')}</h1>
          <p className="side__ingress">{t('papir>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt kommuner={kommuner} valgt={arkivskaper} velg={(ny) => sett({ kommune: ny })} />
        )}
      </header>
      <Segments
        label={t('papir>tittel')}
        value={utvalg}
        segments={PAPIRUTVALG.map((ett) => ({
          value: ett,
          text:
            svar.data === undefined
              ? t(`papir>utvalg>${ett}`)
              : `${t(`papir>utvalg>${ett}`)} (${visTall(svar.data.antall[ett])})`,
        }))}
        onChange={(ny) => {
          const funnet = PAPIRUTVALG.find((ett) => ett === ny);
          if (funnet !== undefined) sett({ utvalg: funnet });
        }}
      />
      <search className="papir__soek">
        <TextField
          label={t('papir>soek')}
          type="search"
          value={soek}
          maxLength={100}
          onChange={(event) => sett({ soek: event.target.value })}
        />
      </search>
      {svar.error !== null ? <EmptyState icon="warning" title={feiltekst(svar.error)} /> : null}
      {svar.data === undefined && svar.error === null ? <SkeletonLines label={t('skall>henter')} lines={6} /> : null}
      {svar.data === undefined ? null : (
        <>
          {svar.data.rader.length === 0 ? (
            <EmptyState icon="archive" title={soek.trim() === '' ? t(`papir>tomt>${utvalg}`) : t('papir>ingenTreff')} />
          ) : (
            <Papirliste key={`${arkivskaper}-${utvalg}`} arkivskaper={arkivskaper} utvalg={utvalg} liste={svar.data} />
          )}
          <Foelgesedler arkivskaper={arkivskaper} />
          <Esker arkivskaper={arkivskaper} esker={svar.data.esker} dager={svar.data.dager} />
          <Papirlogger arkivskaper={arkivskaper} logger={svar.data.logger} />
        </>
      )}
    </div>
  );
}
