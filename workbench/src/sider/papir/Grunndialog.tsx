import { TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';

type Props = {
  readonly tittel: string;
  readonly hint: string;
  readonly venter: boolean;
  readonly lukk: () => void;
  readonly send: (grunn: string) => void;
};

/** A decision that must say why. */
export function Grunndialog({ tittel, hint, venter, lukk, send }: Props) {
  const { t } = useTranslation();
  const [grunn, sett] = useState('');
  const [proevd, proev] = useState(false);
  return (
    <Skjemadialog
      tittel={tittel}
      knapp={t('skall>lagre')}
      venter={venter}
      lukk={lukk}
      send={() => {
        proev(true);
        if (grunn.trim() !== '') send(grunn.trim());
      }}
    >
      <TextField
        label={t('papir>hvorfor')}
        hint={hint}
        maxLength={500}
        value={grunn}
        error={proevd && grunn.trim() === '' ? t('papir>maaFylles') : null}
        onChange={(event) => sett(event.target.value)}
      />
    </Skjemadialog>
  );
}
