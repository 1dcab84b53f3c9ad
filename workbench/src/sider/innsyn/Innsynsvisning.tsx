import {
  hentPartsinnsyn,
  type Innsynsbestilling,
  type Innsynsutskrift,
  kallFil,
  skrivPartsinnsyn,
} from '@dokumentsenter/contract';
import { Button, CheckField, Notice, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { useFeiltekst, useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { Begrunnelsesdialog, type Oensket } from './Begrunnelsesdialog.tsx';
import { Innsynssaken } from './Innsynssaken.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly bestilling: Omit<Innsynsbestilling, 'valg'>;
};

/** What is given and what is left out, with the paragraph; the archivist changes it with a reason, and prints. */
export function Innsynsvisning({ arkivskaper, bestilling }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const [valg, settValg] = useState<Innsynsbestilling['valg']>([]);
  const [spoer, settSpoer] = useState<Oensket | null>(null);
  const [bareUtelatt, settBareUtelatt] = useState(false);
  const hel = { ...bestilling, valg };
  const svar = useQuery({
    ...spoersmaal(hentPartsinnsyn, { params: { arkivskaper }, body: hel }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (svar.error !== null) return <Notice tone="danger">{feiltekst(svar.error)}</Notice>;
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const angre = (id: string) => settValg(valg.filter((ett) => ett.id !== id));
  return (
    <section className="innsyn" aria-label={t('innsyn>resultat')}>
      <div className="innsyn__topp">
        <div>
          <h2 className="side__ledd">{t('innsyn>resultat')}</h2>
          <p aria-live="polite">{t('innsyn>sum', sum(svar.data))}</p>
        </div>
        <Nedlasting arkivskaper={arkivskaper} bestilling={hel} />
      </div>
      <CheckField
        label={t('innsyn>bareUtelatt')}
        checked={bareUtelatt}
        onChange={(event) => settBareUtelatt(event.target.checked)}
      />
      {svar.data.saker.map((sak) => (
        <Innsynssaken key={sak.id} sak={sak} bareUtelatt={bareUtelatt} endre={settSpoer} angre={angre} />
      ))}
      {spoer === null ? null : (
        <Begrunnelsesdialog
          oensket={spoer}
          lukk={() => settSpoer(null)}
          lagre={(begrunnelse) => {
            settValg([...valg.filter(({ id }) => id !== spoer.id), { id: spoer.id, med: spoer.med, begrunnelse }]);
            settSpoer(null);
          }}
        />
      )}
    </section>
  );
}

function sum({ saker }: Innsynsutskrift) {
  const poster = saker.flatMap((sak) => sak.poster);
  const med = poster.filter(({ avgjoerelse }) => avgjoerelse.med);
  const dokumenter = med.flatMap((post) => post.dokumenter).filter(({ fil }) => fil !== null).length;
  return {
    med: visTall(med.length),
    dokumenter: visTall(dokumenter),
    utelatt: visTall(poster.length - med.length),
  };
}

function Nedlasting({
  arkivskaper,
  bestilling,
}: {
  readonly arkivskaper: string;
  readonly bestilling: Innsynsbestilling;
}) {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  const [lager, settLager] = useState(false);
  const hent = async (format: 'pdf' | 'zip') => {
    settLager(true);
    try {
      lagre(await kallFil(skrivPartsinnsyn, { params: { arkivskaper }, body: { ...bestilling, format } }));
      showToast({ tone: 'done', text: t('innsyn>ferdig') });
    } catch (feil) {
      varsle(feil);
    } finally {
      settLager(false);
    }
  };
  return (
    <div className="rekke">
      <Button look="primary" icon="download" disabled={lager} onClick={() => void hent('pdf')}>
        {lager ? t('innsyn>lager') : t('innsyn>pdf')}
      </Button>
      <Button icon="download" disabled={lager} onClick={() => void hent('zip')}>
        {t('innsyn>zip')}
      </Button>
    </div>
  );
}

function lagre({ fil, filnavn }: { readonly fil: Blob; readonly filnavn: string }) {
  const adresse = URL.createObjectURL(fil);
  const lenke = document.createElement('a');
  lenke.href = adresse;
  lenke.download = filnavn;
  lenke.click();
  URL.revokeObjectURL(adresse);
}
