import { endreKanal, finnKanaloppsett, opprettKanal } from '@dokumentsenter/contract';
import { SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Dekningsvalg } from './Dekningsvalg.tsx';
import { Hemmelighetsfelt } from './Hemmelighetsfelt.tsx';
import { Innstillingsfelt } from './Innstillingsfelt.tsx';
import { fraSkjema, type Kanaloppsett, type Kanalslag, tilSkjema } from './kanalskjema.ts';
import { useSlagnavn } from './useSlagnavn.ts';

type Props = {
  readonly arkivskaper: string;
  /** Null makes a new one. */
  readonly kanal: Kanaloppsett | null;
  readonly alleSlag: readonly Kanalslag[];
  readonly lukk: () => void;
};

/** Sets up or changes a channel. The fields are those the kind of channel itself defines. */
export function KanalDialog({ arkivskaper, kanal, alleSlag, lukk }: Props) {
  const { t } = useTranslation();
  const slagnavn = useSlagnavn();
  const [slag, settSlag] = useState(alleSlag[0] ?? null);
  const [skjema, sett] = useState(() => tilSkjema(kanal, slag));
  const valg = {
    foreldet: [finnKanaloppsett],
    etter: () => {
      showToast({ tone: 'done', text: t('kanal>opp>lagret') });
      lukk();
    },
  };
  const opprett = useUtfoer(opprettKanal, valg);
  const endre = useUtfoer(endreKanal, valg);
  const fast = kanal?.fast ?? false;
  const send = () => {
    const body = fraSkjema(skjema, slag, fast);
    if (kanal !== null) {
      const { navn, ...uten } = body;
      endre.mutate({ params: { arkivskaper, id: kanal.id }, body: fast ? uten : { ...uten, navn } });
    } else if (slag !== null)
      opprett.mutate({ params: { arkivskaper }, body: { ...body, navn: skjema.navn.trim(), slag: slag.slag } });
  };
  return (
    <Skjemadialog
      tittel={
        kanal === null
          ? t('kanal>opp>ny')
          : t('kanal>opp>endreTittel', { navn: fast ? slagnavn(kanal.slag) : kanal.navn })
      }
      knapp={t('kanal>opp>lagre')}
      venter={opprett.isPending || endre.isPending}
      stengt={!fast && skjema.navn.trim() === ''}
      lukk={lukk}
      send={send}
    >
      {kanal === null ? (
        <SelectField
          label={t('kanal>opp>slag')}
          value={slag?.slag ?? ''}
          onChange={(event) => {
            const valgt = alleSlag.find((ett) => ett.slag === event.target.value) ?? null;
            settSlag(valgt);
            sett({ ...tilSkjema(null, valgt), navn: skjema.navn });
          }}
        >
          {alleSlag.map((ett) => (
            <option key={ett.slag} value={ett.slag}>
              {slagnavn(ett.slag)}
            </option>
          ))}
        </SelectField>
      ) : null}
      {fast ? null : (
        <TextField
          label={t('kanal>opp>navn')}
          required
          maxLength={100}
          value={skjema.navn}
          onChange={(event) => sett({ ...skjema, navn: event.target.value })}
        />
      )}
      {slag === null || fast ? null : (
        <>
          <Innstillingsfelt slag={slag} skjema={skjema} sett={sett} />
          <Hemmelighetsfelt slag={slag} kanal={kanal} skjema={skjema} sett={sett} />
          <Dekningsvalg arkivskaper={arkivskaper} slag={slag} skjema={skjema} sett={sett} />
        </>
      )}
      <Datovelger
        label={`${t('kanal>opp>utloeper')} (${t('skall>valgfritt')})`}
        verdi={skjema.utloeper}
        velg={(utloeper) => sett({ ...skjema, utloeper })}
      />
    </Skjemadialog>
  );
}
