import { TextArea } from '@dokumentsenter/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';

const MINST = 3;

type Props = {
  readonly tittel: string;
  readonly felt: string;
  readonly lengst: number;
  readonly knapp: string;
  readonly venter: boolean;
  readonly lukk: () => void;
  readonly send: (tekst: string) => void;
  readonly children: ReactNode;
};

/** A dialog with one text to write. */
export function Tekstdialog({ tittel, felt, lengst, knapp, venter, lukk, send, children }: Props) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState('');
  const [feil, settFeil] = useState(false);
  return (
    <Skjemadialog
      tittel={tittel}
      knapp={knapp}
      venter={venter}
      lukk={lukk}
      send={() => {
        const ren = tekst.trim();
        settFeil(ren.length < MINST);
        if (ren.length >= MINST) send(ren);
      }}
    >
      {children}
      <TextArea
        label={felt}
        rows={3}
        maxLength={lengst}
        error={feil ? t('arkivsak>begrunnelseFeil') : null}
        value={tekst}
        onChange={(event) => settTekst(event.target.value)}
      />
    </Skjemadialog>
  );
}
