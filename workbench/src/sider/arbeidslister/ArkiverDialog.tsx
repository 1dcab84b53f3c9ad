import {
  arkiver,
  hentArbeidsliste,
  hentJournalpost,
  hentKontrollgrupper,
  hentListetall,
  hentSak,
} from '@dokumentsenter/contract';
import { Button, Modal, Notice, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useMaalform } from '../../innstilling/valg.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { kodetekst } from './kodetekst.ts';

type Props = {
  readonly arkivskaper: string;
  readonly poster: readonly { readonly id: string; readonly funn: readonly string[] }[];
  readonly lukk: () => void;
  readonly etter?: () => void;
};

/** Asks once more before journalposter are archived: it is for good. What could not be archived is told with its reason. */
export function ArkiverDialog({ arkivskaper, poster, lukk, etter }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const medFunn = poster.filter(({ funn }) => funn.length > 0).length;
  const gjoer = useUtfoer(arkiver, {
    foreldet: [hentArbeidsliste, hentListetall, hentKontrollgrupper, hentJournalpost, hentSak],
    etter: ({ arkivert, avvist }) => {
      const n = arkivert.length;
      if (n > 0) showToast({ tone: 'done', text: t('lister>arkivert', { count: n, antall: visTall(n) }) });
      if (avvist.length > 0) {
        const grunner = [...new Set(avvist.map(({ kode }) => kodetekst(kode, maalform)))].join(' ');
        const antall = visTall(avvist.length);
        showToast({ tone: 'error', text: `${t('lister>ikkeArkivert', { count: avvist.length, antall })}. ${grunner}` });
      }
      etter?.();
      lukk();
    },
  });
  return (
    <Modal
      title={t('lister>arkiverSpoersmaal', { count: poster.length, antall: visTall(poster.length) })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => gjoer.mutate({ params: { arkivskaper }, body: { journalposter: poster.map(({ id }) => id) } })}
      actions={
        <>
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t('lister>arkiver')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('lister>arkiverForklaring')}</p>
      {medFunn === 0 ? null : (
        <Notice tone="warning">{t('lister>arkiverFunn', { count: medFunn, antall: visTall(medFunn) })}</Notice>
      )}
    </Modal>
  );
}
