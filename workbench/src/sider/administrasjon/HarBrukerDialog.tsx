import { finnBrukere, tildelPerson } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { fraIDag, Rolleperiode } from './Rolleperiode.tsx';
import { Rollevalg, TOM_ROLLE } from './Rollevalg.tsx';

type Props = { readonly arkivskaper: string; readonly lukk: () => void };

/** A role here for somebody from another municipality, whose name is not told before the role is given. */
export function HarBrukerDialog({ arkivskaper, lukk }: Props) {
  const { t } = useTranslation();
  const [person, settPerson] = useState('');
  const [verdier, sett] = useState(TOM_ROLLE);
  const [periode, settPeriode] = useState(fraIDag);
  const tildel = useUtfoer(tildelPerson, {
    foreldet: [finnBrukere],
    etter: ({ navn }) => {
      showToast({ tone: 'done', text: t('passord>gitt', { navn }) });
      lukk();
    },
  });
  return (
    <Modal
      title={t('passord>harBruker')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        tildel.mutate({
          params: { arkivskaper },
          body: { person: person.trim(), ...verdier, klarering: [...verdier.klarering], ...periode },
        })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={tildel.isPending}>
            {t('passord>giRolle')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('passord>harBrukerForklaring')}</p>
      <TextField
        label={t('passord>person')}
        required
        minLength={3}
        maxLength={254}
        autoCapitalize="none"
        value={person}
        onChange={(event) => settPerson(event.target.value)}
      />
      <Rollevalg arkivskaper={arkivskaper} verdier={verdier} sett={sett} />
      <Rolleperiode periode={periode} sett={settPeriode} />
    </Modal>
  );
}
