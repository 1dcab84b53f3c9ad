import { Table } from '@digdir/designsystemet-react';
import type { Journallinjer } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

/** The lines of a journal that will not do, each with its reason. */
export function Feillinjer({ linjer }: { readonly linjer: Journallinjer }) {
  const { t } = useTranslation();
  return (
    <>
      <Tabell
        navn={t('importer>linjerMedFeil')}
        kolonner={[t('importer>linje'), t('importer>kolonne'), t('importer>hvorfor')]}
      >
        {linjer.feil.map(({ linje, felt, grunn }) => (
          <Table.Row key={`${linje} ${felt} ${grunn}`}>
            <Table.Cell>{linje}</Table.Cell>
            <Table.Cell>{t(`importer>felt>${felt}`)}</Table.Cell>
            <Table.Cell>{t(`importer>grunner>${grunn}`)}</Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {linjer.feil.length < linjer.antallFeil ? (
        <p className="dus">{t('importer>visesFoerste', { antall: visTall(linjer.feil.length) })}</p>
      ) : null}
    </>
  );
}
