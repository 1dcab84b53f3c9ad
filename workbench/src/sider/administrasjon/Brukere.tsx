import { Table } from '@digdir/designsystemet-react';
import { type Bruker, finnBrukere, hentInnloggingsmaater } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { AktivDialog } from './AktivDialog.tsx';
import { FerdigheterDialog } from './FerdigheterDialog.tsx';
import { HarBrukerDialog } from './HarBrukerDialog.tsx';
import { IdentitetDialog } from './IdentitetDialog.tsx';
import { NullstillDialog } from './NullstillDialog.tsx';
import { NyBrukerDialog } from './NyBrukerDialog.tsx';
import { RolleDialog } from './RolleDialog.tsx';
import { Roller } from './Roller.tsx';
import { Tabell } from './Tabell.tsx';

const OM_PERSONEN = {
  rolle: RolleDialog,
  ferdigheter: FerdigheterDialog,
  passord: NullstillDialog,
  aktiv: AktivDialog,
  ident: IdentitetDialog,
} as const;
type Aapen = { readonly hva: keyof typeof OM_PERSONEN; readonly bruker: Bruker } | 'ny' | 'harBruker' | null;

/** Who works in the municipality, in what roles. A role is ended, never deleted (krav 4.5.29). */
export function Brukere({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan()('bruker:endre', arkivskaper);
  const svar = useSpoer(finnBrukere, { params: { arkivskaper } });
  const [aapen, aapne] = useState<Aapen>(null);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const brukere = svar.data.brukere.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  return (
    <div className="adm__del">
      {kan ? (
        <div className="adm__knapper">
          <Button icon="plus" onClick={() => aapne('ny')}>
            {t('passord>nyBruker')}
          </Button>
          <Button icon="users" onClick={() => aapne('harBruker')}>
            {t('passord>harBruker')}
          </Button>
        </div>
      ) : null}
      {brukere.length === 0 ? (
        <EmptyState icon="users" title={t('oppsett>adm>bruker>tom')}>
          <p>{t('oppsett>adm>bruker>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Tabell
          stablet
          navn={t('oppsett>adm>faner>brukere')}
          kolonner={[t('oppsett>adm>bruker>navn'), t('oppsett>adm>bruker>roller'), '']}
        >
          {brukere.map((bruker) => (
            <Table.Row key={bruker.id}>
              <Table.Cell>
                <Person bruker={bruker} />
              </Table.Cell>
              <Table.Cell>
                <Roller arkivskaper={arkivskaper} bruker={bruker} kan={kan} />
              </Table.Cell>
              <Table.Cell>{kan ? <Valg bruker={bruker} aapne={aapne} /> : null}</Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      <Dialog arkivskaper={arkivskaper} aapen={aapen} lukk={() => aapne(null)} />
    </div>
  );
}

function Person({ bruker }: { readonly bruker: Bruker }) {
  const { t } = useTranslation();
  return (
    <>
      {bruker.navn} {bruker.aktiv ? null : <span className="dus">({t('oppsett>adm>inaktiv').toLowerCase()})</span>}
      <p className="dus">{bruker.brukernavn}</p>
      {bruker.eksternIdentitet === null ? null : (
        <p className="dus">
          {t('logginn>ident')}: {bruker.eksternIdentitet}
        </p>
      )}
      {bruker.ferdigheter.length === 0 ? null : (
        <p className="dus">
          {t('oppsett>adm>bruker>ferdigheter')}: {bruker.ferdigheter.join(', ')}
        </p>
      )}
    </>
  );
}

type ValgProps = { readonly bruker: Bruker; readonly aapne: (aapen: Aapen) => void };

function Valg({ bruker, aapne }: ValgProps) {
  const { t } = useTranslation();
  const harTilbyder = (useSpoer(hentInnloggingsmaater, {}).data?.ansatt ?? null) !== null;
  const valg = [
    { hva: 'rolle', tekst: t('oppsett>adm>bruker>nyRolle') },
    { hva: 'ferdigheter', tekst: t('passord>kanFelt') },
    { hva: 'passord', tekst: t('passord>nullstill') },
    { hva: 'aktiv', tekst: bruker.aktiv ? t('passord>settPassiv') : t('passord>settAktiv') },
    ...(harTilbyder ? [{ hva: 'ident', tekst: t('logginn>ident') } as const] : []),
  ] as const;
  return (
    <div className="adm__knapper adm__knapper--tett">
      {valg.map(({ hva, tekst }) => (
        <Button key={hva} look="quiet" aria-label={`${tekst}: ${bruker.navn}`} onClick={() => aapne({ hva, bruker })}>
          {tekst}
        </Button>
      ))}
    </div>
  );
}

type DialogProps = { readonly arkivskaper: string; readonly aapen: Aapen; readonly lukk: () => void };

function Dialog({ arkivskaper, aapen, lukk }: DialogProps) {
  if (aapen === null) return null;
  if (aapen === 'ny') return <NyBrukerDialog arkivskaper={arkivskaper} lukk={lukk} />;
  if (aapen === 'harBruker') return <HarBrukerDialog arkivskaper={arkivskaper} lukk={lukk} />;
  const OmPersonen = OM_PERSONEN[aapen.hva];
  return <OmPersonen arkivskaper={arkivskaper} bruker={aapen.bruker} lukk={lukk} />;
}
