import { Switch } from '@digdir/designsystemet-react';
import { type Journalpostliste, LISTESORTERINGER } from '@dokumentsenter/contract';
import { Button, SelectField, TextField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { type Listesoek, lesListeSoek } from './listesoek.ts';

type Props = {
  readonly arkivskaper: string;
  readonly liste: Journalpostliste;
  readonly soek: Listesoek;
  /** Undefined takes a choice away. */
  readonly sett: (del: { readonly [K in keyof Listesoek]?: Listesoek[K] | undefined }) => void;
};

const TYPER = ['I', 'U', 'N', 'X', 'S'] as const;
const FILTRE = ['enhet', 'klasse', 'dag', 'type', 'mine', 'dager'] as const;

/** The lists that reach so and so many days, and what the days are called. */
const DAGER: Partial<Record<Journalpostliste, 'dagerFram' | 'dagerGamle' | 'dagerSkjerming'>> = {
  forfall: 'dagerFram',
  midlertidige: 'dagerGamle',
  'skjerming-opphoerer': 'dagerSkjerming',
};

/** What narrows a list, and the order of it. */
export function Listefilter({ arkivskaper, liste, soek, sett }: Props) {
  const { t } = useTranslation();
  const { enheter, klassenavn } = useOppslag(arkivskaper);
  const dager = DAGER[liste];
  const sorteringer = LISTESORTERINGER.filter(
    (sortering) => sortering !== 'skjermingOpphoerer' || liste === 'skjerming-opphoerer',
  );
  const brukt = FILTRE.some((felt) => soek[felt] !== undefined);
  return (
    <div className="listefilter">
      <SelectField
        label={t('lister>enhet')}
        value={soek.enhet ?? ''}
        onChange={(event) => sett({ enhet: event.target.value || undefined })}
      >
        <option value="">{t('lister>alle')}</option>
        {enheter.map(({ kode, navn }) => (
          <option key={kode} value={kode}>
            {navn}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('lister>type')}
        value={soek.type ?? ''}
        onChange={(event) => sett({ type: TYPER.find((type) => type === event.target.value) })}
      >
        <option value="">{t('lister>alle')}</option>
        {TYPER.map((type) => (
          <option key={type} value={type}>
            {t(`skall>journalposttype>${type}`)}
          </option>
        ))}
      </SelectField>
      <Datovelger label={t('lister>dag')} verdi={soek.dag ?? null} velg={(dag) => sett({ dag: dag ?? undefined })} />
      {dager === undefined ? null : (
        <TextField
          label={t(`lister>${dager}`)}
          type="number"
          min={0}
          defaultValue={soek.dager ?? ''}
          onBlur={(event) => sett({ dager: lesListeSoek({ dager: event.target.value }).dager })}
        />
      )}
      <SelectField
        label={t('lister>sorter')}
        value={soek.sorter ?? 'journalnummer'}
        onChange={(event) => sett({ sorter: LISTESORTERINGER.find((en) => en === event.target.value) })}
      >
        {sorteringer.map((sortering) => (
          <option key={sortering} value={sortering}>
            {t(`lister>sortering>${sortering}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('lister>retning')}
        value={soek.retning ?? ''}
        onChange={(event) => sett({ retning: event.target.value === 'synkende' ? 'synkende' : undefined })}
      >
        <option value="">{t('lister>stigende')}</option>
        <option value="synkende">{t('lister>synkende')}</option>
      </SelectField>
      <Switch
        label={t('lister>mine')}
        checked={soek.mine === 'true'}
        onChange={(event) => sett({ mine: event.target.checked ? 'true' : undefined })}
      />
      {brukt ? (
        <Button look="quiet" icon="close" onClick={() => sett(Object.fromEntries(FILTRE.map((f) => [f, undefined])))}>
          {t('lister>nullstill')}
          {soek.klasse === undefined ? null : ` (${klassenavn(soek.klasse)})`}
        </Button>
      ) : null}
    </div>
  );
}
