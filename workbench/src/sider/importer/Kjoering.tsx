import { Table } from '@digdir/designsystemet-react';
import {
  finnJournalimporter,
  finnSaker,
  importerJournal,
  type Journalopplysninger,
  type Journalrapport,
  type Kolonnevalg,
} from '@dokumentsenter/contract';
import { Button, CheckField, Notice, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useSend } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly fil: File;
  readonly profil: string;
  readonly kolonner: Kolonnevalg;
};
const KORTEST = 2;

/** Tried first, with the lines that will not do; then imported. */
export function Kjoering({ arkivskaper, fil, profil, kolonner }: Props) {
  const { t } = useTranslation();
  const [godtaFeil, godta] = useState(false);
  const [rapport, vis] = useState<Journalrapport | null>(null);
  const [ferdig, bliFerdig] = useState(false);
  const send = useSend(importerJournal, { foreldet: [finnJournalimporter, finnSaker], etter: (svar) => vis(svar) });
  const kjoer = (proev: boolean) => {
    const skjema = new FormData();
    const valg: Journalopplysninger = { profil, kolonner, proev, godtaFeil };
    skjema.append('opplysninger', JSON.stringify(valg));
    skjema.append('fil', fil);
    send.mutate(
      { inn: { params: { arkivskaper } }, skjema },
      {
        onSuccess: () => {
          if (proev) return;
          bliFerdig(true);
          showToast({ tone: 'done', text: t('importer>ferdig') });
        },
      },
    );
  };
  const harFeil = rapport !== null && rapport.antallFeil > 0;
  return (
    <section className="importer" aria-live="polite">
      <div className="rekke">
        <Button
          look={rapport === null ? 'primary' : 'secondary'}
          disabled={profil.length < KORTEST || send.isPending}
          onClick={() => kjoer(true)}
        >
          {send.isPending ? t('importer>importerer') : t('importer>proev')}
        </Button>
        {rapport === null || ferdig ? null : (
          <Button
            look="primary"
            icon="upload"
            disabled={send.isPending || rapport.poster === 0 || (harFeil && !godtaFeil)}
            onClick={() => kjoer(false)}
          >
            {t('importer>importer')}
          </Button>
        )}
      </div>
      {rapport === null ? null : (
        <>
          <Notice tone={ferdig ? 'success' : harFeil ? 'warning' : 'info'}>{t('importer>utfall', sum(rapport))}</Notice>
          {harFeil && !ferdig ? (
            <CheckField
              label={t('importer>godtaFeil')}
              checked={godtaFeil}
              onChange={(event) => godta(event.target.checked)}
            />
          ) : null}
          {harFeil ? <Feillinjer rapport={rapport} /> : null}
        </>
      )}
    </section>
  );
}

export function sum({ saker, poster, nye, fantes, antallFeil }: Journalrapport) {
  return {
    saker: visTall(saker),
    poster: visTall(poster),
    nye: visTall(nye),
    fantes: visTall(fantes),
    feil: visTall(antallFeil),
  };
}

function Feillinjer({ rapport }: { readonly rapport: Journalrapport }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="side__ledd">{t('importer>linjerMedFeil')}</h2>
      <Tabell
        navn={t('importer>linjerMedFeil')}
        kolonner={[t('importer>linje'), t('importer>kolonne'), t('importer>hvorfor')]}
      >
        {rapport.feil.map(({ linje, felt, grunn }) => (
          <Table.Row key={`${linje} ${felt} ${grunn}`}>
            <Table.Cell>{linje}</Table.Cell>
            <Table.Cell>{t(`importer>felt>${felt}`)}</Table.Cell>
            <Table.Cell>{t(`importer>grunner>${grunn}`)}</Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {rapport.feil.length < rapport.antallFeil ? (
        <p className="dus">{t('importer>visesFoerste', { antall: visTall(rapport.feil.length) })}</p>
      ) : null}
    </>
  );
}
