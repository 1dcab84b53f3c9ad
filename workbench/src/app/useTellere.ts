import { finnKarantene, hentKoe, hentListetall, hentMinPost } from '@dokumentsenter/contract';
import { useQueries } from '@tanstack/react-query';
import { useKan, useKommunefilterverdi, useValgteKommuner } from '../kommune/meg.tsx';
import { spoersmaal, useSpoer } from '../tjeneste/spoer.ts';
import type { Menyside } from './menyvalg.ts';

const HVERT_MS = 60_000;

/** How many are waiting on each page of the menu, for the chosen municipalities. */
export function useTellere(): Partial<Record<Menyside, number>> {
  const kan = useKan();
  const kommuner = useKommunefilterverdi();
  const ledet = useValgteKommuner().filter(({ arkivskaper }) => kan('oppgave:tildel', arkivskaper));
  const fordeling = useSpoer(
    hentKoe,
    { query: { kommuner: ledet.map(({ arkivskaper }) => arkivskaper).join(','), grense: 1 } },
    { naar: ledet.length > 0, hvertMs: HVERT_MS },
  );
  const koe = useSpoer(
    hentKoe,
    { query: { kommuner, grense: 1 } },
    { naar: kan('oppgave:behandle'), hvertMs: HVERT_MS },
  );
  const minPost = useSpoer(hentMinPost, { query: { grense: 1 } }, { naar: kan('journalpost:les'), hvertMs: HVERT_MS });
  const medKarantene = useValgteKommuner().filter((kommune) => kan('journalpost:journalfoer', kommune.arkivskaper));
  const karantene = useQueries({
    queries: medKarantene.map(({ arkivskaper }) => ({
      ...spoersmaal(finnKarantene, { params: { arkivskaper } }),
      refetchInterval: HVERT_MS,
    })),
    combine: (svar) => svar.reduce((sum, ett) => sum + (ett.data?.forsendelser.length ?? 0), 0),
  });
  const medLister = useValgteKommuner().filter((kommune) => kan('journalpost:arkiver', kommune.arkivskaper));
  // What is overdue presses; what waits for quality control is a full day's work and would only frighten.
  const arbeidslister = useQueries({
    queries: medLister.map(({ arkivskaper }) => ({
      ...spoersmaal(hentListetall, { params: { arkivskaper } }),
      refetchInterval: HVERT_MS,
    })),
    combine: (svar) => svar.reduce((sum, ett) => sum + (ett.data?.antall.forfall ?? 0), 0),
  });
  return {
    ...(koe.data === undefined ? {} : { koe: koe.data.antall.alle }),
    ...(minPost.data === undefined ? {} : { 'min-post': minPost.data.uleste }),
    // What presses on a leder is what nobody can take, not all that waits.
    ...(fordeling.data === undefined ? {} : { fordeling: fordeling.data.antall.uloest }),
    karantene,
    arbeidslister,
  };
}
