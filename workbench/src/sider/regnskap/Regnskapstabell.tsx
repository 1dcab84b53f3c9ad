import { Table } from '@digdir/designsystemet-react';
import { REGNSKAPSUTFALL, type Regnskapslinje } from '@dokumentsenter/contract';
import { EmptyState, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { useSlagnavn } from '../kanaler/useSlagnavn.ts';

type Props = {
  readonly linjer: readonly Regnskapslinje[];
  readonly sum: Regnskapslinje;
  readonly papirandel: number | null;
};

/** A line for each channel, what became of its letters, and the one figure that must be nought. */
export function Regnskapstabell({ linjer, sum, papirandel }: Props) {
  const { t } = useTranslation();
  const slagnavn = useSlagnavn();
  if (linjer.length === 0) return <EmptyState icon="inbox" title={t('regnskap>tomt')} />;
  // Channel by channel: a loss on one must not be hidden by a surplus on another.
  const mangler = linjer.reduce((antall, { differanse }) => antall + Math.abs(differanse), 0);
  const gaarOpp = mangler === 0;
  return (
    <>
      <Notice tone={gaarOpp ? 'success' : 'danger'}>
        <p>
          {gaarOpp
            ? t('regnskap>gaarOpp', { count: sum.mottatt, antall: visTall(sum.mottatt) })
            : t('regnskap>gaarIkkeOpp', { count: mangler, antall: visTall(mangler) })}{' '}
          {papirandel === null ? null : t('regnskap>papir', { andel: visTall(Math.round(papirandel * 100)) })}
        </p>
      </Notice>
      <Tabell
        navn={t('regnskap>tabell')}
        kolonner={[
          t('regnskap>kanal'),
          t('regnskap>mottatt'),
          t('regnskap>deler'),
          ...REGNSKAPSUTFALL.map((hva) => t(`regnskap>utfall>${hva}`)),
          t('regnskap>differanse'),
        ]}
      >
        {linjer.map((linje) => (
          <Linje key={linje.kanal} navn={slagnavn(linje.kanal)} linje={linje} />
        ))}
        <Linje navn={t('regnskap>sum')} linje={sum} sum />
      </Tabell>
    </>
  );
}

type Linjeprops = { readonly navn: string; readonly linje: Regnskapslinje; readonly sum?: boolean };

function Linje({ navn, linje: { mottatt, deler, utfall, differanse }, sum = false }: Linjeprops) {
  return (
    <Table.Row className={sum ? 'regnskap__sum' : undefined}>
      <Table.HeaderCell scope="row">{navn}</Table.HeaderCell>
      <Tall verdi={mottatt} />
      <Tall verdi={deler} />
      {REGNSKAPSUTFALL.map((hva) => (
        <Tall key={hva} verdi={utfall[hva] ?? 0} />
      ))}
      <Table.Cell className={`regnskap__tall ui-num${differanse === 0 ? '' : ' regnskap__feil'}`}>
        {visTall(differanse)}
      </Table.Cell>
    </Table.Row>
  );
}

const Tall = ({ verdi }: { readonly verdi: number }) => (
  <Table.Cell className={`regnskap__tall ui-num${verdi === 0 ? ' dus' : ''}`}>{visTall(verdi)}</Table.Cell>
);
