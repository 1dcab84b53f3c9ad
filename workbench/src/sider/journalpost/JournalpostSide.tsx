import { hentJournalpost } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Journalpostvisning } from './Journalpostvisning.tsx';

const rute = getRouteApi('/journalposter/$arkivskaper/$id');

/** One journalpost by its own address. */
export function JournalpostSide(): React.ReactNode {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const { arkivskaper, id } = rute.useParams();
  const post = useSpoer(hentJournalpost, { params: { arkivskaper, id } });
  useTittel(post.data?.registreringsID ?? t('skall>henter'));
  if (post.isPending) return <SkeletonLines label={t('skall>henter')} lines={10} />;
  if (post.data === undefined)
    return (
      <EmptyState icon="question" title={t('skall>finnesIkke')}>
        <p>{feiltekst(post.error)}</p>
      </EmptyState>
    );
  return (
    <div className="side">
      <p className="jp__sti">
        <Kommunemerke arkivskaper={arkivskaper} medNavn />
        <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: post.data.saksmappe }}>
          {t('post>sak>sak', { nummer: post.data.saksnummer })} {post.data.sakstittel}
        </Link>
      </p>
      <Journalpostvisning post={post.data} overskrift={1} />
    </div>
  );
}
