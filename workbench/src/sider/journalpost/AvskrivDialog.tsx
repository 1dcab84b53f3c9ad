import {
  angreAvskrivning,
  avskriv,
  hentArbeidsliste,
  hentEndringslogg,
  hentJournalpost,
  hentListetall,
  hentSak,
  type Journalpost,
  kall,
} from '@dokumentsenter/contract';
import { Button, Modal, SelectField } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';

type Props = { readonly post: Journalpost; readonly lukk: () => void };

const UTEN_SVAR = ['TLF', 'TE', 'TO'] as const;
const MED_SVAR = ['BU', 'BE'] as const;
const INTERNT = ['BN'] as const;
/** What may answer: a letter goes out, a memo is answered by a memo. */
const SVARER: Readonly<Record<string, readonly string[]>> = { BU: ['U'], BE: ['U'], BN: ['N', 'X', 'S'] };

/** Writes off a journalpost that waits for an answer, with the answer or without, and can be taken back. */
export function AvskrivDialog({ post, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const meld = useAngrbarMelding();
  const maater = [...(post.journalposttype === 'I' ? MED_SVAR : INTERNT), ...UTEN_SVAR];
  const [maate, settMaate] = useState<(typeof maater)[number]>(maater[0] ?? 'TE');
  const [svar, settSvar] = useState('');
  const [feil, settFeil] = useState(false);
  const { arkivskaper } = post;
  const sak = useSpoer(hentSak, { params: { arkivskaper, id: post.saksmappe } }).data;
  const svartyper = SVARER[maate];
  const mulige = (sak?.journalposter ?? []).filter(
    (en) => en.id !== post.id && en.journalstatus !== 'U' && svartyper?.includes(en.journalposttype),
  );
  const foreldet = [hentJournalpost, hentSak, hentEndringslogg, hentArbeidsliste, hentListetall];
  const gjoer = useUtfoer(avskriv, {
    foreldet,
    etter: (etter) => {
      const ny = etter.avskrivninger.find(({ id }) => post.avskrivninger.every((gammel) => gammel.id !== id));
      const tilbake = async () => {
        if (ny === undefined) return;
        await kall(angreAvskrivning, { params: { arkivskaper, id: post.id, avskrivning: ny.id } });
        await Promise.all(foreldet.map(({ id }) => klient.invalidateQueries({ queryKey: [id] })));
      };
      meld(t('arkivsak>avskrevet'), tilbake, t('arkivsak>avskrivningAngret'));
      lukk();
    },
  });
  const send = () => {
    const mangler = svartyper !== undefined && svar === '';
    settFeil(mangler);
    const avskrivesAv = svartyper === undefined ? null : svar;
    if (!mangler)
      gjoer.mutate({ params: { arkivskaper, id: post.id }, body: { avskrivningsmaate: maate, avskrivesAv } });
  };
  return (
    <Modal
      title={t('arkivsak>avskrivTittel', { nummer: post.registreringsID })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t('arkivsak>avskriv')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('arkivsak>maate')}
        value={maate}
        onChange={(event) => {
          settMaate(maater.find((en) => en === event.target.value) ?? maate);
          settSvar('');
        }}
      >
        {maater.map((en) => (
          <option key={en} value={en}>
            {t(`arkivsak>maater>${en}`)}
          </option>
        ))}
      </SelectField>
      {svartyper === undefined ? null : (
        <SelectField
          label={t('arkivsak>svaret')}
          error={feil ? t('arkivsak>svaretMangler') : null}
          value={svar}
          onChange={(event) => settSvar(event.target.value)}
        >
          <option value="">–</option>
          {mulige.map(({ id, registreringsID, tittel }) => (
            <option key={id} value={id}>
              {registreringsID} {tittel}
            </option>
          ))}
        </SelectField>
      )}
    </Modal>
  );
}
