import { byttPassord, hentMeg, type Meg } from '@dokumentsenter/contract';
import { Button, Notice, showToast, TextField } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spoersmaal, useUtfoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';

const MINSTE_LENGDE = 12;
type Props = { readonly brukernavn: string; readonly engangs: boolean; readonly ferdig?: () => void };

/** The present password and the new one twice. Says what is wrong beside the fields, and keeps nothing. */
export function Passordskjema({ brukernavn, engangs, ferdig }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const feiltekst = useFeiltekst();
  const [feil, settFeil] = useState<string | null>(null);
  const bytt = useUtfoer(byttPassord, {
    etter: (meg: Meg) => {
      showToast({ tone: 'done', text: t('passord>byttet') });
      klient.setQueryData(spoersmaal(hentMeg, {}).queryKey, meg);
      ferdig?.();
    },
    vedFeil: (aarsak) => settFeil(feiltekst(aarsak)),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const felt = new FormData(event.currentTarget);
    const [gammelt, nytt, gjentatt] = ['gammelt', 'nytt', 'gjenta'].map((navn) => String(felt.get(navn) ?? ''));
    if (nytt !== gjentatt) return settFeil(t('passord>ulike'));
    if ([...(nytt ?? '')].length < MINSTE_LENGDE) return settFeil(t('passord>forKort'));
    settFeil(null);
    bytt.mutate({ body: { gammelt: gammelt ?? '', nytt: nytt ?? '' } });
  };
  return (
    <form className="logginn__skjema" onSubmit={send}>
      <input type="hidden" name="username" autoComplete="username" value={brukernavn} readOnly />
      <TextField
        label={t(engangs ? 'passord>engangs' : 'passord>gammelt')}
        name="gammelt"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label={t('passord>nytt')}
        hint={t('passord>nyttHint')}
        name="nytt"
        type="password"
        autoComplete="new-password"
        required
        maxLength={200}
      />
      <TextField
        label={t('passord>gjenta')}
        name="gjenta"
        type="password"
        autoComplete="new-password"
        required
        maxLength={200}
      />
      {feil === null ? null : (
        <Notice tone="danger" alert>
          {feil}
        </Notice>
      )}
      <Button look="primary" type="submit" loading={bytt.isPending}>
        {t('passord>bytt')}
      </Button>
    </form>
  );
}
