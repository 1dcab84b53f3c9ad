import type { Journalpost } from '@dokumentsenter/contract';
import { Button, Icon } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { ArkiverDialog } from '../arbeidslister/ArkiverDialog.tsx';
import { SkjermDialog } from '../sak/dialog/SkjermDialog.tsx';
import { AvskrivDialog } from './AvskrivDialog.tsx';
import { LeggVedDialog } from './LeggVedDialog.tsx';
import { MerknadDialog } from './Merknader.tsx';
import { RettDialog } from './RettDialog.tsx';
import { UtgaarDialog } from './UtgaarDialog.tsx';

type Dialog = 'rett' | 'arkiver' | 'avskriv' | 'skjerm' | 'merknad' | 'leggVed' | 'utgaar';

/** What may be done with a journalpost. The server decides; what one is not allowed is not offered. */
export function Posthandlinger({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [dialog, vis] = useState<Dialog | null>(null);
  const lukk = () => vis(null);
  const { arkivskaper, journalstatus, journalposttype } = post;
  if (post.skjult || journalstatus === 'U') return null;
  const kanArkiveres = journalstatus === 'J' || (journalstatus === 'E' && journalposttype !== 'I');
  return (
    <>
      {journalposttype === 'I' && kan('utsending:send', arkivskaper) ? (
        <Link
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          to="/journalposter/$arkivskaper/$id/svar"
          params={{ arkivskaper, id: post.id }}
        >
          <Icon name="forward" /> {t('utsending>svar>knapp')}
        </Link>
      ) : null}
      {kan('journalpost:endre', arkivskaper) ? (
        <Button icon="edit" onClick={() => vis('rett')}>
          {t('post>jp>rett')}
        </Button>
      ) : null}
      {kanArkiveres && kan('journalpost:arkiver', arkivskaper) ? (
        <Button onClick={() => vis('arkiver')}>{t('arkivsak>arkiver')}</Button>
      ) : null}
      {post.restanse && kan('journalpost:avskriv', arkivskaper) ? (
        <Button onClick={() => vis('avskriv')}>{t('arkivsak>avskriv')}</Button>
      ) : null}
      {kan('journalpost:skjerm', arkivskaper) ? (
        <Button icon="shield" onClick={() => vis('skjerm')}>
          {t('arkivsak>skjerm')}
        </Button>
      ) : null}
      {kan('journalpost:endre', arkivskaper) ? (
        <Button onClick={() => vis('merknad')}>{t('arkivsak>merknad')}</Button>
      ) : null}
      {journalstatus !== 'A' && kan('journalpost:endre', arkivskaper) ? (
        <Button icon="clip" onClick={() => vis('leggVed')}>
          {t('arkivsak>leggVed')}
        </Button>
      ) : null}
      {kan('journalpost:endre', arkivskaper) ? (
        <Button look="danger" onClick={() => vis('utgaar')}>
          {t('post>jp>utgaar')}
        </Button>
      ) : null}
      {dialog === 'rett' ? <RettDialog post={post} lukk={lukk} /> : null}
      {dialog === 'utgaar' ? <UtgaarDialog post={post} lukk={lukk} /> : null}
      {dialog === 'avskriv' ? <AvskrivDialog post={post} lukk={lukk} /> : null}
      {dialog === 'leggVed' ? <LeggVedDialog post={post} lukk={lukk} /> : null}
      {dialog === 'merknad' ? <MerknadDialog post={post} lukk={lukk} /> : null}
      {dialog === 'skjerm' ? <SkjermDialog post={post} lukk={lukk} /> : null}
      {dialog === 'arkiver' ? (
        <ArkiverDialog arkivskaper={arkivskaper} poster={[{ id: post.id, funn: [] }]} lukk={lukk} />
      ) : null}
    </>
  );
}
