import { hentEndringslogg, hentJournalpost, hentSak, type Journalpost, leggTilFil } from '@dokumentsenter/contract';
import { CheckField, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Filvelger } from '../../deler/Filvelger.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useKan } from '../../kommune/meg.tsx';
import { useSend } from '../../tjeneste/spoer.ts';
import type { Dokument } from './visningsobjekt.ts';

type Props = { readonly post: Journalpost; readonly dokument: Dokument; readonly lukk: () => void };
type Som = 'versjon' | 'P' | 'A' | 'O';

/** Adds a file to a document: the next version, or a redacted, archive or other copy of the newest one (krav 2.7.1–3). */
export function FilDialog({ post, dokument, lukk }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  // What is finished gets new versions only from those who may (krav 2.9.9); a copy may always be added (krav 3.2.27).
  const valg: readonly Som[] = kan('dokument:versjoner', post.arkivskaper)
    ? ['O', 'versjon', 'A', 'P']
    : ['O', 'A', 'P'];
  const [som, settSom] = useState<Som>('O');
  const [fil, settFil] = useState<File>();
  const [feil, settFeil] = useState(false);
  const gjoer = useSend(leggTilFil, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>filLagtTil') });
      lukk();
    },
  });
  const send = () => {
    settFeil(fil === undefined);
    if (fil === undefined) return;
    const skjema = new FormData();
    skjema.append('fil', fil, fil.name);
    const params = { arkivskaper: post.arkivskaper, id: post.id, dokument: dokument.id };
    gjoer.mutate({ inn: { params, query: { som } }, skjema });
  };
  return (
    <Skjemadialog
      tittel={t('arkivsak>filTittel')}
      knapp={t('arkivsak>filLeggTil')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={send}
    >
      <p className="linjer">{dokument.tittel}</p>
      <fieldset className="valgliste">
        <legend>{t('arkivsak>filSom')}</legend>
        {valg.map((en) => (
          <CheckField
            key={en}
            kind="radio"
            name="som"
            label={t(`arkivsak>filtyper>${en}`)}
            checked={som === en}
            onChange={() => settSom(en)}
          />
        ))}
      </fieldset>
      <p className="dus">{t(`arkivsak>filforklaring>${som}`)}</p>
      <Filvelger
        label={t('arkivsak>fil')}
        error={feil ? t('arkivsak>filMangler') : null}
        velg={([foerste]) => settFil(foerste)}
      />
    </Skjemadialog>
  );
}
