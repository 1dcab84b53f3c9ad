import {
  endreJournalpost,
  finnPubliseringer,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  type Journalpost,
} from '@dokumentsenter/contract';
import { Button, Modal, SelectField, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Enhetsvalg, Personvalg } from '../../deler/Ansvarsvalg.tsx';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { endringer, type Rettbart, rettbart } from './endringer.ts';
import { Partsslagvalg } from './Partsslagvalg.tsx';

type Props = { readonly post: Journalpost; readonly lukk: () => void };

/** Corrects what stands in the journal. Only what was changed is sent, and each change is logged. */
export function RettDialog({ post, lukk }: Props) {
  const { t } = useTranslation();
  const { tilgangskoder } = useOppslag(post.arkivskaper);
  const [ny, settNy] = useState<Rettbart>(() => rettbart(post));
  const sett = (del: Partial<Rettbart>) => settNy((foer) => ({ ...foer, ...del }));
  const lagre = useUtfoer(endreJournalpost, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg, finnPubliseringer],
    etter: () => {
      showToast({ tone: 'done', text: t('post>jp>rettet') });
      lukk();
    },
  });
  const body = endringer(rettbart(post), ny);
  const ingen = Object.keys(body).length === 0;
  return (
    <Modal
      title={t('post>jp>rettTittel', { nummer: post.registreringsID })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => lagre.mutate({ params: { arkivskaper: post.arkivskaper, id: post.id }, body })}
      actions={
        <>
          <Button look="primary" type="submit" disabled={ingen} loading={lagre.isPending}>
            {t('skall>lagre')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p className="dus">{t('post>jp>rettForklaring')}</p>
      <TextArea
        label={t('koe>felt>tittel')}
        rows={2}
        value={ny.tittel}
        onChange={(event) => sett({ tittel: event.target.value })}
      />
      <TextField
        label={t('koe>felt>offentligTittel')}
        hint={t('koe>felt>offentligTittelHint')}
        value={ny.offentligTittel ?? ''}
        onChange={(event) => sett({ offentligTittel: event.target.value || null })}
      />
      <Partsslagvalg post={post} verdi={ny.partsslag} velg={(partsslag) => sett({ partsslag })} />
      <Datovelger
        label={t('koe>felt>dokumentetsDato')}
        verdi={ny.dokumentetsDato}
        velg={(dokumentetsDato) => sett({ dokumentetsDato })}
      />
      <Datovelger label={t('post>jp>frist')} verdi={ny.forfallsdato} velg={(forfallsdato) => sett({ forfallsdato })} />
      <Enhetsvalg
        arkivskaper={post.arkivskaper}
        verdi={ny.administrativEnhet}
        velg={(administrativEnhet) => sett({ administrativEnhet })}
      />
      <Personvalg
        arkivskaper={post.arkivskaper}
        label={t('koe>felt>saksbehandler')}
        verdi={ny.saksbehandler}
        velg={(saksbehandler) => sett({ saksbehandler })}
      />
      <SelectField
        label={t('koe>felt>tilgangskode')}
        value={ny.tilgangskode ?? ''}
        onChange={(event) => {
          const kode = event.target.value || null;
          sett({ tilgangskode: kode, hjemmel: tilgangskoder.find((en) => en.kode === kode)?.hjemmel ?? null });
        }}
      >
        <option value="">{t('koe>felt>aapent')}</option>
        {tilgangskoder.map(({ kode, tittel }) => (
          <option key={kode} value={kode}>
            {kode} {tittel}
          </option>
        ))}
      </SelectField>
    </Modal>
  );
}
