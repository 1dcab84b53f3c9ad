import { Checkbox, Table } from '@digdir/designsystemet-react';
import {
  adresse,
  hentOriginal,
  type Papirliste as Liste,
  type PAPIRUTVALG,
  type Skannetpapir,
} from '@dokumentsenter/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { Papirhandlinger } from './Papirhandlinger.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly utvalg: (typeof PAPIRUTVALG)[number];
  readonly liste: Liste;
};

/** As many as the server sends at a time. */
const VIST = 200;

/** The piles of one kind, to be chosen among, and what can be done with those that are chosen. */
export function Papirliste({ arkivskaper, utvalg, liste: { rader, antall, esker } }: Props) {
  const { t } = useTranslation();
  const [merket, merk] = useState<ReadonlySet<string>>(new Set());
  const valgte = rader.filter((rad) => merket.has(rad.forsendelse));
  const bytt = (id: string) =>
    merk((foer) => new Set(foer.has(id) ? [...foer].filter((en) => en !== id) : [...foer, id]));
  const alle = valgte.length === rader.length;
  const kolonner = (['bunke', 'sider', 'eske', 'stand'] as const).map((kolonne) => t(`papir>kolonne>${kolonne}`));
  const kanVelges = utvalg !== 'tilintetgjort';
  return (
    <div className="papir">
      {kanVelges ? (
        <div className="papir__linje">
          <Checkbox
            label={t('papir>velgAlle')}
            checked={alle}
            onChange={() => merk(alle ? new Set() : new Set(rader.map((rad) => rad.forsendelse)))}
          />
          <Papirhandlinger
            arkivskaper={arkivskaper}
            utvalg={utvalg}
            valgte={valgte}
            esker={esker}
            ferdig={() => merk(new Set())}
          />
        </div>
      ) : null}
      <Tabell stablet navn={t(`papir>utvalg>${utvalg}`)} kolonner={kolonner}>
        {rader.map((rad) => (
          <Table.Row key={rad.forsendelse}>
            <Table.Cell data-kolonne={kolonner[0]}>
              {kanVelges ? (
                <Checkbox
                  label={rad.filnavn}
                  checked={merket.has(rad.forsendelse)}
                  onChange={() => bytt(rad.forsendelse)}
                />
              ) : (
                rad.filnavn
              )}
              <p className="dus">{t('papir>mottatt', { dato: visDato(rad.mottattTid) })}</p>
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[1]}>
              {rad.sider === null ? '–' : t('papir>sider', { count: rad.sider, antall: rad.sider })}
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[2]}>
              {rad.eske === null ? t('papir>utenEske') : t('papir>iEske', rad.eske)}
              {rad.eske === null || rad.eske.plass === '' ? null : <p className="dus">{rad.eske.plass}</p>}
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[3]}>
              <Stand rad={rad} />
              {rad.dokument === null ? null : (
                <p>
                  <a
                    href={adresse(hentOriginal, {
                      params: { arkivskaper, id: rad.forsendelse, dokument: rad.dokument },
                    })}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('papir>seSkanningen')}
                  </a>
                </p>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {rader.length >= VIST && rader.length < antall[utvalg] ? (
        <p className="dus">{t('papir>flere', { vist: rader.length, antall: antall[utvalg] })}</p>
      ) : null}
    </div>
  );
}

/** What has been decided about a pile, and what keeps it. */
function Stand({ rad }: { readonly rad: Skannetpapir }) {
  const { t } = useTranslation();
  const linjer: string[] = [];
  if (rad.kontrollGrunn !== null) linjer.push(t('papir>maaSkannes', { grunn: rad.kontrollGrunn }));
  else if (rad.kontrollertTid !== null && rad.kontrollertAv !== null)
    linjer.push(t('papir>godkjent', { dato: visDato(rad.kontrollertTid), hvem: rad.kontrollertAv }));
  if (rad.tilintetgjortTid !== null) linjer.push(t('papir>tilintetgjort', { dato: visDato(rad.tilintetgjortTid) }));
  if (rad.slettetTid !== null && rad.tilintetgjortTid === null)
    linjer.push(t('papir>innholdSlettet', { dato: visDato(rad.slettetTid) }));
  if (rad.bevares !== null) linjer.push(t('papir>bevaresFordi', { grunn: rad.bevares }));
  if (rad.henting !== null) {
    const { bedtAv: hvem, bedtTid, grunn, hentetTid } = rad.henting;
    linjer.push(t('papir>ventesHentet', { hvem, dato: visDato(bedtTid), grunn }));
    if (hentetTid !== null) linjer.push(t('papir>erHentet', { dato: visDato(hentetTid) }));
  }
  if (rad.hindring === 'i-arbeid') linjer.push(t('papir>hindring>i-arbeid'));
  if (rad.hindring === 'for-tidlig' && rad.tidligst !== null)
    linjer.push(t('papir>hindring>for-tidlig', { dato: visDato(rad.tidligst) }));
  return linjer.map((linje) => <p key={linje}>{linje}</p>);
}
