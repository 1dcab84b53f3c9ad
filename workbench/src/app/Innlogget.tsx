import { hentMeg } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { MegTilbyder } from '../kommune/meg.tsx';
import { harEier, tilhoer } from '../sider/koe/utkast.ts';
import { LoggInnSide } from '../sider/logginn/LoggInnSide.tsx';
import { VelgPassordSide } from '../sider/passord/VelgPassordSide.tsx';
import { spoersmaal, useSpoer } from '../tjeneste/spoer.ts';
import { harKode } from '../varsel/problemtekst.ts';
import { useFeiltekst } from '../varsel/useVarsleFeil.ts';
import { Skall } from './Skall.tsx';

const IKKE_INNLOGGET = 'tilgang.ikke-innlogget';
const FERSK_MS = 300_000;

/** The page for who is signed in; sign-in, in its place, for who is not, so that a deep link survives it. */
export function Innlogget({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const meg = useSpoer(hentMeg, {}, { ferskMs: FERSK_MS });
  useUtloggetAvTjeneren();
  const id = meg.data?.id;
  useEffect(() => {
    if (id !== undefined) tilhoer(id);
  }, [id]);
  if (meg.isPending) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  if (harKode(meg.error, IKKE_INNLOGGET)) return <LoggInnSide utloept={harEier()} />;
  if (meg.data === undefined)
    return (
      <EmptyState icon="warning" title={t('skall>feilet')}>
        <p>{feiltekst(meg.error)}</p>
        <Button look="primary" onClick={() => void meg.refetch()}>
          {t('skall>proevIgjen')}
        </Button>
      </EmptyState>
    );
  if (meg.data.maaBytte) return <VelgPassordSide meg={meg.data} />;
  return (
    <MegTilbyder meg={meg.data}>
      <Skall>{children}</Skall>
    </MegTilbyder>
  );
}

/** When any call is told that nobody is signed in, asks who it is again, which leads to sign-in. */
function useUtloggetAvTjeneren(): void {
  const klient = useQueryClient();
  useEffect(() => {
    const megNoekkel = spoersmaal(hentMeg, {}).queryKey;
    const ved = (feil: unknown, operasjon: unknown) => {
      if (harKode(feil, IKKE_INNLOGGET) && operasjon !== hentMeg.id) void klient.resetQueries({ queryKey: megNoekkel });
    };
    const spoer = klient.getQueryCache().subscribe((hendelse) => {
      if (hendelse.type === 'updated' && hendelse.action.type === 'error')
        ved(hendelse.action.error, hendelse.query.queryKey[0]);
    });
    const utfoer = klient.getMutationCache().subscribe((hendelse) => {
      if (hendelse.type === 'updated' && hendelse.action.type === 'error') ved(hendelse.action.error, null);
    });
    return () => {
      spoer();
      utfoer();
    };
  }, [klient]);
}
