import { type Eske, finnPapir, flyttEske, opprettEske, settPapirdager } from '@dokumentsenter/contract';
import { Button, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly esker: readonly Eske[]; readonly dager: number };

/** The boxes, where they stand, and how long the paper is kept. */
export function Esker({ arkivskaper, esker, dager }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [dialog, vis] = useState<Eske | 'ny' | null>(null);
  return (
    <section className="papir__esker" aria-labelledby="esker">
      <h2 className="side__ledd" id="esker">
        {t('papir>esker')}
      </h2>
      {esker.length === 0 ? null : (
        <ul className="papir__eskeliste kort">
          {esker.map((eske) => (
            <li key={eske.id}>
              <strong>{eske.merke}</strong>
              <span>{eske.plass === '' ? t('papir>ikkeOppgitt') : eske.plass}</span>
              <span className="dus">{t('papir>antall', { count: eske.antall, antall: eske.antall })}</span>
              {kan('forsendelse:mottak', arkivskaper) ? (
                <Button look="quiet" onClick={() => vis(eske)}>
                  {t('papir>flytt')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <div className="rekke">
        {kan('forsendelse:mottak', arkivskaper) ? (
          <Button icon="plus" onClick={() => vis('ny')}>
            {t('papir>nyEske')}
          </Button>
        ) : null}
      </div>
      {kan('journalpost:journalfoer', arkivskaper) ? (
        <Dager key={dager} arkivskaper={arkivskaper} dager={dager} />
      ) : null}
      {dialog === 'ny' ? <NyEske arkivskaper={arkivskaper} lukk={() => vis(null)} /> : null}
      {dialog === null || dialog === 'ny' ? null : (
        <FlyttEske arkivskaper={arkivskaper} eske={dialog} lukk={() => vis(null)} />
      )}
    </section>
  );
}

function Dager({ arkivskaper, dager }: { readonly arkivskaper: string; readonly dager: number }) {
  const { t } = useTranslation();
  const [skrevet, skriv] = useState(String(dager));
  const gjoer = useUtfoer(settPapirdager, {
    foreldet: [finnPapir],
    etter: () => showToast({ tone: 'done', text: t('papir>lagret') }),
  });
  const gyldig = /^\d{1,4}$/.test(skrevet) && Number(skrevet) <= 3650;
  return (
    <form
      className="papir__dager"
      onSubmit={(event) => {
        event.preventDefault();
        if (gyldig) gjoer.mutate({ params: { arkivskaper }, body: { dager: Number(skrevet) } });
      }}
    >
      <TextField
        label={t('papir>dager')}
        hint={t('papir>dagerHint')}
        inputMode="numeric"
        value={skrevet}
        error={gyldig ? null : t('papir>dagerFeil')}
        onChange={(event) => skriv(event.target.value.trim())}
      />
      <Button type="submit" disabled={!gyldig || Number(skrevet) === dager} loading={gjoer.isPending}>
        {t('skall>lagre')}
      </Button>
    </form>
  );
}

function NyEske({ arkivskaper, lukk }: { readonly arkivskaper: string; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const [utkast, endre] = useState({ merke: '', plass: '' });
  const [proevd, proev] = useState(false);
  const gjoer = useUtfoer(opprettEske, { foreldet: [finnPapir], etter: lukk });
  return (
    <Skjemadialog
      tittel={t('papir>nyEske')}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => {
        proev(true);
        if (utkast.merke.trim() !== '') gjoer.mutate({ params: { arkivskaper }, body: utkast });
      }}
    >
      <TextField
        label={t('papir>merke')}
        hint={t('papir>merkeHint')}
        maxLength={60}
        value={utkast.merke}
        error={proevd && utkast.merke.trim() === '' ? t('papir>maaFylles') : null}
        onChange={(event) => endre((foer) => ({ ...foer, merke: event.target.value }))}
      />
      <Plassfelt plass={utkast.plass} sett={(plass) => endre((foer) => ({ ...foer, plass }))} />
    </Skjemadialog>
  );
}

function FlyttEske({ arkivskaper, eske, lukk }: { arkivskaper: string; eske: Eske; lukk: () => void }) {
  const { t } = useTranslation();
  const [plass, sett] = useState(eske.plass);
  const gjoer = useUtfoer(flyttEske, { foreldet: [finnPapir], etter: lukk });
  return (
    <Skjemadialog
      tittel={t('papir>flyttTittel', { merke: eske.merke })}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => gjoer.mutate({ params: { arkivskaper, id: eske.id }, body: { plass } })}
    >
      <Plassfelt plass={plass} sett={sett} />
    </Skjemadialog>
  );
}

function Plassfelt({ plass, sett }: { readonly plass: string; readonly sett: (plass: string) => void }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('papir>plass')}
      hint={t('papir>plassHint')}
      maxLength={200}
      value={plass}
      onChange={(event) => sett(event.target.value)}
    />
  );
}
