import { ekspederJournalpost, finnUtsendinger, hentUtsendinger, type Journalpost } from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Klagerettfelt } from '../../deler/Klagerettfelt.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { type Mottaker, Mottakervalg, useMottakervalg } from './Mottakervalg.tsx';

type Props = {
  readonly post: Journalpost;
  readonly mottakere: readonly Mottaker[];
  readonly klagerettFoer: boolean;
  readonly lukk: () => void;
};

/** Sends what is finished to those who have not had it. */
export function SendDialog({ post, mottakere, klagerettFoer, lukk }: Props) {
  const { t } = useTranslation();
  const valgene = useMottakervalg(mottakere);
  const { sendes } = valgene;
  const [klagerett, settKlagerett] = useState(false);
  const gjoer = useUtfoer(ekspederJournalpost, {
    foreldet: [hentUtsendinger, finnUtsendinger],
    etter: ({ utsendinger: { length } }) => {
      showToast({ tone: 'done', text: t('utsending>sendt', { count: length, antall: length }) });
      lukk();
    },
  });
  return (
    <Skjemadialog
      tittel={t('utsending>sendTittel', { nummer: post.registreringsID })}
      knapp={t('utsending>sendKnapp')}
      venter={gjoer.isPending}
      stengt={sendes.length === 0}
      lukk={lukk}
      send={() =>
        gjoer.mutate({ params: { arkivskaper: post.arkivskaper, id: post.id }, body: { mottakere: sendes, klagerett } })
      }
    >
      {mottakere.map((mottaker) => (
        <Mottakervalg key={mottaker.korrespondansepart} mottaker={mottaker} valgene={valgene} />
      ))}
      {klagerettFoer ? null : <Klagerettfelt verdi={klagerett} sett={settKlagerett} />}
      {sendes.length === 0 ? <p className="dus">{t('utsending>ingenValgt')}</p> : null}
    </Skjemadialog>
  );
}
