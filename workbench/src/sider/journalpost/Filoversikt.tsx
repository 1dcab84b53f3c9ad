import {
  adresse,
  hentDokumentfil,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  type Journalpost,
  slettDokumentobjekt,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visStoerrelse } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { kanSlettes } from './filer.ts';
import type { Dokument } from './visningsobjekt.ts';

type Fil = Dokument['objekter'][number];
type Props = { readonly post: Journalpost; readonly dokument: Dokument };

/** Every version, variant and format of a document, and the way to delete what may be deleted (krav 2.7.14–25). */
export function Filoversikt({ post, dokument }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [slettes, settSlettes] = useState<Fil | null>(null);
  const filer = dokument.objekter.toSorted(
    (a, b) => b.versjonsnummer - a.versjonsnummer || a.variantformat.localeCompare(b.variantformat),
  );
  const sti = (objekt: string) =>
    adresse(hentDokumentfil, { params: { arkivskaper: post.arkivskaper, id: post.id, objekt } });
  return (
    <ul className="filoversikt">
      {filer.map((fil) => (
        <li key={fil.id}>
          <span>
            {t('arkivsak>filRad', {
              versjon: fil.versjonsnummer,
              type: t(`arkivsak>variant>${fil.variantformat}`),
            })}
          </span>
          <span className="dus linjer">
            {fil.filnavn} · {visStoerrelse(fil.stoerrelse)}
          </span>
          <span className="rekke">
            <a className="lenkeknapp" href={sti(fil.id)} download={fil.filnavn}>
              {t('post>jp>lastNed')}
            </a>
            {kan('dokument:slett', post.arkivskaper) && kanSlettes(dokument, fil) ? (
              <button type="button" className="lenkeknapp" onClick={() => settSlettes(fil)}>
                {t('arkivsak>filSlett')}
              </button>
            ) : null}
          </span>
        </li>
      ))}
      {slettes === null ? null : (
        <SlettDialog post={post} dokument={dokument} fil={slettes} lukk={() => settSlettes(null)} />
      )}
    </ul>
  );
}

function SlettDialog({ post, dokument, fil, lukk }: Props & { readonly fil: Fil; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(slettDokumentobjekt, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>filSlettet') });
      lukk();
    },
  });
  const params = { arkivskaper: post.arkivskaper, id: post.id, dokument: dokument.id, objekt: fil.id };
  return (
    <Skjemadialog
      tittel={t('arkivsak>filSlettTittel')}
      knapp={t('arkivsak>filSlett')}
      farlig
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => gjoer.mutate({ params })}
    >
      <p>{t('arkivsak>filSlettForklaring', { fil: fil.filnavn })}</p>
    </Skjemadialog>
  );
}
