import { opprettKlassifikasjonssystem } from '@dokumentsenter/contract';
import { SelectField, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { useStrukturendring } from '../useStrukturendring.ts';

type Props = { readonly arkivskaper: string; readonly arkivdel: string; readonly lukk: () => void };
const TYPER = ['EH', 'E1', 'FH', 'MF', 'UO', 'GBN', 'PNR', 'KK'] as const;

/** A classification system beside the primary one. */
export function SystemDialog({ arkivskaper, arkivdel, lukk }: Props) {
  const { t } = useTranslation();
  const [tittel, settTittel] = useState('');
  const [type, settType] = useState<(typeof TYPER)[number]>('EH');
  const [feil, settFeil] = useState(false);
  const gjoer = useStrukturendring(opprettKlassifikasjonssystem, lukk);
  return (
    <Skjemadialog
      tittel={t('arkivstruktur>nyttSystem')}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => {
        settFeil(tittel.trim() === '');
        if (tittel.trim() !== '')
          gjoer.mutate({ params: { arkivskaper }, body: { tittel: tittel.trim(), type, arkivdel } });
      }}
    >
      <TextField
        label={t('arkivstruktur>tittel')}
        maxLength={200}
        error={feil ? t('arkivstruktur>maaFylles') : null}
        value={tittel}
        onChange={(event) => settTittel(event.target.value)}
      />
      <SelectField
        label={t('arkivstruktur>systemtype')}
        value={type}
        onChange={(event) => settType(TYPER.find((en) => en === event.target.value) ?? 'EH')}
      >
        {TYPER.map((en) => (
          <option key={en} value={en}>
            {t(`arkivstruktur>systemtyper>${en}`)}
          </option>
        ))}
      </SelectField>
    </Skjemadialog>
  );
}
