import { Button, SelectField, TextField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { JOURNALTYPER, type Journalsoek, nummer } from './journalsoek.ts';

type Props = {
  readonly arkivskaper: string;
  readonly soek: Journalsoek;
  /** Undefined takes a choice away. */
  readonly sett: (del: { readonly [K in keyof Journalsoek]?: Journalsoek[K] | undefined }) => void;
};

const FILTRE = ['fra', 'til', 'fraNummer', 'tilNummer', 'typer', 'enhet', 'saksbehandler'] as const;

/** What narrows a journal (krav 5.2.1, 5.2.6). */
export function Journalfilter({ arkivskaper, soek, sett }: Props) {
  const { t } = useTranslation();
  const { enheter } = useOppslag(arkivskaper);
  const brukt = FILTRE.some((felt) => soek[felt] !== undefined);
  return (
    <div className="journalfilter">
      <Datovelger label={t('journal>fra')} verdi={soek.fra ?? null} velg={(fra) => sett({ fra: fra ?? undefined })} />
      <Datovelger label={t('journal>til')} verdi={soek.til ?? null} velg={(til) => sett({ til: til ?? undefined })} />
      {(['fraNummer', 'tilNummer'] as const).map((felt) => (
        <TextField
          key={`${felt}-${soek[felt] ?? ''}`}
          label={t(`journal>${felt}`)}
          inputMode="numeric"
          defaultValue={soek[felt] ?? ''}
          onBlur={(event) => sett({ [felt]: nummer(event.target.value) })}
        />
      ))}
      <SelectField
        label={t('lister>type')}
        value={soek.typer ?? ''}
        onChange={(event) => sett({ typer: JOURNALTYPER.find((type) => type === event.target.value) })}
      >
        <option value="">{t('lister>alle')}</option>
        {JOURNALTYPER.map((type) => (
          <option key={type} value={type}>
            {t(`skall>journalposttype>${type}`)}
          </option>
        ))}
      </SelectField>
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
      {brukt ? (
        <Button look="quiet" onClick={() => sett(Object.fromEntries(FILTRE.map((felt) => [felt, undefined])))}>
          {t('journal>nullstill')}
        </Button>
      ) : null}
    </div>
  );
}
