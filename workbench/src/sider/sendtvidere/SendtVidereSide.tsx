import { finnSendtVidere } from '@dokumentsenter/contract';
import { EmptyState, Segments, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SENDTVIDEREUTVALG } from '../../app/sokeverdier.ts';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Foelgebrevliste } from './Foelgebrevliste.tsx';
import { Sporliste } from './Sporliste.tsx';
import './sendtvidere.css';

const rute = getRouteApi('/sendt-videre');

/** Letters that were for somebody else: what went out, what came here, and the letters that go with it. */
export function SendtVidereSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { utvalg = 'venter', kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  const arkivskaper = valgt?.arkivskaper ?? '';
  const svar = useSpoer(finnSendtVidere, { params: { arkivskaper } }, { naar: valgt !== undefined });
  useTittel(t('sendtvidere>tittel'));
  if (valgt === undefined) return null;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('sendtvidere>tittel')}</h1>
          <p className="side__ingress">{t('sendtvidere>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt
            kommuner={kommuner}
            valgt={arkivskaper}
            velg={(ny) => void gaaTil({ search: (foer) => ({ ...foer, kommune: ny }), replace: true })}
          />
        )}
      </header>
      <Segments
        label={t('sendtvidere>tittel')}
        value={utvalg}
        segments={SENDTVIDEREUTVALG.map((ett) => ({
          value: ett,
          text:
            svar.data === undefined
              ? t(`sendtvidere>utvalg>${ett}`)
              : `${t(`sendtvidere>utvalg>${ett}`)} (${visTall(svar.data[ett].length)})`,
        }))}
        onChange={(ny) => void gaaTil({ search: (foer) => ({ ...foer, utvalg: ny }), replace: true })}
      />
      <div className="sendtvidere__liste">
        {svar.error !== null ? <EmptyState icon="warning" title={feiltekst(svar.error)} /> : null}
        {svar.data === undefined && svar.error === null ? <SkeletonLines label={t('skall>henter')} lines={6} /> : null}
        {svar.data === undefined ? null : svar.data[utvalg].length === 0 ? (
          <EmptyState icon="forward" title={t(`sendtvidere>tomt>${utvalg}`)}>
            <p>{t('sendtvidere>tomHjelp')}</p>
          </EmptyState>
        ) : utvalg === 'spor' ? (
          <Sporliste spor={svar.data.spor} />
        ) : (
          <Foelgebrevliste arkivskaper={arkivskaper} brev={svar.data[utvalg]} harPost={svar.data.harPost} />
        )}
      </div>
    </div>
  );
}
