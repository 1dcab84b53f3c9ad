import { finnPresedenser, hentTilheng, leggTilPresedens, type Sak } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../../deler/Datoinput.tsx';
import { useUtfoer } from '../../../tjeneste/spoer.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };
const TOM = { tittel: '', rettskildefaktor: '', hjemmel: '', beskrivelse: '' };

/** Registers the case as a precedent. It is approved afterwards, by a leader. */
export function PresedensDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const [felt, settFelt] = useState(TOM);
  const [dato, settDato] = useState<string | null>(null);
  const [feil, settFeil] = useState(false);
  const gjoer = useUtfoer(leggTilPresedens, {
    foreldet: [hentTilheng, finnPresedenser],
    etter: () => {
      showToast({ tone: 'done', text: t('presedens>registrert') });
      lukk();
    },
  });
  const sett = (navn: keyof typeof TOM) => (event: { target: { value: string } }) =>
    settFelt({ ...felt, [navn]: event.target.value });
  const kort = (navn: 'tittel' | 'rettskildefaktor', minst: number) =>
    feil && felt[navn].trim().length < minst ? t('presedens>maaFylles') : null;
  const eller = (verdi: string) => (verdi.trim() === '' ? null : verdi.trim());
  const send = () => {
    const { tittel, rettskildefaktor, hjemmel, beskrivelse } = felt;
    if (tittel.trim().length < 3 || rettskildefaktor.trim() === '' || dato === null) return settFeil(true);
    const valgfrie = { hjemmel: eller(hjemmel), beskrivelse: eller(beskrivelse) };
    gjoer.mutate({
      params: { arkivskaper: sak.arkivskaper, id: sak.id },
      body: { presedensDato: dato, tittel: tittel.trim(), rettskildefaktor: rettskildefaktor.trim(), ...valgfrie },
    });
  };
  return (
    <Modal
      title={t('presedens>registrerTittel', { nummer: sak.saksnummer })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t('presedens>registrer')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p className="dus">{t('presedens>registrerHint')}</p>
      <TextField
        label={t('presedens>hva')}
        maxLength={500}
        autoFocus
        value={felt.tittel}
        error={kort('tittel', 3)}
        onChange={sett('tittel')}
      />
      <Datovelger label={t('presedens>dato')} verdi={dato} velg={settDato} />
      {feil && dato === null ? <p role="alert">{t('presedens>datoMangler')}</p> : null}
      <TextField
        label={t('presedens>rettskilde')}
        hint={t('presedens>rettskildeHint')}
        maxLength={200}
        value={felt.rettskildefaktor}
        error={kort('rettskildefaktor', 1)}
        onChange={sett('rettskildefaktor')}
      />
      <TextField label={t('presedens>hjemmel')} maxLength={200} value={felt.hjemmel} onChange={sett('hjemmel')} />
      <TextArea
        label={t('presedens>beskrivelse')}
        rows={3}
        maxLength={4000}
        value={felt.beskrivelse}
        onChange={sett('beskrivelse')}
      />
    </Modal>
  );
}
