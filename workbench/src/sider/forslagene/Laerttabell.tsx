import { Table } from '@digdir/designsystemet-react';
import type { Modellversjon } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { prosent } from './prosent.ts';

type Props = { readonly felter: Modellversjon['felter'] };

/** How right each field was on letters it had not learned from: the rules, what is learned, and the surer of the two. */
export function Laerttabell({ felter }: Props) {
  const { t } = useTranslation();
  const kolonner = (['felt', 'proeve', 'regler', 'laerte', 'sammen', 'sikre', 'brukes'] as const).map((navn) =>
    t(`laert>kolonner>${navn}`),
  );
  return (
    <>
      <Tabell stablet navn={t('laert>tittel')} kolonner={kolonner}>
        {felter.map(({ felt, proeve, retteRegler, rette, retteSammen, dekning, brukes }) => {
          const del = (antall: number): string => (proeve === 0 ? '–' : prosent(antall / proeve));
          return (
            <Table.Row key={felt}>
              <Table.Cell data-kolonne={kolonner[0]}>{t(`forslagene>felt>${felt}`)}</Table.Cell>
              {[visTall(proeve), del(retteRegler), del(rette), del(retteSammen)].map((tall, nr) => (
                <Table.Cell key={kolonner[nr + 1]} data-kolonne={kolonner[nr + 1]} className="ui-num">
                  {tall}
                </Table.Cell>
              ))}
              <Table.Cell data-kolonne={kolonner[5]}>
                {dekning === 0 ? t('forslagene>ingenEnnaa') : prosent(dekning)}
              </Table.Cell>
              <Table.Cell data-kolonne={kolonner[6]}>{brukes ? t('laert>ja') : t('laert>nei')}</Table.Cell>
            </Table.Row>
          );
        })}
      </Tabell>
      <p className="forslagene__hjelp dus">{t('laert>nyttHjelp')}</p>
    </>
  );
}
