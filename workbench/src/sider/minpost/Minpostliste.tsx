import type { hentMinPost, SvarAv } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Frist } from '../../deler/Tid.tsx';
import { norskDato, visKortDato } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';

export type PostTilMeg = SvarAv<typeof hentMinPost>['poster'][number];
type Props = {
  readonly poster: readonly PostTilMeg[];
  readonly valgt: string | null;
  readonly velg: (id: string) => void;
};

export function Minpostliste({ poster, valgt, velg }: Props) {
  return (
    <ul className="minpostliste">
      {poster.map((post) => (
        <li key={post.journalpost}>
          <button
            type="button"
            className="minpostrad"
            data-ulest={!post.lest}
            aria-current={post.journalpost === valgt ? 'true' : undefined}
            onClick={() => velg(post.journalpost)}
          >
            <Postrad post={post} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Postrad({ post }: { readonly post: PostTilMeg }) {
  const { t } = useTranslation();
  return (
    <>
      <Kommunemerke arkivskaper={post.arkivskaper} />
      <span className="minpostrad__tekst">
        <span className="minpostrad__linje">
          <span className="minpostrad__avsender ui-truncate">
            {post.lest ? null : <span className="ui-sr">{t('skall>ulest')}: </span>}
            {post.avsender}
          </span>
          <span className="dus ui-num">{visKortDato(post.journaldato, norskDato(new Date()))}</span>
        </span>
        <span className="minpostrad__tittel ui-truncate">{post.tittel}</span>
        <span className="minpostrad__linje dus">
          <span className="ui-truncate">{post.sakstittel}</span>
          <span className="rekke">
            {post.antallDokumenter > 1 ? (
              <span className="ui-num">
                <Icon
                  name="clip"
                  label={t('koe>dokumenter', { count: post.antallDokumenter, antall: post.antallDokumenter })}
                />{' '}
                {post.antallDokumenter}
              </span>
            ) : null}
            {post.frist === null ? null : <Frist frist={post.frist} />}
          </span>
        </span>
        {post.utsendingFeilet ? (
          <span className="rekke">
            <Icon name="warning" /> {t('utsending>ikkeFramme')}
          </span>
        ) : null}
        {post.paaVegneAv === null ? null : (
          <span className="dus">{t('post>min>paaVegneAv', { navn: post.paaVegneAv })}</span>
        )}
      </span>
    </>
  );
}
