import { type Felttillit, hentTillit, settNivaatak, TILLITSNIVAAER } from '@dokumentsenter/contract';
import { SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly felt: Felttillit; readonly lukk: () => void };

const GRUNN_MAKS = 500;

/** How far the proposals of a field may go at most, with a reason. Levels the field may not fall below are not offered. */
export function Takdialog({ arkivskaper, felt: { felt, tak, gulv }, lukk }: Props) {
  const { t } = useTranslation();
  const [valgt, velg] = useState(tak);
  const [grunn, settGrunn] = useState('');
  const sett = useUtfoer(settNivaatak, {
    foreldet: [hentTillit],
    etter: () => {
      showToast({ tone: 'done', text: t('forslagene>tak>lagret') });
      lukk();
    },
  });
  const lovlige = TILLITSNIVAAER.slice(TILLITSNIVAAER.indexOf(gulv));
  return (
    <Skjemadialog
      tittel={t('forslagene>tak>tittel', { felt: t(`forslagene>felt>${felt}`) })}
      knapp={t('skall>lagre')}
      venter={sett.isPending}
      stengt={grunn.trim() === '' || valgt === tak}
      lukk={lukk}
      send={() => sett.mutate({ params: { arkivskaper, felt }, body: { tak: valgt, grunn } })}
    >
      <p>{t('forslagene>tak>hjelp')}</p>
      <SelectField
        label={t('forslagene>tak>velg')}
        value={valgt}
        onChange={(event) => velg(lovlige.find((nivaa) => nivaa === event.target.value) ?? tak)}
      >
        {lovlige.map((nivaa) => (
          <option key={nivaa} value={nivaa}>
            {t(`forslagene>iKraft>${nivaa}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('forslagene>tak>grunn')}
        maxLength={GRUNN_MAKS}
        required
        value={grunn}
        onChange={(event) => settGrunn(event.target.value)}
      />
    </Skjemadialog>
  );
}
