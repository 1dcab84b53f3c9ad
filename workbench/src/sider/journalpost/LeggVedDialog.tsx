import { hentEndringslogg, hentJournalpost, hentSak, type Journalpost, knyttDokument } from '@dokumentsenter/contract';
import { Button, Modal, SelectField, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly post: Journalpost; readonly lukk: () => void };

/** Lets a document that lies in another journalpost of the case belong to this one too. */
export function LeggVedDialog({ post, lukk }: Props) {
  const { t } = useTranslation();
  const [fra, settFra] = useState('');
  const [dokument, settDokument] = useState('');
  const [feil, settFeil] = useState(false);
  const { arkivskaper } = post;
  const sak = useSpoer(hentSak, { params: { arkivskaper, id: post.saksmappe } }).data;
  const kilde = useSpoer(hentJournalpost, { params: { arkivskaper, id: fra } }, { naar: fra !== '' }).data;
  const her = new Set(post.dokumenter.map(({ id }) => id));
  const dokumenter = kilde?.dokumenter.filter(({ id, skjult }) => !skjult && !her.has(id)) ?? [];
  const gjoer = useUtfoer(knyttDokument, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>lagtVed') });
      lukk();
    },
  });
  return (
    <Modal
      title={t('arkivsak>leggVedTittel', { nummer: post.registreringsID })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        settFeil(dokument === '');
        if (dokument !== '') gjoer.mutate({ params: { arkivskaper, id: post.id }, body: { fra, dokument } });
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t('arkivsak>leggVedKnapp')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p className="dus">{t('arkivsak>leggVedForklaring')}</p>
      <SelectField
        label={t('arkivsak>leggVedFra')}
        value={fra}
        onChange={(event) => {
          settFra(event.target.value);
          settDokument('');
        }}
      >
        <option value="">{t('arkivsak>leggVedVelg')}</option>
        {sak?.journalposter
          .filter(({ id, skjult }) => id !== post.id && !skjult)
          .map(({ id, registreringsID, tittel }) => (
            <option key={id} value={id}>
              {registreringsID} {tittel}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={t('arkivsak>leggVedDokument')}
        value={dokument}
        disabled={fra === ''}
        error={feil && dokument === '' ? t('arkivsak>leggVedMangler') : null}
        onChange={(event) => settDokument(event.target.value)}
      >
        <option value="">{t('arkivsak>leggVedVelg')}</option>
        {dokumenter.map(({ id, tittel }) => (
          <option key={id} value={id}>
            {tittel}
          </option>
        ))}
      </SelectField>
    </Modal>
  );
}
