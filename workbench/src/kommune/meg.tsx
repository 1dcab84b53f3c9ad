import type { Kommunetilgang, Meg } from '@dokumentsenter/contract';
import { createContext, type ReactNode, use, useCallback } from 'react';
import { useKommunefilter } from '../innstilling/valg.ts';

const MegKontekst = createContext<Meg | null>(null);

export function MegTilbyder({ meg, children }: { readonly meg: Meg; readonly children: ReactNode }) {
  return <MegKontekst value={meg}>{children}</MegKontekst>;
}

/** Who is signed in. Only used inside the shell, where someone always is. */
export function useMeg(): Meg {
  const meg = use(MegKontekst);
  if (meg === null) throw new Error('useMeg used outside the signed-in shell');
  return meg;
}

/** Whether the person may do something in the municipality, or in any of them. */
export function useKan(): (evne: string, arkivskaper?: string) => boolean {
  const { kommuner } = useMeg();
  return useCallback(
    (evne, arkivskaper) =>
      kommuner.some(
        (kommune) => (arkivskaper === undefined || kommune.arkivskaper === arkivskaper) && kommune.evner.includes(evne),
      ),
    [kommuner],
  );
}

export function useKommune(arkivskaper: string): Kommunetilgang | undefined {
  return useMeg().kommuner.find((kommune) => kommune.arkivskaper === arkivskaper);
}

/** The municipalities of the person where the ability is held. */
export function useKommunerMed(evne: string): readonly Kommunetilgang[] {
  return useMeg().kommuner.filter((kommune) => kommune.evner.includes(evne));
}

/** The municipalities chosen in the top line; all of them when none is. */
export function useValgteKommuner(): readonly Kommunetilgang[] {
  const { kommuner } = useMeg();
  const [filter] = useKommunefilter();
  const valgte = kommuner.filter((kommune) => filter.includes(kommune.arkivskaper));
  return valgte.length === 0 ? kommuner : valgte;
}

/** The chosen municipalities as a query value; undefined when all are. */
export function useKommunefilterverdi(): string | undefined {
  const { kommuner } = useMeg();
  const valgte = useValgteKommuner();
  return valgte.length === kommuner.length ? undefined : valgte.map((kommune) => kommune.arkivskaper).join(',');
}
