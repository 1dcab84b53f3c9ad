import { Switch } from '@digdir/designsystemet-react';
import { hentJournalpost, hentMinPost, merkLest } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines, useMediaQuery } from '@dokumentsenter/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKommunefilterverdi } from '../../kommune/meg.tsx';
import { useTastatur } from '../../tastatur/useTastatur.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Journalpostvisning } from '../journalpost/Journalpostvisning.tsx';
import { Minpostliste, type PostTilMeg } from './Minpostliste.tsx';
import './minpost.css';

const rute = getRouteApi('/min-post');
const HVERT_MS = 20_000;

/** The case handler's own list: what has come to me, what I have not read, what presses. Opened in place. */
export function MinPostSide(): React.ReactNode {
  const { t } = useTranslation();
  const { post: valgtId = null } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const smal = useMediaQuery('(max-width: 900px)');
  const [bareUleste, settBareUleste] = useState(false);
  const filter = useKommunefilterverdi()?.split(',');
  const svar = useSpoer(hentMinPost, { query: bareUleste ? { bareUleste: 'true' } : {} }, { hvertMs: HVERT_MS });
  const poster = (svar.data?.poster ?? []).filter(({ arkivskaper }) => filter?.includes(arkivskaper) ?? true);
  const valgt = poster.find(({ journalpost }) => journalpost === valgtId) ?? null;
  useTittel(t('post>min>tittel'));
  const velg = (id: string | null) => void gaaTil({ search: id === null ? {} : { post: id }, replace: true });
  useTastatur((kommando) => {
    if (kommando !== 'neste' && kommando !== 'forrige') return false;
    const til =
      poster[poster.findIndex(({ journalpost }) => journalpost === valgtId) + (kommando === 'neste' ? 1 : -1)];
    if (til === undefined) return false;
    velg(til.journalpost);
    return true;
  });
  const uleste = svar.data?.uleste ?? 0;
  return (
    <div className="minpost" data-aapen={valgt !== null}>
      <section className="minpost__liste" aria-label={t('post>min>tittel')}>
        <header className="minpost__topp">
          <h1 className="side__tittel">{t('post>min>tittel')}</h1>
          <p className="dus" role="status">
            {svar.data === undefined ? '' : t('post>min>ulesteAv', { count: uleste, antall: visTall(uleste) })}
          </p>
          <Switch
            label={t('post>min>bareUleste')}
            checked={bareUleste}
            onChange={(event) => settBareUleste(event.target.checked)}
          />
        </header>
        {svar.isPending ? (
          <SkeletonLines label={t('skall>henter')} lines={10} />
        ) : poster.length === 0 ? (
          <EmptyState icon="mail" title={t(bareUleste ? 'post>min>tomUleste' : 'post>min>tom')}>
            <p>{t(bareUleste ? 'post>min>tomUlesteHjelp' : 'post>min>tomHjelp')}</p>
          </EmptyState>
        ) : (
          <Minpostliste poster={poster} valgt={valgtId} velg={velg} />
        )}
      </section>
      {smal && valgt === null ? null : (
        <section className="minpost__brev" aria-label={t('viser>rute')}>
          {valgt === null ? (
            <EmptyState icon="mail" title={t('post>min>velg')}>
              <p>{t('post>min>velgHjelp')}</p>
            </EmptyState>
          ) : (
            <AapentBrev post={valgt} tilbake={smal ? () => velg(null) : null} />
          )}
        </section>
      )}
    </div>
  );
}

type BrevProps = { readonly post: PostTilMeg; readonly tilbake: (() => void) | null };

/** Opening is reading: an unread post is marked as read when it is shown. */
function AapentBrev({ post, tilbake }: BrevProps) {
  const { t } = useTranslation();
  const { arkivskaper, journalpost: id, lest } = post;
  const journalpost = useSpoer(hentJournalpost, { params: { arkivskaper, id } });
  const { mutate: merk } = useUtfoer(merkLest, { foreldet: [hentMinPost] });
  const vist = journalpost.data !== undefined;
  // Only opening marks as read, not being marked as unread while open.
  useEffect(() => {
    if (vist && !lest) merk({ params: { arkivskaper, id }, body: { lest: true } });
  }, [vist, id]);
  return (
    <>
      <div className="minpost__verktoey rekke">
        {tilbake === null ? null : (
          <Button look="quiet" icon="chevronLeft" onClick={tilbake}>
            {t('skall>tilbake')}
          </Button>
        )}
        <Link className="lenkeknapp" to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: post.saksmappe }}>
          {t('post>min>aapneSak')}: {post.sakstittel}
        </Link>
        <Button look="quiet" onClick={() => merk({ params: { arkivskaper, id }, body: { lest: !lest } })}>
          {t(lest ? 'post>min>merkUlest' : 'post>min>merkLest')}
        </Button>
      </div>
      {journalpost.data === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={10} />
      ) : (
        <div className="minpost__innhold">
          <Journalpostvisning key={id} post={journalpost.data} overskrift={2} utenLogger />
        </div>
      )}
    </>
  );
}
