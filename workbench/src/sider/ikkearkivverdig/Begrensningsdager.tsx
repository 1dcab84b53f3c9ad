import { finnIkkeArkiverte, settBegrensningsdager } from '@dokumentsenter/contract';
import { Button, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

const MINST = 7;
const MEST = 3650;

/** How long it is kept, and what the law says. */
export function Begrensningsdager({ arkivskaper, dager }: { readonly arkivskaper: string; readonly dager: number }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [skrevet, skriv] = useState(String(dager));
  const gjoer = useUtfoer(settBegrensningsdager, {
    foreldet: [finnIkkeArkiverte],
    etter: () => void showToast({ tone: 'done', text: t('ikkearkiv>lagret') }),
  });
  const tall = /^\d{1,4}$/.test(skrevet) ? Number(skrevet) : Number.NaN;
  const gyldig = tall >= MINST && tall <= MEST;
  return (
    <section className="ikkearkiv__dager" aria-labelledby="begrensningsdager">
      <h2 className="side__ledd" id="begrensningsdager">
        {t('ikkearkiv>hvorLenge')}
      </h2>
      <p>{t('ikkearkiv>dagerTekst', { count: dager, antall: dager })}</p>
      <p className="dus">{t('ikkearkiv>lovtekst')}</p>
      {kan('begrensning:endre', arkivskaper) ? (
        <form
          className="rekke"
          onSubmit={(event) => {
            event.preventDefault();
            if (gyldig) gjoer.mutate({ params: { arkivskaper }, body: { dager: tall } });
          }}
        >
          <TextField
            label={t('ikkearkiv>dager')}
            inputMode="numeric"
            value={skrevet}
            error={gyldig ? null : t('ikkearkiv>dagerFeil')}
            onChange={(event) => skriv(event.target.value.trim())}
          />
          <Button type="submit" disabled={!gyldig || tall === dager} loading={gjoer.isPending}>
            {t('skall>lagre')}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
