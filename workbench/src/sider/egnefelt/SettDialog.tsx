import { finnMetadatasett, opprettMetadatasett } from '@dokumentsenter/contract';
import { showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly lukk: () => void };

/** A new set: what it is called, and the namespace its fields belong to. */
export function SettDialog({ arkivskaper, lukk }: Props) {
  const { t } = useTranslation();
  const [utkast, sett] = useState({ tittel: '', beskrivelse: '', prefiks: '', navnerom: '' });
  const [proevd, proev] = useState(false);
  const opprett = useUtfoer(opprettMetadatasett, {
    foreldet: [finnMetadatasett],
    etter: () => {
      showToast({ tone: 'done', text: t('egnefelt>lagret') });
      lukk();
    },
  });
  const felt = (navn: keyof typeof utkast, label: string, lengst: number, hint?: string) => (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      maxLength={lengst}
      value={utkast[navn]}
      error={proevd && utkast[navn].trim() === '' ? t('egnefelt>maaFylles') : null}
      onChange={(event) => sett((foer) => ({ ...foer, [navn]: event.target.value }))}
    />
  );
  const send = () => {
    proev(true);
    if (Object.values(utkast).every((verdi) => verdi.trim() !== ''))
      opprett.mutate({ params: { arkivskaper }, body: utkast });
  };
  return (
    <Skjemadialog
      tittel={t('egnefelt>nyttSett')}
      knapp={t('skall>lagre')}
      venter={opprett.isPending}
      lukk={lukk}
      send={send}
    >
      {felt('tittel', t('egnefelt>settTittel'), 200)}
      {felt('beskrivelse', t('egnefelt>forklaring'), 4000)}
      {felt('prefiks', t('egnefelt>prefiks'), 20, t('egnefelt>prefiksHint'))}
      {felt('navnerom', t('egnefelt>navnerom'), 500, t('egnefelt>navneromHint'))}
    </Skjemadialog>
  );
}
