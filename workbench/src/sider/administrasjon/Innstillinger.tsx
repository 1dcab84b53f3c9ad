import { Table } from '@digdir/designsystemet-react';
import { endreInnstillinger, hentInnstillinger, type Kommuneinnstillinger } from '@dokumentsenter/contract';
import { Button, CheckField, SkeletonLines, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Arkivformat } from './Arkivformat.tsx';
import { Tabell } from './Tabell.tsx';

const FELT = [
  'arkivmaal',
  'publiseringsforsinkelseDager',
  'fristDager',
  'svarfristDager',
  'kontaktEpost',
  'kontaktTelefon',
  'mottakskvittering',
] as const;

/** Settings of the municipality, with everything that was ever changed. */
export function Innstillinger({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(hentInnstillinger, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const { gjeldende, historikk } = svar.data;
  const feltnavn = (felt: string) => {
    const kjent = FELT.find((en) => en === felt);
    return kjent === undefined ? felt : t(`oppsett>adm>inn>felt>${kjent}`);
  };
  const verdi = (felt: string, lagret: string | null) =>
    felt === 'arkivmaal' && (lagret === 'kjerne' || lagret === 'pakke')
      ? t(`oppsett>adm>inn>${lagret}`)
      : felt === 'mottakskvittering' && lagret !== null
        ? t(lagret === 'true' ? 'oppsett>adm>inn>paa' : 'oppsett>adm>inn>av')
        : (lagret ?? '–');
  return (
    <div className="adm__del">
      <Skjema key={JSON.stringify(gjeldende)} arkivskaper={arkivskaper} gjeldende={gjeldende} />
      <Arkivformat arkivskaper={arkivskaper} />
      <h2 className="side__ledd">{t('oppsett>adm>inn>historikk')}</h2>
      {historikk.length === 0 ? (
        <p className="dus">{t('oppsett>adm>inn>ingenHistorikk')}</p>
      ) : (
        <Tabell
          stablet
          navn={t('oppsett>adm>inn>historikk')}
          kolonner={[t('post>jp>naar'), t('post>jp>hvem'), t('post>jp>felt'), t('post>jp>foer'), t('post>jp>etter')]}
        >
          {historikk.map(({ tidspunkt, endretAv, felt, fra, til }) => (
            <Table.Row key={`${tidspunkt}-${felt}`}>
              <Table.Cell className="ui-num">{visTidspunkt(tidspunkt)}</Table.Cell>
              <Table.Cell>{endretAv}</Table.Cell>
              <Table.Cell>{feltnavn(felt)}</Table.Cell>
              <Table.Cell className="linjer">{verdi(felt, fra)}</Table.Cell>
              <Table.Cell className="linjer">{verdi(felt, til)}</Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
    </div>
  );
}

type SkjemaProps = { readonly arkivskaper: string; readonly gjeldende: Kommuneinnstillinger };

function Skjema({ arkivskaper, gjeldende }: SkjemaProps) {
  const { t } = useTranslation();
  const kan = useKan()('kommune:endre', arkivskaper);
  const [ny, sett] = useState(gjeldende);
  const lagre = useUtfoer(endreInnstillinger, {
    foreldet: [hentInnstillinger],
    etter: () => void showToast({ tone: 'done', text: t('oppsett>adm>lagret') }),
  });
  const uendret = FELT.every((felt) => ny[felt] === gjeldende[felt]);
  return (
    <form
      className="innstillinger"
      onSubmit={(event) => {
        event.preventDefault();
        lagre.mutate({ params: { arkivskaper }, body: ny });
      }}
    >
      <fieldset className="valgliste" disabled={!kan}>
        <legend className="ds-label">{t('oppsett>adm>inn>arkivmaal')}</legend>
        {(['kjerne', 'pakke'] as const).map((maal) => (
          <CheckField
            key={maal}
            kind="radio"
            name="arkivmaal"
            label={t(`oppsett>adm>inn>${maal}`)}
            checked={ny.arkivmaal === maal}
            onChange={() => sett({ ...ny, arkivmaal: maal })}
          />
        ))}
      </fieldset>
      <TextField
        label={t('oppsett>adm>inn>publiseringsforsinkelse')}
        type="number"
        min={0}
        max={60}
        readOnly={!kan}
        value={ny.publiseringsforsinkelseDager}
        onChange={(event) => sett({ ...ny, publiseringsforsinkelseDager: Number(event.target.value) })}
      />
      <TextField
        label={t('oppsett>adm>inn>frist')}
        type="number"
        min={1}
        max={60}
        readOnly={!kan}
        value={ny.fristDager}
        onChange={(event) => sett({ ...ny, fristDager: Number(event.target.value) })}
      />
      <TextField
        label={t('oppsett>adm>inn>svarfrist')}
        hint={t('oppsett>adm>inn>svarfristHint')}
        type="number"
        min={1}
        max={60}
        readOnly={!kan}
        value={ny.svarfristDager ?? ''}
        onChange={(event) =>
          sett({ ...ny, svarfristDager: event.target.value === '' ? null : Number(event.target.value) })
        }
      />
      <TextField
        label={t('oppsett>adm>inn>epost')}
        type="email"
        readOnly={!kan}
        value={ny.kontaktEpost ?? ''}
        onChange={(event) => sett({ ...ny, kontaktEpost: event.target.value || null })}
      />
      <TextField
        label={t('oppsett>adm>inn>telefon')}
        maxLength={30}
        readOnly={!kan}
        value={ny.kontaktTelefon ?? ''}
        onChange={(event) => sett({ ...ny, kontaktTelefon: event.target.value || null })}
      />
      <div>
        <CheckField
          label={t('oppsett>adm>inn>kvittering')}
          aria-describedby="kvittering-hint"
          disabled={!kan}
          checked={ny.mottakskvittering}
          onChange={(event) => sett({ ...ny, mottakskvittering: event.target.checked })}
        />
        <p className="dus" id="kvittering-hint">
          {t('oppsett>adm>inn>kvitteringHint')}
        </p>
      </div>
      {kan ? (
        <Button look="primary" type="submit" disabled={uendret} loading={lagre.isPending}>
          {t('skall>lagre')}
        </Button>
      ) : null}
    </form>
  );
}
