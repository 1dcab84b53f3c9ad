import { Table } from '@digdir/designsystemet-react';
import { type Enhet, endreEnhet, finnEnheter } from '@dokumentsenter/contract';
import {
  Button,
  CheckField,
  EmptyState,
  Modal,
  SelectField,
  SkeletonLines,
  showToast,
  TextField,
} from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { lesAnsvar } from './ansvar.ts';
import { Tabell } from './Tabell.tsx';

const NY: Enhet = { kode: '', navn: '', overordnet: null, ansvar: [], aktiv: true };

export function Enheter({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan()('kommune:endre', arkivskaper);
  const svar = useSpoer(finnEnheter, { params: { arkivskaper } });
  const [endres, settEndres] = useState<Enhet | null>(null);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const { enheter } = svar.data;
  const navn = (kode: string | null) => enheter.find((enhet) => enhet.kode === kode)?.navn ?? kode ?? '';
  return (
    <div className="adm__del">
      {kan ? (
        <Button icon="plus" onClick={() => settEndres(NY)}>
          {t('oppsett>adm>enhet>ny')}
        </Button>
      ) : null}
      {enheter.length === 0 ? (
        <EmptyState icon="building" title={t('oppsett>adm>enhet>tom')}>
          <p>{t('oppsett>adm>enhet>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <Tabell
          stablet
          navn={t('oppsett>adm>faner>enheter')}
          kolonner={[
            t('oppsett>adm>enhet>kode'),
            t('oppsett>adm>enhet>navn'),
            t('oppsett>adm>enhet>overordnet'),
            t('oppsett>adm>enhet>ansvar'),
            '',
          ]}
        >
          {enheter.map((enhet) => (
            <Table.Row key={enhet.kode}>
              <Table.Cell>{enhet.kode}</Table.Cell>
              <Table.Cell>
                {enhet.navn}{' '}
                {enhet.aktiv ? null : <span className="dus">({t('oppsett>adm>inaktiv').toLowerCase()})</span>}
              </Table.Cell>
              <Table.Cell>{navn(enhet.overordnet)}</Table.Cell>
              <Table.Cell>{enhet.ansvar.join(', ')}</Table.Cell>
              <Table.Cell>
                {kan ? (
                  <Button
                    look="quiet"
                    aria-label={t('oppsett>adm>enhet>endre', { kode: enhet.kode })}
                    onClick={() => settEndres(enhet)}
                  >
                    {t('skall>endre')}
                  </Button>
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      {endres === null ? null : (
        <Enhetsdialog arkivskaper={arkivskaper} enhet={endres} alle={enheter} lukk={() => settEndres(null)} />
      )}
    </div>
  );
}

type DialogProps = {
  readonly arkivskaper: string;
  readonly enhet: Enhet;
  readonly alle: readonly Enhet[];
  readonly lukk: () => void;
};

const GYLDIG_KODE = /^[A-ZÆØÅ0-9-]{1,12}$/;

function Enhetsdialog({ arkivskaper, enhet, alle, lukk }: DialogProps) {
  const { t } = useTranslation();
  const [ny, sett] = useState({ ...enhet, ansvar: enhet.ansvar.join(', ') });
  const [proevd, settProevd] = useState(false);
  const lagre = useUtfoer(endreEnhet, {
    foreldet: [finnEnheter],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>lagret') });
      lukk();
    },
  });
  const { kode, ansvar, ...resten } = ny;
  const kodeFeil = proevd && !GYLDIG_KODE.test(kode);
  const navnFeil = proevd && ny.navn.trim().length < 2;
  const send = () => {
    settProevd(true);
    if (!GYLDIG_KODE.test(kode) || ny.navn.trim().length < 2) return;
    lagre.mutate({
      params: { arkivskaper, kode },
      body: { ...resten, navn: ny.navn.trim(), ansvar: lesAnsvar(ansvar) },
    });
  };
  return (
    <Modal
      title={enhet.kode === '' ? t('oppsett>adm>enhet>ny') : t('oppsett>adm>enhet>endre', { kode: enhet.kode })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" loading={lagre.isPending}>
            {t('skall>lagre')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {enhet.kode === '' ? (
        <TextField
          label={t('oppsett>adm>enhet>kode')}
          value={kode}
          maxLength={12}
          error={kodeFeil ? t('oppsett>adm>enhet>kodeFeil') : null}
          onChange={(event) => sett({ ...ny, kode: event.target.value.toUpperCase() })}
        />
      ) : null}
      <TextField
        label={t('oppsett>adm>enhet>navn')}
        value={ny.navn}
        maxLength={120}
        error={navnFeil ? t('skall>paakrevd') : null}
        onChange={(event) => sett({ ...ny, navn: event.target.value })}
      />
      <SelectField
        label={t('oppsett>adm>enhet>overordnet')}
        value={ny.overordnet ?? ''}
        onChange={(event) => sett({ ...ny, overordnet: event.target.value || null })}
      >
        <option value="">{t('skall>ingen')}</option>
        {alle
          .filter((annen) => annen.kode !== kode)
          .map((annen) => (
            <option key={annen.kode} value={annen.kode}>
              {annen.navn}
            </option>
          ))}
      </SelectField>
      <TextField
        label={t('oppsett>adm>enhet>ansvar')}
        hint={t('oppsett>adm>enhet>ansvarHint')}
        value={ansvar}
        onChange={(event) => sett({ ...ny, ansvar: event.target.value })}
      />
      <CheckField
        label={t('oppsett>adm>enhet>iBruk')}
        checked={ny.aktiv}
        onChange={(event) => sett({ ...ny, aktiv: event.target.checked })}
      />
    </Modal>
  );
}
