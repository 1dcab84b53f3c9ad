import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Utheving } from '../../deler/viser/Sidebilde.tsx';
import { useMeg } from '../../kommune/meg.tsx';
import type { Dialogslag } from './dialog/Brevdialoger.tsx';
import type { Handlingsvalg } from './felt/Handlingsknapper.tsx';
import { kanDeles } from './skjema/kanDeles.ts';
import { usikreFelt } from './skjema/sikkerhet.ts';
import type { Skjemafelt } from './skjema/skjema.ts';
import { useBrev } from './useBrev.ts';
import { useHandlinger } from './useHandlinger.ts';
import type { Koe } from './useKoe.ts';
import { useReservasjon } from './useReservasjon.ts';

type Inn = { readonly koe: Koe; readonly valgtId: string | null; readonly velg: (id: string | null) => Promise<void> };

const INGEN: readonly Utheving[] = [];

/** The open letter with everything one may do with it, and the field whose evidence is shown. */
export function useBrevtilstand({ koe, valgtId, velg }: Inn) {
  const meg = useMeg();
  const [valgtFelt, aktiver] = useState<Skjemafelt | null>(null);
  const oppgave = koe.oppgaver.find(({ id }) => id === valgtId) ?? null;
  const brev = useBrev(oppgave);
  const holder = oppgave?.reservertAv ?? null;
  const laast = holder !== null && holder.id !== meg.id;
  const reservasjon = useReservasjon(oppgave, holder?.id === meg.id);
  const handlinger = useHandlinger({ koe, velg, behold: reservasjon.behold });
  // Another letter begins without a chosen field.
  useEffect(() => aktiver(null), [valgtId]);
  const skjema = brev?.skjema ?? null;
  const forslag = brev?.forslag;
  const usikre = useMemo(
    () => (skjema === null || forslag === undefined ? [] : usikreFelt(skjema, forslag)),
    [skjema, forslag],
  );
  const aktivt = valgtFelt ?? usikre[0] ?? null;
  const uthevinger = useMemo(
    () =>
      (forslag?.find(({ felt }) => felt === aktivt)?.bevis ?? INGEN).flatMap((bevis): Utheving[] => {
        if (!('boks' in bevis) || !('regel' in bevis)) return [];
        const { dokument, side, boks } = bevis;
        return dokument === null || side === null || boks === null ? [] : [{ dokument, side, boks }];
      }),
    [forslag, aktivt],
  );
  const gaaTil = useNavigate();
  const delbart = brev !== null && !brev.oppgave.skjult && kanDeles(brev) ? brev.oppgave : null;
  const delOpp = useMemo(() => {
    if (delbart === null) return null;
    const { arkivskaper, forsendelse: id } = delbart;
    return () => void gaaTil({ to: '/oppdeling/$arkivskaper/$id', params: { arkivskaper, id } });
  }, [delbart, gaaTil]);
  const handlingsvalg = useCallback(
    (visDialog: (slag: Dialogslag) => void): Handlingsvalg => ({
      journalfoer: () => (brev === null ? undefined : handlinger.journalfoer(brev)),
      avvis: () => visDialog('avvis'),
      overfoer: () => visDialog('overfoer'),
      knytt: (til) => (brev === null ? undefined : handlinger.knytt(brev.oppgave, til)),
      leggVekkDuplikat: (merknad) =>
        brev === null ? undefined : handlinger.avvis(brev.oppgave, 'duplikat', merknad, false),
      tilSide: () => visDialog('tilSide'),
      taOver: () => visDialog('taOver'),
      frigi: () => (brev === null ? undefined : void handlinger.frigi(brev.oppgave)),
      delOpp,
    }),
    [brev, handlinger, delOpp],
  );
  return { oppgave, brev, laast, reservasjon, usikre, aktivt, aktiver, uthevinger, handlinger, handlingsvalg, delOpp };
}
export type Brevtilstand = ReturnType<typeof useBrevtilstand>;
