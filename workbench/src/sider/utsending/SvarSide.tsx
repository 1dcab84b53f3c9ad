import { hentJournalpost, hentSvarutkast } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Svarmaate } from './Svarmaate.tsx';

const rute = getRouteApi('/journalposter/$arkivskaper/$id/svar');

/** Where a letter is answered. What was typed is not thrown away by a new question to the server. */
export function SvarSide(): React.ReactNode {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const { arkivskaper, id } = rute.useParams();
  const post = useSpoer(hentJournalpost, { params: { arkivskaper, id } });
  const utkast = useSpoer(hentSvarutkast, { params: { arkivskaper, id } }, { ferskMs: Number.POSITIVE_INFINITY });
  const feil = post.error ?? utkast.error;
  useTittel(t('utsending>svar>tittel'));
  if (feil !== null) return <EmptyState icon="warning" title={feiltekst(feil)} />;
  if (post.data === undefined || utkast.data === undefined)
    return <SkeletonLines label={t('skall>henter')} lines={10} />;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('utsending>svar>tittel')}</h1>
          <p className="side__ingress linjer">
            {t('utsending>svar>paa')}{' '}
            <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id }}>
              {post.data.registreringsID} {post.data.tittel}
            </Link>
          </p>
        </div>
      </header>
      <Svarmaate arkivskaper={arkivskaper} id={id} utkast={utkast.data} />
    </div>
  );
}
