import { Input, Select } from '@digdir/designsystemet-react';
import { CheckField } from '@dokumentsenter/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part, Parttype } from '../skjema/skjema.ts';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';

const TYPER: readonly Parttype[] = ['person', 'organisasjon', 'ukjent'];

/** Who the letter is from, and what kind of party that is. */
export function Partfelt() {
  const { t } = useTranslation();
  const id = useId();
  const { skjema, endre, laast } = useFelt();
  const part = skjema.verdier.avsender;
  const sett = (nye: Partial<Part>) => endre('avsender', { avsender: { ...part, ...nye } });
  const nummerfelt = part.type === 'organisasjon' ? 'orgnr' : part.type === 'person' ? 'fnr' : null;
  return (
    <Feltramme felt="avsender" kontroll={id}>
      <div className="felt__rad">
        <Input
          id={id}
          aria-describedby="avsender-merke"
          value={part.navn}
          readOnly={laast}
          onChange={(event) => sett({ navn: event.target.value })}
        />
        <Select
          className="felt__parttype"
          aria-label={t('koe>part>type')}
          value={part.type}
          disabled={laast}
          onChange={(event) => sett({ type: TYPER.find((type) => type === event.target.value) ?? 'ukjent' })}
        >
          {TYPER.map((type) => (
            <option key={type} value={type}>
              {t(`koe>part>${type}`)}
            </option>
          ))}
        </Select>
      </div>
      {part.type === 'ukjent' && !laast ? <p className="felt__smaa">{t('koe>part>ukjentHint')}</p> : null}
      <details className="felt__mer">
        <summary>
          {t('koe>part>mer')}{' '}
          {part.type === 'organisasjon' ? part.orgnr : part.type === 'person' ? maskertFnr(part.fnr) : ''}
          {part.skjermet ? <b className="felt__skjermes">{t('koe>part>skjermes')}</b> : null}
        </summary>
        <div className="felt__under">
          {nummerfelt === null ? null : (
            <Linje
              id={`${id}-nr`}
              navn={t(`koe>part>${nummerfelt}`)}
              verdi={part[nummerfelt]}
              laast={laast}
              sett={(verdi) => sett({ [nummerfelt]: verdi })}
            />
          )}
          <Linje
            id={`${id}-a`}
            navn={t('koe>part>adresse')}
            verdi={part.adresse}
            laast={laast}
            sett={(adresse) => sett({ adresse })}
          />
          <Linje
            id={`${id}-e`}
            navn={t('koe>part>epost')}
            verdi={part.epost}
            laast={laast}
            sett={(epost) => sett({ epost })}
          />
          <CheckField
            label={t('koe>part>skjermet')}
            checked={part.skjermet}
            disabled={laast}
            onChange={(event) => sett({ skjermet: event.target.checked })}
          />
        </div>
      </details>
    </Feltramme>
  );
}

/** Someone may stand behind the archivist: the personal part is not shown before it is asked for. */
function maskertFnr(fnr: string): string {
  return fnr === '' ? '' : `${fnr.slice(0, 6)} •••••`;
}

type LinjeProps = {
  readonly id: string;
  readonly navn: string;
  readonly verdi: string;
  readonly laast: boolean;
  readonly sett: (verdi: string) => void;
};

function Linje({ id, navn, verdi, laast, sett }: LinjeProps) {
  return (
    <>
      <label className="felt__smaa" htmlFor={id}>
        {navn}
      </label>
      <Input id={id} value={verdi} readOnly={laast} autoComplete="off" onChange={(event) => sett(event.target.value)} />
    </>
  );
}
