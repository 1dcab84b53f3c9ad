import {
  ekspederJournalpost,
  finnUtsendinger,
  hentUtsendinger,
  type Journalpost,
  type SvarAv,
} from '@dokumentsenter/contract';
import { Notice, SelectField, showToast, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import './utsending.css';

type Mottaker = SvarAv<typeof hentUtsendinger>['mottakere'][number];
type Maate = 'svarut' | 'utskrift' | 'ikke';
interface Valg {
  readonly maate: Maate;
  readonly adresse: string;
}
type Props = { readonly post: Journalpost; readonly mottakere: readonly Mottaker[]; readonly lukk: () => void };

/** How each recipient gets it, and where it goes on paper. Digital where it can be. */
export function SendDialog({ post, mottakere, lukk }: Props) {
  const { t } = useTranslation();
  const [valgt, settValgt] = useState<ReadonlyMap<string, Valg>>(
    () => new Map(mottakere.map((m) => [m.korrespondansepart, forvalg(m)])),
  );
  const sendes = [...valgt].filter(([, { maate }]) => maate !== 'ikke');
  const gjoer = useUtfoer(ekspederJournalpost, {
    foreldet: [hentUtsendinger, finnUtsendinger],
    etter: ({ utsendinger }) => {
      showToast({
        tone: 'done',
        text: t('utsending>sendt', { count: utsendinger.length, antall: utsendinger.length }),
      });
      lukk();
    },
  });
  const send = () => {
    if (sendes.length === 0) return;
    gjoer.mutate({
      params: { arkivskaper: post.arkivskaper, id: post.id },
      body: {
        mottakere: sendes.map(([korrespondansepart, { maate, adresse }]) => ({
          korrespondansepart,
          kanal: maate === 'svarut' ? 'svarut' : 'utskrift',
          adresse,
        })),
      },
    });
  };
  return (
    <Skjemadialog
      tittel={t('utsending>sendTittel', { nummer: post.registreringsID })}
      knapp={t('utsending>sendKnapp')}
      venter={gjoer.isPending}
      stengt={sendes.length === 0}
      lukk={lukk}
      send={send}
    >
      {mottakere.map((mottaker) => (
        <Mottakervalg
          key={mottaker.korrespondansepart}
          mottaker={mottaker}
          valg={valgt.get(mottaker.korrespondansepart) ?? forvalg(mottaker)}
          velg={(nytt) => settValgt(new Map(valgt).set(mottaker.korrespondansepart, nytt))}
        />
      ))}
      {sendes.length === 0 ? <p className="dus">{t('utsending>ingenValgt')}</p> : null}
    </Skjemadialog>
  );
}

const forvalg = ({ hinder, adresse }: Mottaker): Valg => ({
  maate: hinder === null ? 'svarut' : 'utskrift',
  adresse: adresse ?? '',
});

type MottakerProps = {
  readonly mottaker: Mottaker;
  readonly valg: Valg;
  readonly velg: (valg: Valg) => void;
};

function Mottakervalg({ mottaker, valg, velg }: MottakerProps) {
  const { t } = useTranslation();
  const maater: readonly Maate[] = mottaker.hinder === null ? ['svarut', 'utskrift', 'ikke'] : ['utskrift', 'ikke'];
  const uroert = valg.adresse === (mottaker.adresse ?? '');
  return (
    <div className="sendvalg">
      <SelectField
        label={t('utsending>maate', { navn: mottaker.navn })}
        value={valg.maate}
        onChange={(event) => {
          const maate = maater.find((en) => en === event.target.value);
          if (maate !== undefined) velg({ ...valg, maate });
        }}
      >
        {maater.map((maate) => (
          <option key={maate} value={maate}>
            {t(`utsending>kanaler>${maate}`)}
          </option>
        ))}
      </SelectField>
      {mottaker.hinder === null ? null : <Notice tone="info">{t(`utsending>hindre>${mottaker.hinder}`)}</Notice>}
      {valg.maate === 'ikke' ? null : (
        <TextArea
          label={t('utsending>adresse')}
          hint={t(valg.maate === 'svarut' ? 'utsending>adresseHintDigitalt' : 'utsending>adresseHint')}
          rows={3}
          maxLength={500}
          value={valg.adresse}
          error={uroert && !mottaker.adresseErHel ? t('utsending>adresseMangler') : null}
          onChange={(event) => velg({ ...valg, adresse: event.target.value })}
        />
      )}
    </div>
  );
}
