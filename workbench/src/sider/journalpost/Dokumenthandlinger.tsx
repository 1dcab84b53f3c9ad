import type { Journalpost } from '@dokumentsenter/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { SkjermDialog } from '../sak/dialog/SkjermDialog.tsx';
import { FilDialog } from './FilDialog.tsx';
import { Filoversikt } from './Filoversikt.tsx';
import type { Dokument } from './visningsobjekt.ts';

type Props = { readonly post: Journalpost; readonly dokument: Dokument };

/** What may be done with one document: its files, a new one, its own shielding. */
export function Dokumenthandlinger({ post, dokument }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [dialog, vis] = useState<'fil' | 'skjerm' | null>(null);
  const [filer, visFiler] = useState(false);
  const lukk = () => vis(null);
  const kassert = dokument.utenArkivformat === 'arkiv.kassert';
  if (post.journalstatus === 'U' || kassert) return null;
  const flere = dokument.objekter.length > 1;
  return (
    <>
      <span className="rekke">
        {flere ? (
          <button type="button" className="lenkeknapp" aria-expanded={filer} onClick={() => visFiler(!filer)}>
            {t('arkivsak>alleFiler', { antall: dokument.objekter.length })}
          </button>
        ) : null}
        {kan('journalpost:endre', post.arkivskaper) ? (
          <button type="button" className="lenkeknapp" onClick={() => vis('fil')}>
            {t('arkivsak>nyFil')}
          </button>
        ) : null}
        {kan('journalpost:skjerm', post.arkivskaper) ? (
          <button type="button" className="lenkeknapp" onClick={() => vis('skjerm')}>
            {t('arkivsak>skjerm')}
          </button>
        ) : null}
      </span>
      {filer ? <Filoversikt post={post} dokument={dokument} /> : null}
      {dialog === 'fil' ? <FilDialog post={post} dokument={dokument} lukk={lukk} /> : null}
      {dialog === 'skjerm' ? <SkjermDialog post={post} dokument={dokument} lukk={lukk} /> : null}
    </>
  );
}
