import { hentKoe, type Oppgave } from '@dokumentsenter/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Koeutvalg } from '../../app/sokeverdier.ts';
import { useGruppering } from '../../innstilling/valg.ts';
import { useKommunefilterverdi, useMeg } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { grupper, iRekkefoelge } from './grupper.ts';

const HVERT_MS = 20_000;
const GRENSE = 200;
const FORSOEK = 12;
const MELLOM_FORSOEK_MS = 250;

/** The queue as it is shown. A letter that is being sent off leaves at once, before the server has answered. */
export function useKoe(utvalg: Koeutvalg) {
  const { t } = useTranslation();
  const { kommuner: mine } = useMeg();
  const klient = useQueryClient();
  const kommuner = useKommunefilterverdi();
  const [gruppering, settGruppering] = useGruppering();
  const [paaVei, settPaaVei] = useState<ReadonlySet<string>>(new Set());
  const svar = useSpoer(hentKoe, { query: { kommuner, utvalg, grense: GRENSE } }, { hvertMs: HVERT_MS });
  const { refetch: hent } = svar;
  const alle = svar.data?.oppgaver;
  const rader = useMemo(() => {
    const tekstFor = (oppgave: Oppgave): string => {
      if (gruppering === 'avsender') return oppgave.skjult ? t('koe>skjultTittel') : oppgave.avsender;
      if (gruppering === 'enhet') return oppgave.forslagEnhet ?? t('koe>utenEnhet');
      return mine.find((kommune) => kommune.arkivskaper === oppgave.arkivskaper)?.navn ?? oppgave.arkivskaper;
    };
    return grupper(
      (alle ?? []).filter(({ id }) => !paaVei.has(id)),
      gruppering,
      tekstFor,
    );
  }, [alle, paaVei, gruppering, mine, t]);
  const taUt = useCallback((id: string) => settPaaVei((foer) => new Set([...foer, id])), []);
  const settInn = useCallback(
    (id: string) => settPaaVei((foer) => new Set([...foer].filter((annen) => annen !== id))),
    [],
  );
  const ventPaa = useCallback(
    async (forsendelse: string): Promise<Oppgave | null> => {
      for (let forsoek = 0; forsoek < FORSOEK; forsoek++) {
        const { data } = await hent();
        const funnet = data?.oppgaver.find((en) => en.forsendelse === forsendelse);
        if (funnet !== undefined) return funnet;
        await new Promise((videre) => setTimeout(videre, MELLOM_FORSOEK_MS));
      }
      return null;
    },
    [hent],
  );
  const hentPaaNytt = useCallback(() => klient.invalidateQueries({ queryKey: [hentKoe.id] }), [klient]);
  return {
    venter: svar.isPending,
    feil: svar.error,
    rader,
    oppgaver: useMemo(() => iRekkefoelge(rader), [rader]),
    antall: svar.data?.antall,
    filtrert: kommuner !== undefined,
    gruppering,
    settGruppering,
    taUt,
    settInn,
    hentPaaNytt,
    /** The letter is put back in the queue by a job, a moment after it was undone: waits until it is there. */
    ventPaa,
  };
}
export type Koe = ReturnType<typeof useKoe>;
