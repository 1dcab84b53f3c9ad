import { TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';

type Props = {
  readonly tittel: string;
  readonly forklaring: string;
  readonly knapp: string;
  readonly lukk: () => void;
  readonly send: (grunn: string) => void;
};

const MINST_TEGN = 3;

/** Rejects towards the source: the reason goes to the sender, and it cannot be taken back. */
export function Grunndialog({ tittel, forklaring, knapp, lukk, send }: Props) {
  const { t } = useTranslation();
  const [grunn, settGrunn] = useState('');
  return (
    <Skjemadialog
      tittel={tittel}
      knapp={knapp}
      venter={false}
      farlig
      stengt={grunn.trim().length < MINST_TEGN}
      lukk={lukk}
      send={() => send(grunn.trim())}
    >
      <p>{forklaring}</p>
      <TextArea
        label={t('kanal>uadr>grunn')}
        hint={t('kanal>uadr>grunnHint')}
        rows={2}
        maxLength={500}
        required
        autoFocus
        value={grunn}
        onChange={(event) => settGrunn(event.target.value)}
      />
    </Skjemadialog>
  );
}
