import { finnBrukere, opprettBruker } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Rollevalg, TOM_ROLLE } from './Rollevalg.tsx';

type Props = { readonly arkivskaper: string; readonly lukk: () => void };

export function NyBrukerDialog({ arkivskaper, lukk }: Props) {
  const { t } = useTranslation();
  const [person, settPerson] = useState({ navn: '', brukernavn: '', epost: '', passord: '' });
  const [verdier, sett] = useState(TOM_ROLLE);
  const opprett = useUtfoer(opprettBruker, {
    foreldet: [finnBrukere],
    etter: (bruker) => {
      showToast({ tone: 'done', text: t('oppsett>adm>bruker>opprettet', { navn: bruker.navn }) });
      lukk();
    },
  });
  const felt = (navn: keyof typeof person) => ({
    value: person[navn],
    onChange: (event: { target: { value: string } }) => settPerson({ ...person, [navn]: event.target.value }),
  });
  return (
    <Modal
      title={t('oppsett>adm>bruker>ny')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        opprett.mutate({
          params: { arkivskaper },
          body: {
            navn: person.navn.trim(),
            brukernavn: person.brukernavn.trim(),
            passord: person.passord,
            epost: person.epost.trim() === '' ? null : person.epost.trim(),
            ...verdier,
            klarering: [...verdier.klarering],
          },
        })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={opprett.isPending}>
            {t('oppsett>adm>bruker>ny')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <TextField label={t('oppsett>adm>bruker>navn')} required minLength={2} maxLength={120} {...felt('navn')} />
      <TextField
        label={t('oppsett>adm>bruker>brukernavn')}
        required
        pattern="[a-z0-9.\-]{3,60}"
        autoCapitalize="none"
        {...felt('brukernavn')}
      />
      <TextField label={`${t('oppsett>adm>bruker>epost')} (${t('skall>valgfritt')})`} type="email" {...felt('epost')} />
      <TextField
        label={t('oppsett>adm>bruker>passord')}
        hint={t('oppsett>adm>bruker>passordHint')}
        type="password"
        required
        minLength={12}
        autoComplete="new-password"
        {...felt('passord')}
      />
      <Rollevalg arkivskaper={arkivskaper} verdier={verdier} sett={sett} />
    </Modal>
  );
}
