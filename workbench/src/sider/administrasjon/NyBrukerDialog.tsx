import { finnBrukere, opprettBruker } from '@dokumentsenter/contract';
import { Button, Modal, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Engangspassord } from './Engangspassord.tsx';
import { fraIDag, Rolleperiode } from './Rolleperiode.tsx';
import { Rollevalg, TOM_ROLLE } from './Rollevalg.tsx';

type Props = { readonly arkivskaper: string; readonly lukk: () => void };

export function NyBrukerDialog({ arkivskaper, lukk }: Props) {
  const { t } = useTranslation();
  const [person, settPerson] = useState({ navn: '', brukernavn: '', epost: '' });
  const [verdier, sett] = useState(TOM_ROLLE);
  const [periode, settPeriode] = useState(fraIDag);
  const opprett = useUtfoer(opprettBruker, {
    foreldet: [finnBrukere],
  });
  const felt = (navn: keyof typeof person) => ({
    value: person[navn],
    onChange: (event: { target: { value: string } }) => settPerson({ ...person, [navn]: event.target.value }),
  });
  if (opprett.data !== undefined) {
    const { navn, brukernavn, engangspassord } = opprett.data;
    return <Engangspassord navn={navn} brukernavn={brukernavn} passord={engangspassord} lukk={lukk} />;
  }
  return (
    <Modal
      title={t('passord>nyBruker')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        opprett.mutate({
          params: { arkivskaper },
          body: {
            navn: person.navn.trim(),
            brukernavn: person.brukernavn.trim(),
            epost: person.epost.trim() === '' ? null : person.epost.trim(),
            ...verdier,
            klarering: [...verdier.klarering],
            ...periode,
          },
        })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={opprett.isPending}>
            {t('passord>nyBruker')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('passord>nyBrukerForklaring')}</p>
      <TextField label={t('oppsett>adm>bruker>navn')} required minLength={2} maxLength={120} {...felt('navn')} />
      <TextField
        label={t('oppsett>adm>bruker>brukernavn')}
        required
        pattern="[a-z0-9.\-]{3,60}"
        autoCapitalize="none"
        {...felt('brukernavn')}
      />
      <TextField label={`${t('oppsett>adm>bruker>epost')} (${t('skall>valgfritt')})`} type="email" {...felt('epost')} />
      <Rollevalg arkivskaper={arkivskaper} verdier={verdier} sett={sett} />
      <Rolleperiode periode={periode} sett={settPeriode} />
    </Modal>
  );
}
