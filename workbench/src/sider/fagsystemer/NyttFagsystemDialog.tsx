import { finnModuler, opprettModul } from '@dokumentsenter/contract';
import { TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Flervalg } from '../../deler/Flervalg.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly lukk: () => void };

/** Registers a system. It has no key and no right until somebody gives it. */
export function NyttFagsystemDialog({ arkivskaper, lukk }: Props) {
  const { t } = useTranslation();
  const { tilgangskoder } = useOppslag(arkivskaper);
  const [navn, settNavn] = useState('');
  const [leverandoer, settLeverandoer] = useState('');
  const [formaal, settFormaal] = useState('');
  const [klarering, settKlarering] = useState<string | undefined>();
  const opprett = useUtfoer(opprettModul, { foreldet: [finnModuler], etter: lukk });
  const body = { navn, leverandoer: leverandoer.trim() || null, formaal, klarering: klarering?.split(',') ?? [] };
  return (
    <Skjemadialog
      tittel={t('fagsystem>ny')}
      knapp={t('fagsystem>registrer')}
      venter={opprett.isPending}
      lukk={lukk}
      send={() => opprett.mutate({ params: { arkivskaper }, body })}
    >
      <TextField
        label={t('fagsystem>navn')}
        required
        minLength={2}
        maxLength={100}
        value={navn}
        onChange={(event) => settNavn(event.target.value)}
      />
      <TextField
        label={t('fagsystem>leverandoer')}
        maxLength={100}
        value={leverandoer}
        onChange={(event) => settLeverandoer(event.target.value)}
      />
      <TextField
        label={t('fagsystem>formaal')}
        required
        minLength={3}
        maxLength={500}
        value={formaal}
        onChange={(event) => settFormaal(event.target.value)}
      />
      <Flervalg
        navn={t('fagsystem>klarering')}
        ingen={t('fagsystem>ingenKlarering')}
        valg={tilgangskoder.map(({ kode, tittel }) => ({ verdi: kode, tekst: `${kode} ${tittel}` }))}
        valgt={klarering}
        velg={settKlarering}
      />
    </Skjemadialog>
  );
}
