import { finnUtsendinger, UTSENDINGSUTVALG } from '@dokumentsenter/contract';
import { EmptyState, Segments, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Digitalandel } from '../../deler/Digitalandel.tsx';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Utsendingsrad } from './Utsendingsrad.tsx';
import './utsending.css';

const rute = getRouteApi('/utsending');
const HVERT_MS = 20_000;

/** What goes out of one municipality: what has stopped first, then what is to be printed, what is on its way, and what is sent. */
export function UtsendingSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { utvalg = 'feilet', kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('utsending:send', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  const arkivskaper = valgt?.arkivskaper ?? '';
  const naar = valgt !== undefined;
  const svar = useSpoer(finnUtsendinger, { params: { arkivskaper }, query: { utvalg } }, { naar, hvertMs: HVERT_MS });
  useTittel(t('utsending>tittel'));
  if (valgt === undefined) return null;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('utsending>tittel')}</h1>
          <p className="side__ingress">{t('utsending>ingress')}</p>
          <Digitalandel arkivskaper={arkivskaper} />
        </div>
        <Kommunefelt
          kommuner={kommuner}
          valgt={arkivskaper}
          velg={(til) => void gaaTil({ search: (foer) => ({ ...foer, kommune: til }), replace: true })}
        />
      </header>
      <Segments
        label={t('utsending>tittel')}
        value={utvalg}
        segments={UTSENDINGSUTVALG.map((ett) => ({
          value: ett,
          text:
            svar.data === undefined || ett === 'sendt'
              ? t(`utsending>utvalg>${ett}`)
              : `${t(`utsending>utvalg>${ett}`)} (${visTall(svar.data.antall[ett])})`,
        }))}
        onChange={(ny) => {
          const funnet = UTSENDINGSUTVALG.find((ett) => ett === ny);
          if (funnet !== undefined) void gaaTil({ search: (foer) => ({ ...foer, utvalg: funnet }), replace: true });
        }}
      />
      {svar.error !== null ? <EmptyState icon="warning" title={feiltekst(svar.error)} /> : null}
      {svar.data === undefined && svar.error === null ? <SkeletonLines label={t('skall>henter')} lines={6} /> : null}
      {svar.data?.rader.length === 0 ? (
        <EmptyState icon="forward" title={t(`utsending>tomt>${utvalg}`)}>
          <p>{t('utsending>tomHjelp')}</p>
        </EmptyState>
      ) : null}
      {svar.data === undefined || svar.data.rader.length === 0 ? null : (
        <ul className="utsendinger kort">
          {svar.data.rader.map((rad) => (
            <Utsendingsrad key={rad.id} arkivskaper={arkivskaper} utsending={rad} medPost />
          ))}
        </ul>
      )}
    </div>
  );
}
