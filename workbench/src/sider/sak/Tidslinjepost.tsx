import type { Journalpost } from '@dokumentsenter/contract';
import { Icon, type IconName } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { Journalpostdokumenter } from '../journalpost/Journalpostdokumenter.tsx';

const PIL: Record<Journalpost['journalposttype'], IconName> = {
  I: 'arrowIn',
  U: 'arrowOut',
  N: 'arrowBoth',
  X: 'note',
  S: 'note',
};

/** One journalpost in the timeline of its case; its documents open in place. */
export function Tidslinjepost({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [aapen, aapne] = useState(false);
  const parter = post.korrespondanseparter.map(({ navn }) => navn).join(', ');
  return (
    <li className="tidslinje__post" data-utgaatt={post.journalstatus === 'U'}>
      <span className="tidslinje__pil" data-type={post.journalposttype}>
        <Icon name={PIL[post.journalposttype]} label={t(`skall>journalposttype>${post.journalposttype}`)} />
      </span>
      <article className="tidslinje__kort kort">
        <p className="tidslinje__over dus ui-num">
          <span>{post.registreringsID}</span>
          <span>{visDato(post.journaldato)}</span>
          {post.journalstatus === 'J' ? null : <span>{t(`skall>journalstatus>${post.journalstatus}`)}</span>}
          {post.tilgangskode === null ? null : (
            <span>
              <Icon name="shield" /> {post.tilgangskode}
            </span>
          )}
        </p>
        <h3 className="tidslinje__tittel linjer">
          <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper: post.arkivskaper, id: post.id }}>
            {post.skjult ? t('skall>skjermet') : post.tittel}
          </Link>
        </h3>
        {parter === '' ? null : <p className="dus linjer">{parter}</p>}
        {post.journalposttype === 'I' && post.restanse && !post.skjult && kan('utsending:send', post.arkivskaper) ? (
          <p>
            <Link
              to="/journalposter/$arkivskaper/$id/svar"
              params={{ arkivskaper: post.arkivskaper, id: post.id }}
              aria-label={t('utsending>svar>paaNummer', { nummer: post.registreringsID })}
            >
              {t('utsending>svar>knapp')}
            </Link>
          </p>
        ) : null}
        {post.skjult || post.dokumenter.length === 0 ? null : (
          <>
            <button
              type="button"
              className="lenkeknapp tidslinje__vis"
              aria-expanded={aapen}
              onClick={() => aapne(!aapen)}
            >
              {aapen
                ? t('post>sak>skjulDokumenter')
                : t('post>sak>visDokumenter', { count: post.dokumenter.length, antall: post.dokumenter.length })}
            </button>
            {aapen ? <Journalpostdokumenter post={post} /> : null}
          </>
        )}
      </article>
    </li>
  );
}
