import { finnIkkeArkiverte, IKKE_ARKIVVERDIG } from '@dokumentsenter/contract';
import { EmptyState, Segments, SelectField, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { BEGRENSNINGSFANER, type lesBegrensningSoek } from '../../app/sokeverdier.ts';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Begrensningsdager } from './Begrensningsdager.tsx';
import { Fakturamottak } from './Fakturamottak.tsx';
import { Ikkearkivliste } from './Ikkearkivliste.tsx';
import { Regler } from './Regler.tsx';
import { Slettelogger } from './Slettelogger.tsx';
import './ikkearkivverdig.css';

const rute = getRouteApi('/ikke-arkivverdig');

/** What is not for the archive in one municipality: why, who decided it, the day it goes, and the way back. */
export function IkkeArkivverdigSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { utvalg: fane = 'ligger', kommune, soek = '', aarsak } = rute.useSearch();
  const utvalg = fane === 'regler' ? 'ligger' : fane;
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  const arkivskaper = valgt?.arkivskaper ?? '';
  const query = { utvalg, soek: useDeferredValue(soek), ...(aarsak === undefined ? {} : { aarsak }) };
  const svar = useSpoer(finnIkkeArkiverte, { params: { arkivskaper }, query }, { naar: valgt !== undefined });
  useTittel(t('ikkearkiv>tittel'));
  if (valgt === undefined) return null;
  const sett = (del: ReturnType<typeof lesBegrensningSoek>) =>
    void gaaTil({ search: (foer) => ({ ...foer, ...del }), replace: true });
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('ikkearkiv>tittel')}</h1>
          <p className="side__ingress">{t('ikkearkiv>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt kommuner={kommuner} valgt={arkivskaper} velg={(ny) => sett({ kommune: ny })} />
        )}
      </header>
      <Segments
        label={t('ikkearkiv>tittel')}
        value={fane}
        segments={BEGRENSNINGSFANER.map((ett) => ({
          value: ett,
          text:
            ett === 'regler'
              ? t('ikkearkiv>regler>fane')
              : svar.data === undefined
                ? t(`ikkearkiv>utvalg>${ett}`)
                : `${t(`ikkearkiv>utvalg>${ett}`)} (${visTall(svar.data.antall[ett])})`,
        }))}
        onChange={(ny) => sett({ utvalg: ny })}
      />
      {fane === 'regler' ? (
        <Regler arkivskaper={arkivskaper} />
      ) : (
        <>
          <search className="ikkearkiv__soek">
            <SelectField
              label={t('ikkearkiv>grunn')}
              value={aarsak ?? ''}
              onChange={(event) => {
                const ny = IKKE_ARKIVVERDIG.find((en) => en === event.target.value);
                void gaaTil({ search: ({ aarsak: _gammel, ...foer }) => ({ ...foer, ...(ny && { aarsak: ny }) }) });
              }}
            >
              <option value="">{t('ikkearkiv>alleGrunner')}</option>
              {IKKE_ARKIVVERDIG.map((en) => (
                <option key={en} value={en}>
                  {t(`ikkearkiv>grunner>${en}`)}
                </option>
              ))}
            </SelectField>
            {utvalg === 'fjernet' ? null : (
              <TextField
                label={t('ikkearkiv>soek')}
                type="search"
                value={soek}
                maxLength={100}
                onChange={(event) => sett({ soek: event.target.value })}
              />
            )}
          </search>
          {svar.error !== null ? <EmptyState icon="warning" title={feiltekst(svar.error)} /> : null}
          {svar.data === undefined && svar.error === null ? (
            <SkeletonLines label={t('skall>henter')} lines={6} />
          ) : null}
          {svar.data === undefined ? null : (
            <>
              {svar.data.rader.length > 0 ? (
                <Ikkearkivliste arkivskaper={arkivskaper} utvalg={utvalg} liste={svar.data} />
              ) : (
                <EmptyState
                  icon="archive"
                  title={t(soek !== '' || aarsak !== undefined ? 'ikkearkiv>ingenTreff' : `ikkearkiv>tomt>${utvalg}`)}
                >
                  <p>{t('ikkearkiv>tomHjelp')}</p>
                </EmptyState>
              )}
              <Fakturamottak arkivskaper={arkivskaper} />
              <Begrensningsdager key={svar.data.dager} arkivskaper={arkivskaper} dager={svar.data.dager} />
              <Slettelogger arkivskaper={arkivskaper} logger={svar.data.logger} />
            </>
          )}
        </>
      )}
    </div>
  );
}
