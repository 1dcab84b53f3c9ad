import {
  beOmPapir,
  bevarPapir,
  type Eske,
  finnPapir,
  kontrollerPapir,
  noterPapirhenting,
  type PAPIRUTVALG,
  plasserPapir,
  type Skannetpapir,
  tilintetgjoerPapir,
} from '@dokumentsenter/contract';
import { Button, SelectField, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Grunndialog } from './Grunndialog.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly utvalg: (typeof PAPIRUTVALG)[number];
  readonly valgte: readonly Skannetpapir[];
  readonly esker: readonly Eske[];
  readonly ferdig: () => void;
};
type Dialog = 'eske' | 'skann' | 'bevar' | 'beOm' | 'tilintetgjoer';

/** What may be done with the piles that are chosen; what is for one pile shows when one is. */
export function Papirhandlinger({ arkivskaper, utvalg, valgte, esker, ferdig }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [dialog, vis] = useState<Dialog | null>(null);
  const etter = () => {
    showToast({ tone: 'done', text: t('papir>lagret') });
    vis(null);
    ferdig();
  };
  const valg = { foreldet: [finnPapir], etter } as const;
  const kontroller = useUtfoer(kontrollerPapir, valg);
  const bevar = useUtfoer(bevarPapir, valg);
  const beOm = useUtfoer(beOmPapir, valg);
  const hent = useUtfoer(noterPapirhenting, valg);
  if (valgte.length === 0) return null;
  const params = { arkivskaper };
  const forsendelser = valgte.map((rad) => rad.forsendelse);
  const [en] = valgte.length === 1 ? valgte : [];
  const eier = kan('journalpost:journalfoer', arkivskaper);
  const tarImot = kan('forsendelse:mottak', arkivskaper);
  const iEske = utvalg !== 'uplassert';
  return (
    <div className="rekke">
      <span className="dus">{t('papir>valgt', { count: valgte.length, antall: valgte.length })}</span>
      {tarImot && utvalg !== 'hentes' ? (
        <Button look={iEske ? 'quiet' : 'primary'} onClick={() => vis('eske')}>
          {t('papir>leggIEske')}
        </Button>
      ) : null}
      {eier && (utvalg === 'kontroll' || utvalg === 'skannes-paa-nytt') ? (
        <Button
          look="primary"
          loading={kontroller.isPending}
          onClick={() => kontroller.mutate({ params, body: { forsendelser, kontroll: 'godkjent', grunn: null } })}
        >
          {t('papir>godkjenn')}
        </Button>
      ) : null}
      {eier && (utvalg === 'kontroll' || utvalg === 'venter') ? (
        <Button onClick={() => vis('skann')}>{t('papir>skannPaaNytt')}</Button>
      ) : null}
      {eier && utvalg === 'klar' ? (
        <Button look="danger" onClick={() => vis('tilintetgjoer')}>
          {t('papir>tilintetgjoer')}
        </Button>
      ) : null}
      {en === undefined || !iEske ? null : (
        <>
          {tarImot && en.henting !== null ? (
            <Button
              look="primary"
              loading={hent.isPending}
              onClick={() =>
                hent.mutate({
                  params: { arkivskaper, id: en.henting?.id ?? '' },
                  body: { steg: en.henting?.hentetTid === null ? 'hentet' : 'tilbake' },
                })
              }
            >
              {t(en.henting.hentetTid === null ? 'papir>hentet' : 'papir>tilbake')}
            </Button>
          ) : null}
          {en.henting === null ? (
            <Button look="quiet" onClick={() => vis('beOm')}>
              {t('papir>beOm')}
            </Button>
          ) : null}
          {eier && en.bevares === null ? (
            <Button look="quiet" onClick={() => vis('bevar')}>
              {t('papir>bevar')}
            </Button>
          ) : null}
          {eier && en.bevares !== null ? (
            <Button
              look="quiet"
              onClick={() => bevar.mutate({ params: { arkivskaper, id: en.forsendelse }, body: { grunn: null } })}
            >
              {t('papir>ikkeBevar')}
            </Button>
          ) : null}
        </>
      )}
      {dialog === 'eske' ? (
        <Eskedialog
          arkivskaper={arkivskaper}
          forsendelser={forsendelser}
          esker={esker}
          lukk={() => vis(null)}
          etter={etter}
        />
      ) : null}
      {dialog === 'tilintetgjoer' ? (
        <Tilintetgjoerdialog
          arkivskaper={arkivskaper}
          forsendelser={forsendelser}
          lukk={() => vis(null)}
          etter={etter}
        />
      ) : null}
      {dialog === 'skann' ? (
        <Grunndialog
          tittel={t('papir>skannPaaNytt')}
          hint={t('papir>skannHint')}
          venter={kontroller.isPending}
          lukk={() => vis(null)}
          send={(grunn) => kontroller.mutate({ params, body: { forsendelser, kontroll: 'skannes-paa-nytt', grunn } })}
        />
      ) : null}
      {dialog === 'bevar' && en !== undefined ? (
        <Grunndialog
          tittel={t('papir>bevar')}
          hint={t('papir>bevarHint')}
          venter={bevar.isPending}
          lukk={() => vis(null)}
          send={(grunn) => bevar.mutate({ params: { arkivskaper, id: en.forsendelse }, body: { grunn } })}
        />
      ) : null}
      {dialog === 'beOm' && en !== undefined ? (
        <Grunndialog
          tittel={t('papir>beOm')}
          hint={t('papir>beOmHint')}
          venter={beOm.isPending}
          lukk={() => vis(null)}
          send={(grunn) => beOm.mutate({ params: { arkivskaper, id: en.forsendelse }, body: { grunn } })}
        />
      ) : null}
    </div>
  );
}

