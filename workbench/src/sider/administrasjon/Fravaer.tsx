import { Table } from '@digdir/designsystemet-react';
import { finnFravaer, opprettFravaer, slettFravaer } from '@dokumentsenter/contract';
import { Button, EmptyState, Modal, SelectField, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { norskDato, visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from './Tabell.tsx';

/** Who is away, and who takes the work meanwhile. */
export function Fravaer({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan()('fravaer:endre', arkivskaper);
  const svar = useSpoer(finnFravaer, { params: { arkivskaper } });
  const [nytt, settNytt] = useState(false);
  const fjern = useUtfoer(slettFravaer, {
    foreldet: [finnFravaer],
    etter: () => void showToast({ tone: 'done', text: t('oppsett>adm>fravaer>fjernet') }),
  });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const { fravaer } = svar.data;
  return (
    <div className="adm__del">
      {kan ? (
        <Button icon="plus" onClick={() => settNytt(true)}>
          {t('oppsett>adm>fravaer>nytt')}
        </Button>
      ) : null}
      {fravaer.length === 0 ? (
        <EmptyState icon="calendar" title={t('oppsett>adm>fravaer>tom')}>
          <p>{t('oppsett>adm>fravaer>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Tabell
          stablet
          navn={t('oppsett>adm>faner>fravaer')}
          kolonner={[
            t('oppsett>adm>fravaer>hvem'),
            t('oppsett>adm>bruker>fra'),
            t('oppsett>adm>bruker>til'),
            t('oppsett>adm>fravaer>stedfortreder'),
            '',
          ]}
        >
          {fravaer.map(({ id, navn, fra, til, stedfortrederNavn }) => (
            <Table.Row key={id}>
              <Table.Cell>{navn}</Table.Cell>
              <Table.Cell className="ui-num">{visDato(fra)}</Table.Cell>
              <Table.Cell className="ui-num">{visDato(til)}</Table.Cell>
              <Table.Cell>{stedfortrederNavn ?? t('oppsett>adm>fravaer>ingen')}</Table.Cell>
              <Table.Cell>
                {kan ? (
                  <Button
                    look="quiet"
                    aria-label={`${t('oppsett>adm>fravaer>fjern')}: ${navn}`}
                    onClick={() => fjern.mutate({ params: { arkivskaper, id } })}
                  >
                    {t('oppsett>adm>fravaer>fjern')}
                  </Button>
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      {nytt ? <Fravaersdialog arkivskaper={arkivskaper} lukk={() => settNytt(false)} /> : null}
    </div>
  );
}

function Fravaersdialog({ arkivskaper, lukk }: { readonly arkivskaper: string; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const { brukere } = useOppslag(arkivskaper);
  const aktive = brukere.filter(({ aktiv }) => aktiv).toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  const [iDag] = useState(() => norskDato(new Date()));
  const [ny, sett] = useState({ bruker: '', stedfortreder: '', fra: iDag, til: iDag });
  const meld = useUtfoer(opprettFravaer, {
    foreldet: [finnFravaer],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>fravaer>meldt') });
      lukk();
    },
  });
  const feilDato = ny.til < ny.fra;
  return (
    <Modal
      title={t('oppsett>adm>fravaer>nytt')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        if (!feilDato && ny.bruker !== '')
          meld.mutate({ params: { arkivskaper }, body: { ...ny, stedfortreder: ny.stedfortreder || null } });
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={meld.isPending}>
            {t('oppsett>adm>fravaer>nytt')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('oppsett>adm>fravaer>hvem')}
        required
        value={ny.bruker}
        onChange={(event) => sett({ ...ny, bruker: event.target.value })}
      >
        <option value="">{t('koe>felt>velg')}</option>
        {aktive.map(({ id, navn }) => (
          <option key={id} value={id}>
            {navn}
          </option>
        ))}
      </SelectField>
      <div className="adm__par">
        <Datovelger
          label={t('oppsett>adm>bruker>fra')}
          verdi={ny.fra}
          velg={(fra) => sett({ ...ny, fra: fra ?? iDag })}
        />
        <Datovelger
          label={t('oppsett>adm>bruker>til')}
          feil={feilDato ? t('oppsett>adm>fravaer>datoFeil') : null}
          verdi={ny.til}
          velg={(til) => sett({ ...ny, til: til ?? ny.fra })}
        />
      </div>
      <SelectField
        label={t('oppsett>adm>fravaer>stedfortreder')}
        value={ny.stedfortreder}
        onChange={(event) => sett({ ...ny, stedfortreder: event.target.value })}
      >
        <option value="">{t('oppsett>adm>fravaer>ingen')}</option>
        {aktive
          .filter(({ id }) => id !== ny.bruker)
          .map(({ id, navn }) => (
            <option key={id} value={id}>
              {navn}
            </option>
          ))}
      </SelectField>
    </Modal>
  );
}
