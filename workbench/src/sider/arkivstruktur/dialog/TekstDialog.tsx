import { endreArkiv, endreKlasse } from '@dokumentsenter/contract';
import { TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { useStrukturendring } from '../useStrukturendring.ts';

type Props = {
  readonly arkivskaper: string;
  readonly type: 'arkiv' | 'klasse';
  readonly id: string;
  /** Its title. */
  readonly navn: string;
  readonly beskrivelse: string | null;
  readonly lukk: () => void;
};

/** Title and description of an arkiv or a klasse. */
export function TekstDialog({ arkivskaper, type, id, navn, beskrivelse, lukk }: Props) {
  const { t } = useTranslation();
  const [ny, settNy] = useState({ tittel: navn, beskrivelse: beskrivelse ?? '' });
  const [feil, settFeil] = useState(false);
  const arkiv = useStrukturendring(endreArkiv, lukk);
  const klasse = useStrukturendring(endreKlasse, lukk);
  const gjoer = type === 'arkiv' ? arkiv : klasse;
  const send = () => {
    const tittel = ny.tittel.trim();
    settFeil(tittel === '');
    if (tittel === '') return;
    gjoer.mutate({ params: { arkivskaper, id }, body: { tittel, beskrivelse: ny.beskrivelse.trim() || null } });
  };
  return (
    <Skjemadialog
      tittel={t('arkivstruktur>rettNavn', { navn })}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={send}
    >
      <TextField
        label={t('arkivstruktur>tittel')}
        maxLength={200}
        error={feil ? t('arkivstruktur>maaFylles') : null}
        value={ny.tittel}
        onChange={(event) => settNy((foer) => ({ ...foer, tittel: event.target.value }))}
      />
      <TextArea
        label={t('arkivstruktur>beskrivelse')}
        rows={3}
        maxLength={4000}
        value={ny.beskrivelse}
        onChange={(event) => settNy((foer) => ({ ...foer, beskrivelse: event.target.value }))}
      />
    </Skjemadialog>
  );
}
