import { hentTillit } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Felttabell } from './Felttabell.tsx';
import { Laertdel } from './Laertdel.tsx';
import { Nivaatabell } from './Nivaatabell.tsx';

const rute = getRouteApi('/forslagene');

/** How often the proposals have been right in one municipality, and what trust they have earned by it. */
export function ForslageneSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const feiltekst = useFeiltekst();
  const { kommune } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('tillit:les', arkivskaper));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === kommune) ?? kommuner[0];
  const arkivskaper = valgt?.arkivskaper ?? '';
  const svar = useSpoer(hentTillit, { params: { arkivskaper } }, { naar: valgt !== undefined });
  useTittel(t('forslagene>tittel'));
  if (valgt === undefined) return null;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('forslagene>tittel')}</h1>
          <p className="side__ingress">{t('forslagene>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt
            kommuner={kommuner}
            valgt={arkivskaper}
            velg={(ny) => void gaaTil({ search: { kommune: ny }, replace: true })}
          />
        )}
      </header>
      {svar.error !== null ? (
        <EmptyState icon="warning" title={feiltekst(svar.error)} />
      ) : svar.data === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : svar.data.felter.every(({ avgjort }) => avgjort === 0) ? (
        <EmptyState icon="checkCircle" title={t('forslagene>tomt')}>
          <p>{t('forslagene>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Felttabell arkivskaper={arkivskaper} felter={svar.data.felter} />
      )}
      {svar.data === undefined ? null : (
        <Nivaatabell arkivskaper={arkivskaper} felter={svar.data.felter} endringer={svar.data.endringer} />
      )}
      {kan('modell:styr', arkivskaper) ? <Laertdel arkivskaper={arkivskaper} /> : null}
    </div>
  );
}
