import { hentKoe, type Oppgave } from '@dokumentsenter/contract';
import { EmptyState, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FORDELINGSUTVALG } from '../../app/sokeverdier.ts';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Fordelingsrad } from './Fordelingsrad.tsx';
import { TildelDialog } from './TildelDialog.tsx';
import '../koe/koe.css';
import './fordeling.css';

const rute = getRouteApi('/fordeling');
const HVERT_MS = 20_000;
const GRENSE = 200;

/** What waits in the municipalities one leads, who it lies with, and what nobody can take. */
export function FordelingSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { utvalg = 'alle' } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const ledet = useValgteKommuner().filter(({ arkivskaper }) => kan('oppgave:tildel', arkivskaper));
  const kommuner = ledet.map(({ arkivskaper }) => arkivskaper).join(',');
  const svar = useSpoer(
    hentKoe,
    { query: { kommuner, utvalg, grense: GRENSE } },
    { naar: kommuner !== '', hvertMs: HVERT_MS },
  );
  const [valgt, velg] = useState<Oppgave | null>(null);
  useTittel(t('fordeling>leder>tittel'));
  const oppgaver = svar.data?.oppgaver;
  const ialt = svar.data?.antall[utvalg] ?? 0;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('fordeling>leder>tittel')}</h1>
          <p className="side__ingress dus">{t('fordeling>leder>ingress')}</p>
        </div>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons, not of form fields */}
      <div className="koetopp__utvalg fordelingsutvalg" role="group" aria-label={t('fordeling>leder>utvalg>velg')}>
        {FORDELINGSUTVALG.map((ett) => (
          <button
            key={ett}
            type="button"
            className="koetopp__knapp"
            aria-pressed={ett === utvalg}
            onClick={() => void gaaTil({ search: ett === 'alle' ? {} : { utvalg: ett }, replace: true })}
          >
            {t(`fordeling>leder>utvalg>${ett}`)}{' '}
            {svar.data === undefined ? null : <b className="ui-num">{visTall(svar.data.antall[ett])}</b>}
          </button>
        ))}
      </div>
      {svar.error !== null && oppgaver === undefined ? (
        <Notice tone="danger" alert>
          {feiltekst(svar.error)}
        </Notice>
      ) : oppgaver === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={10} />
      ) : oppgaver.length === 0 ? (
        <EmptyState icon="checkCircle" title={t('fordeling>leder>tom')}>
          <p>{t(`fordeling>leder>tomHjelp>${utvalg}`)}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="fordelingsliste kort" aria-label={t('fordeling>leder>liste')}>
            {oppgaver.map((oppgave) => (
              <Fordelingsrad key={oppgave.id} oppgave={oppgave} gi={() => velg(oppgave)} />
            ))}
          </ul>
          {ialt > oppgaver.length ? (
            <p className="dus" role="status">
              {t('fordeling>leder>avkortet', { vist: visTall(oppgaver.length), alle: visTall(ialt) })}
            </p>
          ) : null}
        </>
      )}
      {valgt === null ? null : <TildelDialog oppgave={valgt} lukk={() => velg(null)} />}
    </div>
  );
}
