import {
  finnSperrede,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  type Journalpost,
  opphevSperring,
  sperrJournalpost,
} from '@dokumentsenter/contract';
import { Button, Modal, Notice, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

/** Says that a journalpost is blocked, to those who may block; everybody else sees nothing of it. */
export function Sperrevarsel({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan();
  if (post.skjult || !post.sperret || !kan('arkiv:sperre', post.arkivskaper)) return null;
  return <Notice tone="warning">{t('kassasjon>sperretVarsel')}</Notice>;
}

/** Blocks a journalpost after a request to erase, or takes the block away, for those who may. */
export function Sperring({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [aapen, aapne] = useState(false);
  if (post.skjult || !kan('arkiv:sperre', post.arkivskaper)) return null;
  return (
    <>
      <Button icon="lock" onClick={() => aapne(true)}>
        {t(post.sperret ? 'kassasjon>opphev' : 'kassasjon>sperr')}
      </Button>
      {aapen ? <Sperredialog post={post} lukk={() => aapne(false)} /> : null}
    </>
  );
}

function Sperredialog({ post, lukk }: { readonly post: Journalpost; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const [grunn, settGrunn] = useState('');
  const [hjemmel, settHjemmel] = useState('');
  const [feil, settFeil] = useState(false);
  const foreldet = [hentJournalpost, hentSak, hentEndringslogg, finnSperrede];
  const ferdig = () => {
    showToast({ tone: 'done', text: t(post.sperret ? 'kassasjon>erOpphevet' : 'kassasjon>erSperret') });
    lukk();
  };
  const sperr = useUtfoer(sperrJournalpost, { foreldet, etter: ferdig });
  const opphev = useUtfoer(opphevSperring, { foreldet, etter: ferdig });
  const params = { arkivskaper: post.arkivskaper, id: post.id };
  const tomt = (verdi: string) => (feil && verdi.trim() === '' ? t('kassasjon>maaFylles') : null);
  const nummer = post.registreringsID;
  return (
    <Modal
      title={t(post.sperret ? 'kassasjon>opphevTittel' : 'kassasjon>sperrTittel', { nummer })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        const mangler = grunn.trim() === '' || (!post.sperret && hjemmel.trim() === '');
        settFeil(mangler);
        if (mangler) return;
        if (post.sperret) opphev.mutate({ params, body: { grunn } });
        else sperr.mutate({ params, body: { grunn, hjemmel } });
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={sperr.isPending || opphev.isPending}>
            {t(post.sperret ? 'kassasjon>opphev' : 'kassasjon>sperr')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t(post.sperret ? 'kassasjon>opphevForklaring' : 'kassasjon>sperrForklaring')}</p>
      <TextArea
        label={t('kassasjon>sperrHvorfor')}
        rows={2}
        maxLength={1000}
        autoFocus
        value={grunn}
        error={tomt(grunn)}
        onChange={(event) => settGrunn(event.target.value)}
      />
      {post.sperret ? null : (
        <TextField
          label={t('kassasjon>sperrHjemmel')}
          maxLength={300}
          value={hjemmel}
          error={tomt(hjemmel)}
          onChange={(event) => settHjemmel(event.target.value)}
        />
      )}
    </Modal>
  );
}
