import { Table } from '@digdir/designsystemet-react';
import type { Sendtvidere } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useMeg } from '../../kommune/meg.tsx';
import { Tabell } from '../administrasjon/Tabell.tsx';

/** Every hand-over in and out: between whom, when, by whom and why, and when the letter first came. */
export function Sporliste({ spor }: { readonly spor: readonly Sendtvidere[] }) {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  const kolonner = [t('sendtvidere>kolonne>post'), t('sendtvidere>kolonne>vei'), t('sendtvidere>kolonne>hvem')];
  const navn = (motpart: string) => kommuner.find(({ arkivskaper }) => arkivskaper === motpart)?.navn ?? motpart;
  return (
    <Tabell stablet navn={t('sendtvidere>utvalg>spor')} kolonner={kolonner}>
      {spor.map((rad) => (
        <Table.Row key={`${rad.retning}-${rad.forsendelse}`}>
          <Table.Cell data-kolonne={kolonner[0]}>
            <p className="linjer">{rad.emne || rad.filnavn}</p>
            <p className="dus">
              {t('sendtvidere>foerst', { kanal: t(`skall>kanal>${rad.kanal}`), tid: visTidspunkt(rad.mottattTid) })}
            </p>
          </Table.Cell>
          <Table.Cell data-kolonne={kolonner[1]}>
            {t(`sendtvidere>retning>${rad.retning}`, { navn: navn(rad.motpart) })}
          </Table.Cell>
          <Table.Cell data-kolonne={kolonner[2]}>
            {t('sendtvidere>laget', { hvem: rad.av, tid: visTidspunkt(rad.tid) })}
            {rad.merknad === null ? null : <p className="linjer">«{rad.merknad}»</p>}
          </Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
