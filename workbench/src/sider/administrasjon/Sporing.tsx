import { Table, Tag } from '@digdir/designsystemet-react';
import { finnSpor } from '@dokumentsenter/contract';
import { Button, EmptyState, SelectField, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { HANDLINGER, useHandlingsnavn } from '../../deler/handlingsnavn.ts';
import { useOppslag } from '../../deler/oppslag.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Sporkontroll } from './Sporkontroll.tsx';
import { Tabell } from './Tabell.tsx';

interface Filter {
  readonly person?: string;
  readonly handling?: string;
  readonly fra?: string;
  readonly til?: string;
}
const NAVNLAAST = /^[0-9a-f]{8}-/;

/** Who did or saw what in the municipality, newest first. */
export function Sporing({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const [filter, settFilter] = useState<Filter>({});
  const [sider, settSider] = useState<readonly string[]>([]);
  const etter = sider.at(-1);
  const query = { ...filter, ...(etter === undefined ? {} : { etter }) };
  const svar = useSpoer(finnSpor, { params: { arkivskaper }, query });
  const velg = (felt: keyof Filter, verdi: string | null) => {
    const { [felt]: _gammel, ...andre } = filter;
    settFilter(verdi === null || verdi === '' ? andre : { ...andre, [felt]: verdi });
    settSider([]);
  };
  const neste = svar.data?.neste ?? null;
  return (
    <div className="adm__del">
      <p className="dus">{t('sporing>ingress')}</p>
      <Sporkontroll arkivskaper={arkivskaper} />
      <Sporfilterfelt arkivskaper={arkivskaper} filter={filter} velg={velg} />
      {svar.data === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={10} />
      ) : svar.data.rader.length === 0 ? (
        <EmptyState icon="history" title={t('sporing>tom')}>
          <p>{t('sporing>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Linjer arkivskaper={arkivskaper} rader={svar.data.rader} />
      )}
      <div className="adm__knapper">
        {sider.length === 0 ? null : (
          <Button icon="chevronLeft" onClick={() => settSider([])}>
            {t('sporing>nyeste')}
          </Button>
        )}
        {neste === null ? null : <Button onClick={() => settSider([...sider, neste])}>{t('sporing>eldre')}</Button>}
      </div>
    </div>
  );
}

type FilterProps = {
  readonly arkivskaper: string;
  readonly filter: Filter;
  readonly velg: (felt: keyof Filter, verdi: string | null) => void;
};

function Sporfilterfelt({ arkivskaper, filter, velg }: FilterProps) {
  const { t } = useTranslation();
  const { brukere } = useOppslag(arkivskaper);
  const handlingsnavn = useHandlingsnavn();
  const handlinger = HANDLINGER.toSorted((a, b) => handlingsnavn(a).localeCompare(handlingsnavn(b), 'nb'));
  return (
    <search className="sporfilter">
      <SelectField
        label={t('sporing>person')}
        value={filter.person ?? ''}
        onChange={(event) => velg('person', event.target.value)}
      >
        <option value="">{t('sporing>alle')}</option>
        {brukere.map(({ id, navn }) => (
          <option key={id} value={id}>
            {navn}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('sporing>handling')}
        value={filter.handling ?? ''}
        onChange={(event) => velg('handling', event.target.value)}
      >
        <option value="">{t('sporing>alt')}</option>
        {handlinger.map((handling) => (
          <option key={handling} value={handling}>
            {handlingsnavn(handling)}
          </option>
        ))}
      </SelectField>
      <Datovelger label={t('sporing>fra')} verdi={filter.fra ?? null} velg={(dato) => velg('fra', dato)} />
      <Datovelger label={t('sporing>til')} verdi={filter.til ?? null} velg={(dato) => velg('til', dato)} />
    </search>
  );
}

type LinjeProps = {
  readonly arkivskaper: string;
  readonly rader: readonly {
    id: string;
    tidspunkt: string;
    aktoer: string;
    handling: string;
    objekt: string | null;
    utfall: string;
  }[];
};

function Linjer({ arkivskaper, rader }: LinjeProps) {
  const { t } = useTranslation();
  const handlingsnavn = useHandlingsnavn();
  const { personnavn } = useOppslag(arkivskaper);
  /** A person by name; anything else by the start of its number, the whole of it on hover. */
  const vis = (objekt: string) => {
    const navn = personnavn(objekt);
    return navn === objekt && NAVNLAAST.test(objekt) ? `${objekt.slice(0, 8)} …` : navn;
  };
  return (
    <Tabell
      stablet
      navn={t('sporing>tittel')}
      kolonner={[t('sporing>naar'), t('sporing>hvem'), t('sporing>hva'), t('sporing>objekt')]}
    >
      {rader.map(({ id, tidspunkt, aktoer, handling, objekt, utfall }) => (
        <Table.Row key={id}>
          <Table.Cell className="ui-num sporlinje__naar">{visTidspunkt(tidspunkt)}</Table.Cell>
          <Table.Cell>{aktoer}</Table.Cell>
          <Table.Cell>
            {handlingsnavn(handling)}{' '}
            {utfall === 'avvist' ? <Tag data-color="warning">{t('sporing>avvist')}</Tag> : null}
          </Table.Cell>
          <Table.Cell className="dus ui-num">
            {objekt === null ? '–' : <span title={objekt}>{vis(objekt)}</span>}
          </Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
