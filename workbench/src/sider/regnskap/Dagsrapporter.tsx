import { Table } from '@digdir/designsystemet-react';
import type { hentRegnskap, SvarAv } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = { readonly dager: SvarAv<typeof hentRegnskap>['dager'] };

/** The report of each day, as it stood when the day was over. */
export function Dagsrapporter({ dager }: Props) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="side__ledd">{t('regnskap>dager>tittel')}</h2>
      <p className="dus">{t('regnskap>dager>om')}</p>
      {dager.length === 0 ? (
        <p>{t('regnskap>dager>ingen')}</p>
      ) : (
        <Tabell
          navn={t('regnskap>dager>tittel')}
          kolonner={[
            t('regnskap>dager>dag'),
            t('regnskap>mottatt'),
            t('regnskap>utfall>iArbeid'),
            t('regnskap>utfall>karantene'),
            t('regnskap>differanse'),
            t('regnskap>dager>avvik'),
            t('regnskap>dager>laget'),
          ]}
        >
          {dager.map(({ dag, sum, avvik, lagetTid }) => (
            <Table.Row key={dag}>
              <Table.HeaderCell scope="row">{visDato(dag)}</Table.HeaderCell>
              {[sum.mottatt, sum.utfall.iArbeid ?? 0, sum.utfall.karantene ?? 0, sum.differanse, avvik].map(
                (verdi, nummer) => (
                  <Table.Cell key={nummer} className="regnskap__tall ui-num">
                    {visTall(verdi)}
                  </Table.Cell>
                ),
              )}
              <Table.Cell className="regnskap__tall ui-num">{visTidspunkt(lagetTid)}</Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
    </section>
  );
}
