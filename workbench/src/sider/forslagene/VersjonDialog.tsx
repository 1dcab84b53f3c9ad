import { brukModell, hentModell, type Modellside } from '@dokumentsenter/contract';
import { SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly side: Modellside; readonly lukk: () => void };

const NYESTE = 'nyeste';
const BARE_REGLER = '0';
const GRUNN_MAKS = 500;

/** Which version proposals are made with from now on: the newest, one that is kept, or the rules alone. With a reason. */
export function VersjonDialog({ arkivskaper, side, lukk }: Props) {
  const { t } = useTranslation();
  const [valgt, settValgt] = useState(side.valg?.versjon == null ? NYESTE : String(side.valg.versjon));
  const [grunn, settGrunn] = useState('');
  const bruk = useUtfoer(brukModell, {
    foreldet: [hentModell],
    etter: () => {
      showToast({ tone: 'done', text: t('laert>brukes') });
      lukk();
    },
  });
  const versjon = valgt === NYESTE ? null : Number(valgt);
  return (
    <Skjemadialog
      tittel={t('laert>velgTittel')}
      knapp={t('laert>bruk')}
      venter={bruk.isPending}
      stengt={grunn.trim() === ''}
      lukk={lukk}
      send={() => bruk.mutate({ params: { arkivskaper }, body: { versjon, grunn } })}
    >
      <p>{t('laert>velgHjelp')}</p>
      <SelectField label={t('laert>velg')} value={valgt} onChange={(event) => settValgt(event.target.value)}>
        <option value={NYESTE}>{t('laert>nyeste')}</option>
        {side.versjoner.map((en) => (
          <option key={en.versjon} value={String(en.versjon)}>
            {t('laert>versjon', { versjon: en.versjon, trent: visTidspunkt(en.trent), antall: visTall(en.antall) })}
          </option>
        ))}
        <option value={BARE_REGLER}>{t('laert>regler')}</option>
      </SelectField>
      <TextField
        label={t('laert>grunn')}
        hint={t('laert>grunnHint')}
        maxLength={GRUNN_MAKS}
        required
        value={grunn}
        onChange={(event) => settGrunn(event.target.value)}
      />
    </Skjemadialog>
  );
}
