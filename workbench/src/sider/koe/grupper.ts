import type { Oppgave } from '@dokumentsenter/contract';
import type { Gruppering } from '../../innstilling/valg.ts';

export type Koerad =
  | { readonly slag: 'gruppe'; readonly noekkel: string; readonly tekst: string; readonly antall: number }
  | { readonly slag: 'oppgave'; readonly oppgave: Oppgave };

/** The rows of the queue. Groups stand in the order their first letter has, so that the most pressing stays on top. */
export function grupper(
  oppgaver: readonly Oppgave[],
  etter: Gruppering,
  tekstFor: (oppgave: Oppgave) => string,
): Koerad[] {
  if (etter === 'ingen') return oppgaver.map((oppgave) => ({ slag: 'oppgave', oppgave }));
  const samlet = Map.groupBy(oppgaver, tekstFor);
  return [...samlet].flatMap(([tekst, iGruppen]): Koerad[] => [
    { slag: 'gruppe', noekkel: `gruppe-${tekst}`, tekst, antall: iGruppen.length },
    ...iGruppen.map((oppgave) => ({ slag: 'oppgave' as const, oppgave })),
  ]);
}

/** The letters in the order they are shown. */
export function iRekkefoelge(rader: readonly Koerad[]): readonly Oppgave[] {
  return rader.flatMap((rad) => (rad.slag === 'oppgave' ? [rad.oppgave] : []));
}

/** The letter `steg` places from the one with `id`; the first when it is not there; null at the ends of the queue. */
export function nabo(oppgaver: readonly Oppgave[], id: string | null, steg: 1 | -1): Oppgave | null {
  const plass = oppgaver.findIndex((oppgave) => oppgave.id === id);
  if (plass === -1) return oppgaver[0] ?? null;
  return oppgaver[plass + steg] ?? null;
}

/** Where to go when a letter leaves the queue: the one after it, or the one before when it was last. */
export function etterAtBorte(oppgaver: readonly Oppgave[], id: string): Oppgave | null {
  return nabo(oppgaver, id, 1) ?? nabo(oppgaver, id, -1);
}

/** The next letters to fetch ahead of the person. */
export function deNeste(oppgaver: readonly Oppgave[], id: string | null, antall: number): readonly Oppgave[] {
  const plass = oppgaver.findIndex((oppgave) => oppgave.id === id);
  return oppgaver.slice(plass + 1, plass + 1 + antall).filter((oppgave) => !oppgave.skjult);
}
