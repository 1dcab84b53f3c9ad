import { Table } from '@digdir/designsystemet-react';
import type { Felttillit, Nivaaendring } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { Takdialog } from './Takdialog.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly felter: readonly Felttillit[];
  readonly endringer: readonly Nivaaendring[];
};

/** What the proposals are trusted to do now and at most, field by field, and each time that has changed. */
export function Nivaatabell({ arkivskaper, felter, endringer }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [endres, endre] = useState<Felttillit | null>(null);
  const styrer = kan('tillit:endre', arkivskaper);
  const kolonner = [
    t('forslagene>kolonner>felt'),
    t('forslagene>kolonner>iKraft'),
    t('forslagene>kolonner>tak'),
    ...(styrer ? [''] : []),
  ];
  return (
    <section className="forslagene__laert" aria-labelledby="nivaaer">
      <h2 id="nivaaer">{t('forslagene>nivaaer')}</h2>
      <p className="dus">{t('forslagene>iKraftHjelp')}</p>
      <Tabell stablet navn={t('forslagene>nivaaer')} kolonner={kolonner}>
        {felter.map((en) => (
          <Table.Row key={en.felt}>
            <Table.Cell data-kolonne={kolonner[0]}>{t(`forslagene>felt>${en.felt}`)}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[1]}>{t(`forslagene>iKraft>${en.iKraft}`)}</Table.Cell>
            <Table.Cell data-kolonne={kolonner[2]}>{t(`forslagene>iKraft>${en.tak}`)}</Table.Cell>
            {styrer ? (
              <Table.Cell>
                <Button
                  look="quiet"
                  aria-label={t('forslagene>tak>endreFelt', { felt: t(`forslagene>felt>${en.felt}`) })}
                  onClick={() => endre(en)}
                >
                  {t('forslagene>tak>endre')}
                </Button>
              </Table.Cell>
            ) : null}
          </Table.Row>
        ))}
      </Tabell>
      <Endringer arkivskaper={arkivskaper} endringer={endringer} />
      {endres === null ? null : <Takdialog arkivskaper={arkivskaper} felt={endres} lukk={() => endre(null)} />}
    </section>
  );
}

/** Newest first: when, from and to, and why, with the figures or the person's reason. */
function Endringer({ arkivskaper, endringer }: Omit<Props, 'felter'>) {
  const { t } = useTranslation();
  const { personnavn } = useOppslag(arkivskaper);
  if (endringer.length === 0) return <p className="dus">{t('forslagene>endring>ingen')}</p>;
  return (
    <>
      <h3>{t('forslagene>endring>tittel')}</h3>
      <ul className="forslagene__endringer">
        {endringer.map(({ felt, tid, slag, fra, til, aarsak, avgjort, feil, endretAv, grunn }) => (
          <li key={`${tid}-${felt}-${slag}`}>
            <span className="dus ui-num">{visTidspunkt(tid)}</span>{' '}
            {t(`forslagene>endring>${slag}`, {
              felt: t(`forslagene>felt>${felt}`),
              fra: t(`forslagene>iKraft>${fra}`).toLowerCase(),
              til: t(`forslagene>iKraft>${til}`).toLowerCase(),
            })}{' '}
            {t(`forslagene>endring>${aarsak}`, {
              avgjort: visTall(avgjort),
              feil: visTall(feil),
              hvem: personnavn(endretAv),
              grunn: grunn ?? '',
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
