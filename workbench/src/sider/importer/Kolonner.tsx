import { Table } from '@digdir/designsystemet-react';
import { type Kolonnevalg, type lesJournalfil, type SvarAv, zJournalfelt } from '@dokumentsenter/contract';
import { SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = {
  readonly tabell: SvarAv<typeof lesJournalfil>;
  readonly valgt: Kolonnevalg;
  readonly velg: (valg: Kolonnevalg) => void;
};
const MAA: readonly string[] = ['saksnummer', 'loepenummer', 'journaldato', 'type', 'tittel'];

/** Which column is which, with the first lines of the file under. */
export function Kolonner({ tabell, valgt, velg }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="side__ledd">{t('importer>kolonner')}</h2>
      <div className="importer__kolonner">
        {zJournalfelt.options.map((felt) => (
          <SelectField
            key={felt}
            label={`${t(`importer>felt>${felt}`)} ${MAA.includes(felt) ? t('importer>maa') : ''}`}
            {...(felt === 'dokumentnummer' ? { hint: t('importer>dokumentHint') } : {})}
            value={valgt[felt] ?? ''}
            onChange={(event) => velg({ ...valgt, [felt]: event.target.value })}
          >
            <option value="">{t('importer>ingenKolonne')}</option>
            {tabell.kolonner.map((navn) => (
              <option key={navn} value={navn}>
                {navn}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      <h2 className="side__ledd">{t('importer>foerste')}</h2>
      <div className="importer__forhaandsvisning">
        <Tabell navn={t('importer>foerste')} kolonner={tabell.kolonner}>
          {tabell.foerste.map((rad) => (
            <Table.Row key={rad.join('|')}>
              {tabell.kolonner.map((navn, i) => (
                <Table.Cell key={navn}>{rad[i]}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Tabell>
      </div>
    </>
  );
}
