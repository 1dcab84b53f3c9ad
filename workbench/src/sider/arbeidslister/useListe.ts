import { hentArbeidsliste, type Journalpostliste, kall, type Listepost } from '@dokumentsenter/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Listesoek } from './listesoek.ts';

export interface Listesider {
  readonly poster: readonly Listepost[];
  readonly henter: boolean;
  readonly henterFlere: boolean;
  readonly finnesFlere: boolean;
  readonly hentFlere: () => void;
  readonly feil: unknown;
}

/** A list page by page, as far as one has asked to see. */
export function useListe(arkivskaper: string, liste: Journalpostliste, soek: Listesoek): Listesider {
  const { kommune: _kommune, liste: _liste, ...utvalg } = soek;
  const inn = { params: { arkivskaper, liste }, query: utvalg };
  const svar = useInfiniteQuery({
    queryKey: [hentArbeidsliste.id, inn],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      kall(hentArbeidsliste, { ...inn, query: { ...inn.query, etter: pageParam } }, { signal }),
    getNextPageParam: (side) => side.neste ?? undefined,
  });
  return {
    poster: svar.data?.pages.flatMap(({ poster }) => poster) ?? [],
    henter: svar.isPending,
    henterFlere: svar.isFetchingNextPage,
    finnesFlere: svar.hasNextPage,
    hentFlere: () => void svar.fetchNextPage(),
    feil: svar.error,
  };
}
