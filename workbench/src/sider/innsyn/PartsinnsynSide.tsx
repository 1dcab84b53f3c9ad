import { hentSak, hentTilheng } from '@dokumentsenter/contract';
import { EmptyState, SelectField, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Innsynsvisning } from './Innsynsvisning.tsx';
import './innsyn.css';

const rute = getRouteApi('/saker/$arkivskaper/$id/partsinnsyn');
const INTERNE = ['IA', 'IM', 'IK'];

/** One case, for one of those who stand in it. */
export function PartsinnsynSide(): React.ReactNode {
  const { t } = useTranslation();
  const { arkivskaper, id } = rute.useParams();
  const sak = useSpoer(hentSak, { params: { arkivskaper, id } });
  const tilheng = useSpoer(hentTilheng, { params: { arkivskaper, id } });
  const [valgt, velg] = useState('');
  const tittel = t('innsyn>partTittel', { nummer: sak.data?.saksnummer ?? '' });
  useTittel(tittel);
  if (sak.isPending || tilheng.isPending) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const fraPoster = (sak.data?.journalposter ?? [])
    .filter((post) => !post.skjult)
    .flatMap((post) => post.korrespondanseparter)
    .filter(({ type }) => !INTERNE.includes(type));
  const navn = [...new Set([...(tilheng.data?.parter ?? []), ...fraPoster].map((part) => part.navn))];
  const part = navn.length === 1 ? (navn[0] ?? '') : valgt;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{tittel}</h1>
          <p className="side__ingress">
            {sak.data?.tittel}
            {'. '}
            {t('innsyn>partIngress')}
          </p>
          <p>
            <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id }}>
              {t('innsyn>tilSaken')}
            </Link>
          </p>
        </div>
      </header>
      {navn.length === 0 ? (
        <EmptyState icon="user" title={t('innsyn>ingenPart')}>
          <p>{t('innsyn>ingenPartHjelp')}</p>
        </EmptyState>
      ) : (
        <SelectField label={t('innsyn>part')} value={part} onChange={(event) => velg(event.target.value)}>
          {navn.length === 1 ? null : <option value="">{t('innsyn>velgPart')}</option>}
          {navn.map((en) => (
            <option key={en} value={en}>
              {en}
            </option>
          ))}
        </SelectField>
      )}
      {part === '' ? null : (
        <Innsynsvisning
          key={part}
          arkivskaper={arkivskaper}
          bestilling={{ grunnlag: 'partsinnsyn', soek: part, navn: [part], saker: [id] }}
        />
      )}
    </div>
  );
}
