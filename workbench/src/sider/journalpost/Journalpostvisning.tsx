import type { Journalpost } from '@dokumentsenter/contract';
import { EmptyState, Icon, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { EgneFelt } from '../../deler/EgneFelt.tsx';
import { Sperrevarsel, Sperring } from '../kassasjon/Sperring.tsx';
import { Utsendinger } from '../utsending/Utsendinger.tsx';
import { Avskrivninger } from './Avskrivninger.tsx';
import { Journalpostdokumenter } from './Journalpostdokumenter.tsx';
import { Journalpostfakta } from './Journalpostfakta.tsx';
import { Logger } from './Logger.tsx';
import { Merknader } from './Merknader.tsx';
import { Mottakene } from './Mottakene.tsx';
import { Posthandlinger } from './Posthandlinger.tsx';
import './journalpost.css';

type Props = { readonly post: Journalpost; readonly overskrift: 1 | 2; readonly utenLogger?: boolean };

/** A journalpost with its documents in place, and what may be done with it. */
export function Journalpostvisning({ post, overskrift, utenLogger = false }: Props) {
  const { t } = useTranslation();
  const Overskrift = overskrift === 1 ? 'h1' : 'h2';
  const Ledd = overskrift === 1 ? 'h2' : 'h3';
  return (
    <article className="jp" data-utgaatt={post.journalstatus === 'U'}>
      <header className="jp__topp">
        <div>
          <p className="jp__nummer ui-num">{t('post>jp>tittel', { nummer: post.registreringsID })}</p>
          <Overskrift className="side__tittel linjer">{post.skjult ? t('skall>skjermet') : post.tittel}</Overskrift>
        </div>
        <div className="rekke">
          <Posthandlinger post={post} />
          <Sperring post={post} />
        </div>
      </header>
      {post.journalstatus === 'U' ? <Notice tone="warning">{t('post>jp>utgaatt')}</Notice> : null}
      <Sperrevarsel post={post} />
      <Journalpostfakta post={post} />
      <Avskrivninger post={post} />
      <Utsendinger post={post} />
      {post.skjult ? (
        <EmptyState icon="shield" title={t('skall>skjermet')}>
          <p>{t('skall>skjermetForklaring')}</p>
        </EmptyState>
      ) : (
        <section className="jp__del" aria-labelledby={`dok-${post.id}`}>
          <Ledd className="jp__ledd" id={`dok-${post.id}`}>
            <Icon name="clip" /> {t('post>jp>dokumenter')}
          </Ledd>
          <Journalpostdokumenter post={post} />
        </section>
      )}
      {post.skjult ? null : <EgneFelt paa="journalpost" arkivskaper={post.arkivskaper} id={post.id} />}
      {post.skjult ? null : <Mottakene post={post} />}
      {post.skjult ? null : <Merknader post={post} />}
      {utenLogger || post.skjult ? null : <Logger post={post} />}
    </article>
  );
}
