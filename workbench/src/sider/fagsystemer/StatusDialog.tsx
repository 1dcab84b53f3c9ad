import { finnModuler, type Modul, settModulAktiv } from '@dokumentsenter/contract';
import { TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Aktivperioder } from '../administrasjon/Aktivperioder.tsx';

type Props = { readonly arkivskaper: string; readonly modul: Modul; readonly lukk: () => void };

/** Takes a system out of use, or into use again, with a reason; shows when it has been in use (krav 4.1.2–3). */
export function StatusDialog({ arkivskaper, modul, lukk }: Props) {
  const { t } = useTranslation();
  const [grunn, settGrunn] = useState('');
  const sett = useUtfoer(settModulAktiv, { foreldet: [finnModuler], etter: lukk });
  const { id, aktiv, navn, perioder } = modul;
  return (
    <Skjemadialog
      tittel={aktiv ? t('fagsystem>taUtAvBrukTittel', { navn }) : t('fagsystem>taIBrukTittel', { navn })}
      knapp={aktiv ? t('fagsystem>taUtAvBruk') : t('fagsystem>taIBruk')}
      venter={sett.isPending}
      farlig={aktiv}
      lukk={lukk}
      send={() => sett.mutate({ params: { arkivskaper, id }, body: { aktiv: !aktiv, grunn } })}
    >
      <p>{aktiv ? t('fagsystem>taUtAvBrukOm') : t('fagsystem>taIBrukOm')}</p>
      <TextField
        label={t('passord>aktivGrunn')}
        required
        minLength={3}
        maxLength={500}
        value={grunn}
        onChange={(event) => settGrunn(event.target.value)}
      />
      <Aktivperioder perioder={perioder} />
    </Skjemadialog>
  );
}
