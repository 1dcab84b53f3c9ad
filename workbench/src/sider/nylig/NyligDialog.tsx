import { finnNylige, type Nylig } from '@dokumentsenter/contract';
import { Button, EmptyState, Modal, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { useAngreNylig } from './useAngreNylig.ts';
import { useGjort } from './useGjort.ts';
import './nylig.css';

const ANTALL = 20;

/** What the person did lately, kept by the server: the way back also after a reload, or in another browser. */
export function NyligDialog({ lukk }: { readonly lukk: () => void }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnNylige, { query: { grense: ANTALL } }, { ferskMs: 0 });
  const feiltekst = useFeiltekst();
  const steg = svar.data?.steg;
  return (
    <Modal title={t('fordeling>nylig>tittel')} closeLabel={t('skall>lukk')} onClose={lukk}>
      {svar.error !== null ? (
        <Notice tone="danger" alert>
          {feiltekst(svar.error)}
        </Notice>
      ) : steg === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={6} />
      ) : steg.length === 0 ? (
        <EmptyState icon="history" title={t('fordeling>nylig>tom')}>
          <p>{t('fordeling>nylig>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="dus">{t('fordeling>nylig>hjelp')}</p>
          <ul className="nylig">
            {steg.map((ett) => (
              <Rad key={`${ett.forsendelse}-${ett.handling}-${ett.tidspunkt}`} ett={ett} lukk={lukk} />
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}

function Rad({ ett, lukk }: { readonly ett: Nylig; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const gjort = useGjort()(ett);
  const angre = useAngreNylig();
  return (
    <li className="nylig__rad" data-angret={ett.angret}>
      <Kommunemerke arkivskaper={ett.arkivskaper} />
      <div className="nylig__tekst">
        <p className="ui-truncate">{ett.skjult ? t('fordeling>nylig>skjult') : ett.tittel}</p>
        <p className="dus">
          {gjort}
          {ett.angret ? `, ${t('fordeling>nylig>angret')}` : ''} · {visTidspunkt(ett.tidspunkt)}
        </p>
      </div>
      {ett.journalpost === null ? null : (
        <Link
          to="/journalposter/$arkivskaper/$id"
          params={{ arkivskaper: ett.arkivskaper, id: ett.journalpost }}
          onClick={lukk}
        >
          {t('fordeling>nylig>aapne')}
        </Link>
      )}
      {ett.kanAngres ? (
        <Button
          icon="undo"
          loading={angre.venter}
          aria-label={t('fordeling>nylig>angre', { hva: `${gjort}, ${ett.tittel}` })}
          onClick={() => void angre.angre(ett)}
        >
          {t('skall>angre')}
        </Button>
      ) : null}
    </li>
  );
}