type Dialogdeler = {
  readonly arkivskaper: string;
  readonly forsendelser: readonly string[];
  readonly lukk: () => void;
  readonly etter: () => void;
};

function Eskedialog({
  arkivskaper,
  forsendelser,
  esker,
  lukk,
  etter,
}: Dialogdeler & { readonly esker: readonly Eske[] }) {
  const { t } = useTranslation();
  const [eske, velg] = useState(esker[0]?.id ?? '');
  const gjoer = useUtfoer(plasserPapir, { foreldet: [finnPapir], etter });
  return (
    <Skjemadialog
      tittel={t('papir>leggIEske')}
      knapp={t('papir>leggIEske')}
      venter={gjoer.isPending}
      stengt={esker.length === 0}
      lukk={lukk}
      send={() => gjoer.mutate({ params: { arkivskaper }, body: { forsendelser: [...forsendelser], eske } })}
    >
      {esker.length === 0 ? (
        <p>{t('papir>ingenEsker')}</p>
      ) : (
        <SelectField label={t('papir>hvilkenEske')} value={eske} onChange={(event) => velg(event.target.value)}>
          {esker.map(({ id, merke, plass }) => (
            <option key={id} value={id}>
              {[merke, plass].filter((del) => del !== '').join(' – ')}
            </option>
          ))}
        </SelectField>
      )}
    </Skjemadialog>
  );
}

function Tilintetgjoerdialog({ arkivskaper, forsendelser, lukk, etter }: Dialogdeler) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(tilintetgjoerPapir, { foreldet: [finnPapir], etter });
  const { length } = forsendelser;
  return (
    <Skjemadialog
      farlig
      tittel={t('papir>tilintetgjoerTittel', { count: length, antall: length })}
      knapp={t('papir>tilintetgjoer')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => gjoer.mutate({ params: { arkivskaper }, body: { forsendelser: [...forsendelser] } })}
    >
      <p>{t('papir>tilintetgjoerHjelp')}</p>
    </Skjemadialog>
  );
}
