import { Table } from '@digdir/designsystemet-react';
import { avsluttTildeling, type Bruker, finnBrukere } from '@dokumentsenter/contract';
import { Button, EmptyState, IconButton, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { norskDato, visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { NyBrukerDialog } from './NyBrukerDialog.tsx';
import { RolleDialog } from './RolleDialog.tsx';
import { Tabell } from './Tabell.tsx';

/** Who works in the municipality, in what roles. A role is ended, never deleted (krav 4.5.29). */
export function Brukere({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan()('bruker:endre', arkivskaper);
  const svar = useSpoer(finnBrukere, { params: { arkivskaper } });
  const [nyRolle, settNyRolle] = useState<Bruker | null>(null);
  const [nyBruker, settNyBruker] = useState(false);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const brukere = svar.data.brukere.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  return (
    <div className="adm__del">
      {kan ? (
        <Button icon="plus" onClick={() => settNyBruker(true)}>
          {t('oppsett>adm>bruker>ny')}
        </Button>
      ) : null}
      {brukere.length === 0 ? (
        <EmptyState icon="users" title={t('oppsett>adm>bruker>tom')}>
          <p>{t('oppsett>adm>bruker>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Tabell
          navn={t('oppsett>adm>faner>brukere')}
          kolonner={[
            t('oppsett>adm>bruker>navn'),
            t('oppsett>adm>bruker>brukernavn'),
            t('oppsett>adm>bruker>roller'),
            '',
          ]}
        >
          {brukere.map((bruker) => (
            <Table.Row key={bruker.id}>
              <Table.Cell>
                {bruker.navn}{' '}
                {bruker.aktiv ? null : <span className="dus">({t('oppsett>adm>inaktiv').toLowerCase()})</span>}
                {bruker.ferdigheter.length === 0 ? null : (
                  <p className="dus">
                    {t('oppsett>adm>bruker>ferdigheter')}: {bruker.ferdigheter.join(', ')}
                  </p>
                )}
              </Table.Cell>
              <Table.Cell>{bruker.brukernavn}</Table.Cell>
              <Table.Cell>
                <Roller arkivskaper={arkivskaper} bruker={bruker} kan={kan} />
              </Table.Cell>
              <Table.Cell>
                {kan ? (
                  <Button
                    look="quiet"
                    aria-label={`${t('oppsett>adm>bruker>nyRolle')}: ${bruker.navn}`}
                    onClick={() => settNyRolle(bruker)}
                  >
                    {t('oppsett>adm>bruker>nyRolle')}
                  </Button>
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      {nyRolle === null ? null : (
        <RolleDialog arkivskaper={arkivskaper} bruker={nyRolle} lukk={() => settNyRolle(null)} />
      )}
      {nyBruker ? <NyBrukerDialog arkivskaper={arkivskaper} lukk={() => settNyBruker(false)} /> : null}
    </div>
  );
}

type RollerProps = { readonly arkivskaper: string; readonly bruker: Bruker; readonly kan: boolean };

function Roller({ arkivskaper, bruker, kan }: RollerProps) {
  const { t } = useTranslation();
  const { enhetsnavn } = useOppslag(arkivskaper);
  const avslutt = useUtfoer(avsluttTildeling, {
    foreldet: [finnBrukere],
    etter: () => void showToast({ tone: 'done', text: t('oppsett>adm>bruker>avsluttet') }),
  });
  const iDag = norskDato(new Date());
  return (
    <ul className="rolleliste">
      {bruker.tildelinger.map(({ id, rolle, enhet, klarering, til }) => {
        const loept = til !== null && til <= iDag;
        const navn = t(`oppsett>adm>bruker>rollenavn>${rolle}`);
        return (
          <li key={id} className={loept ? 'dus' : undefined}>
            <span>
              <b>{navn}</b> · {enhet === null ? t('oppsett>adm>bruker>helekommunen') : enhetsnavn(enhet)}
              {klarering.length === 0
                ? null
                : ` · ${t('oppsett>adm>bruker>klarering').toLowerCase()} ${klarering.join(', ')}`}
              {til === null ? null : ` · ${t('oppsett>adm>bruker>loept', { dato: visDato(til) })}`}
            </span>
            {kan && !loept ? (
              <IconButton
                icon="close"
                label={`${t('oppsett>adm>bruker>avslutt')}: ${bruker.navn}, ${navn}`}
                onClick={() => avslutt.mutate({ params: { arkivskaper, tildelingId: id } })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
