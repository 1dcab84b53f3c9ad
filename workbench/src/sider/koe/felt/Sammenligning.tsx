import { hentForsendelse, hentLesning, type Likhet } from '@dokumentsenter/contract';
import { Modal, Notice } from '@dokumentsenter/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brevviser } from '../../../deler/viser/Brevviser.tsx';
import { visTidspunkt } from '../../../format/dato.ts';
import { useSpoer } from '../../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../../varsel/useVarsleFeil.ts';
import type { Brev } from '../useBrev.ts';
import './sammenligning.css';

type Props = {
  readonly brev: Brev;
  readonly likhet: Likhet;
  readonly valg: ReactNode;
  readonly ulikt: ReactNode;
  readonly lukk: () => void;
};
const INGEN = [] as const;

/** The two letters beside each other, with what differs above them: nobody joins letters they have not seen. */
export function Sammenligning({ brev, likhet, valg, ulikt, lukk }: Props) {
  const { t } = useTranslation();
  const { oppgave, forsendelse, lesning } = brev;
  const naar = (kanal: Likhet['kanal'], tid: string) => ({ kanal: t(`skall>kanal>${kanal}`), tid: visTidspunkt(tid) });
  return (
    <Modal title={t('koe>likhet>sideOmSide')} closeLabel={t('skall>lukk')} onClose={lukk} actions={valg} wide>
      {ulikt}
      <div className="sammenligning">
        <section className="sammenligning__brev">
          <h3>
            {forsendelse === undefined ? null : t('koe>likhet>dette', naar(forsendelse.kanal, forsendelse.mottattTid))}
          </h3>
          <div className="sammenligning__viser">
            <Brevviser forsendelse={forsendelse} lesning={lesning} uthevinger={INGEN} />
          </div>
        </section>
        <section className="sammenligning__brev">
          <h3>{t('koe>likhet>andre', naar(likhet.kanal, likhet.mottattTid))}</h3>
          <Annet arkivskaper={oppgave.arkivskaper} id={likhet.forsendelse} />
        </section>
      </div>
    </Modal>
  );
}

function Annet(params: { readonly arkivskaper: string; readonly id: string }) {
  const feiltekst = useFeiltekst();
  const forsendelse = useSpoer(hentForsendelse, { params });
  const lesning = useSpoer(hentLesning, { params });
  const feil = forsendelse.error ?? lesning.error;
  if (feil !== null)
    return (
      <Notice tone="danger" alert>
        {feiltekst(feil)}
      </Notice>
    );
  return (
    <div className="sammenligning__viser">
      <Brevviser forsendelse={forsendelse.data} lesning={lesning.data} uthevinger={INGEN} />
    </div>
  );
}
