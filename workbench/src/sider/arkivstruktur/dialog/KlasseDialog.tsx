import { opprettKlasse } from '@dokumentsenter/contract';
import { SelectField, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { iRekkefoelge } from '../rekkefoelge.ts';
import type { Systemet } from '../typer.ts';
import { useStrukturendring } from '../useStrukturendring.ts';

type Props = { readonly arkivskaper: string; readonly system: Systemet; readonly lukk: () => void };

/** A new klasse, at the top or under one that is open and holds no cases (krav 2.4.4–5). */
export function KlasseDialog({ arkivskaper, system, lukk }: Props) {
  const { t } = useTranslation();
  const [ny, settNy] = useState({ klasseID: '', tittel: '', overordnet: '' });
  const [feil, settFeil] = useState(false);
  const gjoer = useStrukturendring(opprettKlasse, lukk);
  const mangler = (verdi: string) => (feil && verdi.trim() === '' ? t('arkivstruktur>maaFylles') : null);
  const mulige = iRekkefoelge(system.klasser).filter(({ klasse }) => !klasse.avsluttet && klasse.antallSaker === 0);
  const send = () => {
    const [klasseID, tittel] = [ny.klasseID.trim(), ny.tittel.trim()];
    settFeil(klasseID === '' || tittel === '');
    if (klasseID === '' || tittel === '') return;
    const body = { system: system.id, klasseID, tittel, overordnet: ny.overordnet || null };
    gjoer.mutate({ params: { arkivskaper }, body });
  };
  return (
    <Skjemadialog
      tittel={t('arkivstruktur>nyKlasse')}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={send}
    >
      <TextField
        label={t('arkivstruktur>kode')}
        hint={t('arkivstruktur>kodeHint')}
        maxLength={20}
        error={mangler(ny.klasseID)}
        value={ny.klasseID}
        onChange={(event) => settNy((foer) => ({ ...foer, klasseID: event.target.value }))}
      />
      <TextField
        label={t('arkivstruktur>tittel')}
        maxLength={200}
        error={mangler(ny.tittel)}
        value={ny.tittel}
        onChange={(event) => settNy((foer) => ({ ...foer, tittel: event.target.value }))}
      />
      <SelectField
        label={t('arkivstruktur>under')}
        value={ny.overordnet}
        onChange={(event) => settNy((foer) => ({ ...foer, overordnet: event.target.value }))}
      >
        <option value="">{t('arkivstruktur>oeverst')}</option>
        {mulige.map(({ klasse }) => (
          <option key={klasse.id} value={klasse.id}>
            {klasse.klasseID} {klasse.tittel}
          </option>
        ))}
      </SelectField>
    </Skjemadialog>
  );
}
