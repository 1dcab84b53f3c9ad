import { type Databehandleravtale, hentDatabehandleravtale } from '@dokumentsenter/contract';
import { Modal, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { AVTALEFELT } from './avtalefelt.ts';

type Props = { readonly arkivskaper: string; readonly avtale: Databehandleravtale; readonly lukk: () => void };

/** Who wrote what in an agreement, newest first: each version with only what it changed. */
export function Avtalehistorikk({ arkivskaper, avtale, lukk }: Props) {
  const { t } = useTranslation();
  const svar = useSpoer(hentDatabehandleravtale, { params: { arkivskaper, id: avtale.id } });
  const versjoner = svar.data?.versjoner ?? [];
  return (
    <Modal
      title={t('arkivansvar>avtale>historikkFor', { part: avtale.part })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
    >
      {svar.data === undefined ? <SkeletonLines label={t('skall>henter')} lines={4} /> : null}
      {versjoner.map((en, nr) => {
        const foer = versjoner[nr + 1];
        const endret = AVTALEFELT.filter((felt) => (foer?.[felt] ?? '') !== (en[felt] ?? ''));
        return (
          <div key={en.versjon} className="papir__forskjell">
            <h3>{t('arkivansvar>skrevetAv', { navn: en.skrevetAv, tid: visTidspunkt(en.skrevetTid) })}</h3>
            {endret.map((felt) => (
              <p key={felt}>
                <span className="dus">{t(`arkivansvar>avtale>${felt}`)}: </span>
                {en[felt] ?? '–'}
              </p>
            ))}
          </div>
        );
      })}
    </Modal>
  );
}
