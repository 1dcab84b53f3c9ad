import {
  angreAvskrivning,
  hentArbeidsliste,
  hentEndringslogg,
  hentJournalpost,
  hentListetall,
  hentSak,
  type Journalpost,
} from '@dokumentsenter/contract';
import { Icon, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

/** Whether the post waits for an answer, and how it was written off; a write-off that was wrong is taken away. */
export function Avskrivninger({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan()('journalpost:avskriv', post.arkivskaper) && post.journalstatus !== 'U' && !post.skjult;
  const angre = useUtfoer(angreAvskrivning, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg, hentArbeidsliste, hentListetall],
    etter: () => void showToast({ tone: 'done', text: t('arkivsak>avskrivningAngret') }),
  });
  if (!post.restanse && post.avskrivninger.length === 0) return null;
  return (
    <ul className="avskrivninger" aria-label={t('arkivsak>avskrivninger')}>
      {post.restanse ? (
        <li>
          <Icon name="clock" /> {t('arkivsak>restanse')}
        </li>
      ) : null}
      {post.avskrivninger.map(({ id, avskrivningsmaate, avskrivningsdato, avskrevetAv, avskrivesAv }) => (
        <li key={id}>
          <Icon name="check" />{' '}
          {t('arkivsak>avskrevetAv', {
            maate: t(`arkivsak>maater>${avskrivningsmaate}`),
            dato: visDato(avskrivningsdato),
            navn: avskrevetAv,
          })}{' '}
          {avskrivesAv === null ? null : t('arkivsak>avskrevetMed', { nummer: avskrivesAv.registreringsID })}
          {kan ? (
            <button
              type="button"
              className="lenkeknapp"
              onClick={() => angre.mutate({ params: { arkivskaper: post.arkivskaper, id: post.id, avskrivning: id } })}
            >
              {t('arkivsak>angreAvskrivning')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
