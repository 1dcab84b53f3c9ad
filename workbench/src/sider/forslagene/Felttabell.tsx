import { Table } from '@digdir/designsystemet-react';
import type { Felttillit } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { prosent } from './prosent.ts';
import './forslagene.css';

type Props = { readonly arkivskaper: string; readonly felter: readonly Felttillit[] };

const REGLER = /^regler-(.+)$/;
const LAERT = /^laert-(.+)$/;

/** The fields with their figures, and under them the commonest values of those that have such. */
export function Felttabell({ arkivskaper, felter }: Props) {
  const { t } = useTranslation();
  const oppslag = useOppslag(arkivskaper);
  const kolonner = (['felt', 'avgjort', 'rette', 'nivaa', 'sikre'] as const).map((navn) =>
    t(`forslagene>kolonner>${navn}`),
  );
  const modeller = [...new Set(felter.flatMap((en) => en.modeller))].map((modell) => {
    const versjon = REGLER.exec(modell)?.[1];
    const laert = LAERT.exec(modell)?.[1];
    if (laert !== undefined) return t('forslagene>laert', { versjon: laert });
    return versjon === undefined ? modell : t('forslagene>regler', { versjon });
  });
  const visVerdi = (felt: Felttillit['felt'], verdi: string): string => {
    if (felt === 'administrativEnhet') return oppslag.enhetsnavn(verdi);
    return felt === 'klasse' ? oppslag.klassenavn(verdi) : verdi;
  };
  return (
    <>
      <Tabell stablet navn={t('forslagene>tittel')} kolonner={kolonner}>
        {felter.map(({ felt, avgjort, rette, nivaa, sikreNok }) => (
          <Table.Row key={felt}>
            <Table.Cell data-kolonne={kolonner[0]}>{t(`forslagene>felt>${felt}`)}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[1]} className="ui-num">
              {visTall(avgjort)}
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[2]} className="ui-num">
              {avgjort === 0 ? '–' : `${visTall(rette)} (${prosent(rette / avgjort)})`}
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[3]}>{t(`forslagene>nivaa>${nivaa}`)}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[4]}>
              {sikreNok === 0 ? t('forslagene>ingenEnnaa') : prosent(sikreNok)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      <div className="forslagene__hjelp dus">
        <p>{t('forslagene>nivaaHjelp')}</p>
        <p>{t('forslagene>sikreHjelp')}</p>
        {modeller.length === 0 ? null : <p>{t('forslagene>lagetAv', { modeller: modeller.join(', ') })}</p>}
      </div>
      {felter
        .filter(({ verdier }) => verdier.length > 1)
        .map(({ felt, verdier }) => {
          const navn = t('forslagene>verdier', { felt: t(`forslagene>felt>${felt}`).toLowerCase() });
          return (
            <section key={felt} className="forslagene__verdier">
              <h2>{navn}</h2>
              <Tabell navn={navn} kolonner={[t('forslagene>verdi'), kolonner[1] ?? '', kolonner[2] ?? '']}>
                {verdier.map(({ verdi, avgjort, rette }) => (
                  <Table.Row key={verdi}>
                    <Table.Cell>{visVerdi(felt, verdi)}</Table.Cell>
                    <Table.Cell className="ui-num">{visTall(avgjort)}</Table.Cell>
                    <Table.Cell className="ui-num">{`${visTall(rette)} (${prosent(rette / avgjort)})`}</Table.Cell>
                  </Table.Row>
                ))}
              </Tabell>
            </section>
          );
        })}
    </>
  );
}
