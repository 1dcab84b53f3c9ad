import { Tag } from '@digdir/designsystemet-react';
import { type Brevmal, finnBrevmaler } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Malredigering } from './Malredigering.tsx';
import './brevmaler.css';

const rute = getRouteApi('/brevmaler');
const NY = 'ny';

/** The templates of one municipality, and the one that is open. */
export function BrevmalerSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const { kommune, mal } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('brevmal:endre', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  useTittel(t('brevmal>tittel'));
  if (valgt === undefined) return null;
  const aapne = (kode: string) => void gaaTil({ search: (foer) => ({ ...foer, mal: kode }) });
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('brevmal>tittel')}</h1>
          <p className="side__ingress">{t('brevmal>ingress')}</p>
        </div>
        <Kommunefelt
          kommuner={kommuner}
          valgt={valgt.arkivskaper}
          velg={(til) => void gaaTil({ search: { kommune: til }, replace: true })}
        />
      </header>
      <Maler key={valgt.arkivskaper} arkivskaper={valgt.arkivskaper} aapen={mal} aapne={aapne} />
    </div>
  );
}

type Props = {
  readonly arkivskaper: string;
  readonly aapen: string | undefined;
  readonly aapne: (kode: string) => void;
};

function Maler({ arkivskaper, aapen, aapne }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const svar = useSpoer(finnBrevmaler, { params: { arkivskaper } });
  if (svar.error !== null) return <EmptyState icon="warning" title={feiltekst(svar.error)} />;
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const { maler } = svar.data;
  const mal = maler.find(({ kode }) => kode === aapen) ?? null;
  return (
    <div className="brevmaler">
      <nav className="brevmaler__liste" aria-label={t('brevmal>liste')}>
        <Button icon="plus" onClick={() => aapne(NY)}>
          {t('brevmal>ny')}
        </Button>
        <ul>
          {maler.map((en) => (
            <li key={en.kode}>
              <button
                type="button"
                className="brevmaler__valg kort"
                aria-current={en.kode === aapen}
                onClick={() => aapne(en.kode)}
              >
                <Malvalg mal={en} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {mal === null && aapen !== NY ? (
        <EmptyState icon="note" title={t('brevmal>velg')} />
      ) : (
        <Malredigering key={`${aapen}-${mal?.versjon}`} arkivskaper={arkivskaper} mal={mal} lagret={aapne} />
      )}
    </div>
  );
}

function Malvalg({ mal }: { readonly mal: Brevmal }) {
  const { t, i18n } = useTranslation();
  const foerst = i18n.language === 'nn' ? (mal.nn ?? mal.nb) : (mal.nb ?? mal.nn);
  return (
    <>
      <strong className="linjer">{foerst?.navn}</strong>
      <span className="dus">
        {mal.lagretTid === null
          ? t('brevmal>standard')
          : `${t('brevmal>versjon', { nr: mal.versjon })} · ${visTidspunkt(mal.lagretTid)}`}
      </span>
      {mal.iBruk ? null : <Tag data-color="neutral">{t('brevmal>ikkeIBruk')}</Tag>}
      {mal.klagerett ? <Tag data-color="info">{t('brevmal>klagerettMerke')}</Tag> : null}
    </>
  );
}
