import { finnKassasjoner, finnTilKassasjon, hentJournalpost, hentSak, kasser } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly saker: readonly string[];
  readonly dokumenter: number;
  readonly hjemmel: string;
  readonly lukk: () => void;
};

/** First authority and reason, then the number of documents written by hand: nobody destroys by one click. */
export function KasserDialog({ arkivskaper, saker, dokumenter, hjemmel: foreslaatt, lukk }: Props) {
  const { t } = useTranslation();
  const [hjemmel, settHjemmel] = useState(foreslaatt);
  const [begrunnelse, settBegrunnelse] = useState('');
  const [bekrefter, bekreft] = useState(false);
  const [antall, settAntall] = useState('');
  const [feil, settFeil] = useState(false);
  const utfoer = useUtfoer(kasser, {
    foreldet: [finnTilKassasjon, finnKassasjoner, hentJournalpost, hentSak],
    etter: (svar) => {
      showToast({ tone: 'done', text: t('kassasjon>erKassert', { antall: visTall(svar.dokumenter) }) });
      lukk();
    },
  });
  const mangler = hjemmel.trim() === '' || begrunnelse.trim() === '';
  const send = () => {
    const galt = bekrefter ? antall.trim() !== String(dokumenter) : mangler;
    settFeil(galt);
    if (galt) return;
    if (!bekrefter) return bekreft(true);
    utfoer.mutate({
      params: { arkivskaper },
      body: { saker: [...saker], hjemmel, begrunnelse, bekreftetAntall: dokumenter },
    });
  };
  const tomt = (verdi: string) => (feil && verdi.trim() === '' ? t('kassasjon>maaFylles') : null);
  return (
    <Modal
      title={bekrefter ? t('kassasjon>bekreftTittel') : t('kassasjon>kasserTittel', { antall: visTall(dokumenter) })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look={bekrefter ? 'danger' : 'primary'} type="submit" loading={utfoer.isPending}>
            {t(bekrefter ? 'kassasjon>kasserNaa' : 'kassasjon>gaaVidere')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {bekrefter ? (
        <>
          <p>{t('kassasjon>bekreftForklaring', { antall: dokumenter })}</p>
          <TextField
            key="antall"
            label={t('kassasjon>bekreftAntall')}
            inputMode="numeric"
            autoFocus
            autoComplete="off"
            value={antall}
            error={feil ? t('kassasjon>bekreftFeil', { antall: dokumenter }) : null}
            onChange={(event) => settAntall(event.target.value)}
          />
        </>
      ) : (
        <>
          <p>{t('kassasjon>kasserForklaring')}</p>
          <TextField
            label={t('kassasjon>hjemmel')}
            hint={t('kassasjon>hjemmelHjelp')}
            maxLength={500}
            value={hjemmel}
            error={tomt(hjemmel)}
            onChange={(event) => settHjemmel(event.target.value)}
          />
          <TextArea
            label={t('kassasjon>begrunnelse')}
            rows={3}
            maxLength={2000}
            autoFocus
            value={begrunnelse}
            error={tomt(begrunnelse)}
            onChange={(event) => settBegrunnelse(event.target.value)}
          />
        </>
      )}
    </Modal>
  );
}
