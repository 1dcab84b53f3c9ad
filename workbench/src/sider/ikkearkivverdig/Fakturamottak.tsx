import { hentFakturamottak, type SvarAv, settFakturamottak } from '@dokumentsenter/contract';
import { Button, Notice, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string };

/** Where invoices go: seen by all who see the page, set by who governs the rules. */
export function Fakturamottak({ arkivskaper }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const { data } = useSpoer(hentFakturamottak, { params: { arkivskaper } });
  if (data === undefined) return null;
  return (
    <section className="ikkearkiv__dager" aria-labelledby="fakturamottak">
      <h2 className="side__ledd" id="fakturamottak">
        {t('ikkearkiv>fakturamottak>tittel')}
      </h2>
      <p>
        {data.epost === null
          ? t('ikkearkiv>fakturamottak>ingen')
          : t('ikkearkiv>fakturamottak>tekst', { til: data.epost })}
      </p>
      {data.harPost ? null : <Notice tone="info">{t('ikkearkiv>fakturamottak>utenPost')}</Notice>}
      {kan('begrensning:endre', arkivskaper) ? (
        <Skjema key={data.epost} arkivskaper={arkivskaper} lagret={data.epost} />
      ) : null}
    </section>
  );
}

function Skjema({ arkivskaper, lagret }: Props & { readonly lagret: SvarAv<typeof hentFakturamottak>['epost'] }) {
  const { t } = useTranslation();
  const [skrevet, skriv] = useState(lagret ?? '');
  const gjoer = useUtfoer(settFakturamottak, {
    foreldet: [hentFakturamottak],
    etter: () => void showToast({ tone: 'done', text: t('ikkearkiv>lagret') }),
  });
  const ny = skrevet.trim();
  const gyldig = ny === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(ny);
  return (
    <form
      className="rekke"
      onSubmit={(event) => {
        event.preventDefault();
        if (gyldig) gjoer.mutate({ params: { arkivskaper }, body: { epost: ny === '' ? null : ny } });
      }}
    >
      <TextField
        label={t('ikkearkiv>fakturamottak>felt')}
        type="email"
        maxLength={320}
        value={skrevet}
        error={gyldig ? null : t('ikkearkiv>fakturamottak>feil')}
        onChange={(event) => skriv(event.target.value)}
      />
      <Button type="submit" disabled={!gyldig || ny === (lagret ?? '')} loading={gjoer.isPending}>
        {t('skall>lagre')}
      </Button>
    </form>
  );
}
