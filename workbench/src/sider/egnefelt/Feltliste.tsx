import { Table } from '@digdir/designsystemet-react';
import { avsluttMetadatafelt, finnMetadatasett, type Metadatasett } from '@dokumentsenter/contract';
import { Button, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { norskDato, visDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Felt = Metadatasett['felt'][number];
type Props = { readonly arkivskaper: string; readonly sett: Metadatasett };

/** The fields of a set, what they mean, and when they are in use. */
export function Feltliste({ arkivskaper, sett }: Props) {
  const { t } = useTranslation();
  const [avslutter, avslutt] = useState<Felt | null>(null);
  const kolonner = [
    t('egnefelt>felttittel'),
    t('egnefelt>feltforklaring'),
    t('egnefelt>type'),
    t('egnefelt>enheter'),
    t('egnefelt>iBruk'),
  ];
  return (
    <>
      <Tabell stablet navn={sett.tittel} kolonner={[...kolonner, '']}>
        {sett.felt.map((felt) => (
          <Table.Row key={felt.id}>
            <Table.Cell data-kolonne={kolonner[0]}>
              {felt.tittel} <span className="dus">({`${sett.prefiks}:${felt.navn}`})</span>
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[1]}>{felt.beskrivelse}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[2]}>{t(`egnefelt>typer>${felt.type}`)}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[3]}>
              {felt.enheter.length > 1
                ? t('egnefelt>begge')
                : felt.enheter.map((enhet) => t(`egnefelt>enhet>${enhet}`))}
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[4]}>
              {felt.gyldigTil === null
                ? t('egnefelt>siden', { dato: visDato(felt.gyldigFra) })
                : `${visDato(felt.gyldigFra)} – ${visDato(felt.gyldigTil)}`}
            </Table.Cell>
            <Table.Cell>
              {felt.gyldigTil === null ? (
                <Button look="quiet" onClick={() => avslutt(felt)}>
                  {t('egnefelt>avslutt')}
                </Button>
              ) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {avslutter === null ? null : (
        <AvsluttDialog arkivskaper={arkivskaper} felt={avslutter} lukk={() => avslutt(null)} />
      )}
    </>
  );
}

function AvsluttDialog({ arkivskaper, felt, lukk }: { arkivskaper: string; felt: Felt; lukk: () => void }) {
  const { t } = useTranslation();
  const [dag, settDag] = useState(norskDato(new Date()));
  const gjoer = useUtfoer(avsluttMetadatafelt, {
    foreldet: [finnMetadatasett],
    etter: () => {
      showToast({ tone: 'done', text: t('egnefelt>lagret') });
      lukk();
    },
  });
  return (
    <Skjemadialog
      tittel={t('egnefelt>avsluttTittel', { felt: felt.tittel })}
      knapp={t('egnefelt>avslutt')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => gjoer.mutate({ params: { arkivskaper, id: felt.id }, body: { gyldigTil: dag } })}
    >
      <p>{t('egnefelt>avsluttForklaring')}</p>
      <Datovelger label={t('egnefelt>siste')} verdi={dag} velg={(ny) => ny !== null && settDag(ny)} />
    </Skjemadialog>
  );
}
