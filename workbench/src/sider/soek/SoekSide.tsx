import { type Soeketreff, soek } from '@dokumentsenter/contract';
import { Button, EmptyState, Icon, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKommunefilterverdi } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { delUtdrag } from './utdrag.ts';
import './soek.css';

const rute = getRouteApi('/soek');
const GRENSE = 50;

/** Search over what the person may see. */
export function SoekSide(): React.ReactNode {
  const { t } = useTranslation();
  const { q = '', fra, til } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const [fraDato, settFra] = useState<string | null>(fra ?? null);
  const [tilDato, settTil] = useState<string | null>(til ?? null);
  const kommuner = useKommunefilterverdi();
  const varsle = useVarsleFeil();
  const svar = useSpoer(soek, { query: { q, kommuner, fra, til, grense: GRENSE } }, { naar: q !== '' });
  useTittel(q === '' ? t('post>soek>tittel') : `${q} – ${t('post>soek>tittel')}`);
  useEffect(() => {
    if (svar.error !== null) varsle(svar.error);
  }, [svar.error, varsle]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const felt = new FormData(event.currentTarget);
    const tekst = (navn: string) => String(felt.get(navn) ?? '').trim();
    const valgte = { q: tekst('q'), fra: tekst('fra'), til: tekst('til') };
    void gaaTil({ search: Object.fromEntries(Object.entries(valgte).filter(([, verdi]) => verdi !== '')) });
  };
  const treff = svar.data?.treff ?? [];
  return (
    <div className="side">
      <h1 className="side__tittel">{t('post>soek>tittel')}</h1>
      <search>
        <form key={`${q}${fra}${til}`} className="soekskjema" onSubmit={send}>
          <TextField
            label={t('post>soek>felt')}
            name="q"
            type="search"
            defaultValue={q}
            autoFocus={q === ''}
            maxLength={200}
          />
          <Datovelger label={t('post>soek>fra')} navn="fra" verdi={fraDato} velg={settFra} />
          <Datovelger label={t('post>soek>til')} navn="til" verdi={tilDato} velg={settTil} />
          <Button look="primary" type="submit">
            {t('post>soek>knapp')}
          </Button>
        </form>
      </search>
      {q === '' ? (
        <EmptyState icon="search" title={t('post>soek>start')}>
          <p>{t('post>soek>startHjelp')}</p>
          <p>{t('post>soek>skrivHjelp')}</p>
        </EmptyState>
      ) : svar.isPending ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : treff.length === 0 ? (
        <EmptyState icon="search" title={t('post>soek>ingen')}>
          <p>{t('post>soek>ingenHjelp')}</p>
          <p>{t('post>soek>skrivHjelp')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="dus soektall" role="status">
            {svar.data?.flere === true
              ? t('post>soek>flere', { antall: visTall(treff.length) })
              : t('post>soek>treff', { count: treff.length, antall: visTall(treff.length) })}
          </p>
          <ol className="treffliste kort">
            {treff.map((ett) => (
              <Treff key={`${ett.slag}-${ett.id}`} treff={ett} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Treff({ treff }: { readonly treff: Soeketreff }) {
  const { t } = useTranslation();
  const { arkivskaper, id } = treff;
  const innhold = (
    <>
      <span className="treff__over dus">
        <Kommunemerke arkivskaper={arkivskaper} />
        <Icon name={treff.slag === 'sak' ? 'folder' : 'mail'} label={t(`post>soek>${treff.slag}`)} />
        <span className="ui-num">{treff.nummer}</span>
        {treff.dato === null ? null : <span className="ui-num">{visDato(treff.dato)}</span>}
        {treff.skjult ? <Icon name="shield" label={t('skall>skjermet')} /> : null}
      </span>
      <span className="treff__tittel linjer">{treff.tittel}</span>
      {treff.part === null ? null : <span className="dus linjer">{treff.part}</span>}
      {treff.utdrag === null ? null : (
        <span className="treff__utdrag linjer">
          {delUtdrag(treff.utdrag).map(({ tekst, treff: er, plass }) =>
            er ? <mark key={plass}>{tekst}</mark> : tekst,
          )}
        </span>
      )}
    </>
  );
  return (
    <li>
      {treff.slag === 'sak' ? (
        <Link className="treff" to="/saker/$arkivskaper/$id" params={{ arkivskaper, id }}>
          {innhold}
        </Link>
      ) : (
        <Link className="treff" to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id }}>
          {innhold}
        </Link>
      )}
    </li>
  );
}
