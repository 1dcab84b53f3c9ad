import { Table } from '@digdir/designsystemet-react';
import type { Uttrekksarkivdel } from '@dokumentsenter/contract';
import { CheckField, EmptyState } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = {
  readonly deler: readonly Uttrekksarkivdel[];
  readonly valgte: readonly string[];
  readonly velg: (ider: readonly string[]) => void;
};

/** The arkivdeler of the municipality, to choose among. */
export function Arkivdelvalg({ deler, valgte, velg }: Props) {
  const { t } = useTranslation();
  if (deler.length === 0)
    return (
      <EmptyState icon="folder" title={t('uttrekk>ingenDeler')}>
        <p>{t('uttrekk>ingenDelerHjelp')}</p>
      </EmptyState>
    );
  const kolonner = (['del', 'status', 'periode', 'saker', 'aapne', 'poster'] as const).map((k) =>
    t(`uttrekk>kolonne>${k}`),
  );
  return (
    <Tabell stablet navn={t('uttrekk>velg')} kolonner={kolonner}>
      {deler.map((del) => (
        <Table.Row key={del.id}>
          <Table.Cell>
            <CheckField
              label={`${del.tittel} (${del.arkiv})`}
              checked={valgte.includes(del.id)}
              onChange={(event) =>
                velg(event.target.checked ? [...valgte, del.id] : valgte.filter((id) => id !== del.id))
              }
            />
          </Table.Cell>
          <Table.Cell className="ui-num">
            {t(`uttrekk>status>${del.arkivdelstatus}`)} {del.avsluttetDato === null ? null : visDato(del.avsluttetDato)}
          </Table.Cell>
          <Table.Cell className="ui-num">
            {del.startDato === null ? null : visDato(del.startDato)}–
            {del.sluttDato === null ? null : visDato(del.sluttDato)}
          </Table.Cell>
          <Table.Cell className="ui-num">{visTall(del.saker)}</Table.Cell>
          <Table.Cell className="ui-num">{visTall(del.aapneSaker)}</Table.Cell>
          <Table.Cell className="ui-num">{visTall(del.journalposter)}</Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
