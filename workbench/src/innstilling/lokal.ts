import { useSyncExternalStore } from 'react';

const PREFIKS = 'dokumentsenter.';

/** A value that this browser remembers for the person, with the check that an old stored value still fits. */
export interface Lokal<T> {
  les(): T;
  sett(verdi: T): void;
  lytt(naar: () => void): () => void;
}

export function lokal<T>(navn: string, standard: T, gyldig: (verdi: unknown) => verdi is T): Lokal<T> {
  const lyttere = new Set<() => void>();
  let verdi = lesLager(navn, standard, gyldig);
  return {
    les: () => verdi,
    sett(ny) {
      verdi = ny;
      try {
        localStorage.setItem(PREFIKS + navn, JSON.stringify(ny));
      } catch {
        // A browser that stores nothing still works; the choice lasts until the page is closed.
      }
      for (const naar of lyttere) naar();
    },
    lytt(naar) {
      lyttere.add(naar);
      return () => lyttere.delete(naar);
    },
  };
}

function lesLager<T>(navn: string, standard: T, gyldig: (verdi: unknown) => verdi is T): T {
  try {
    const lest: unknown = JSON.parse(localStorage.getItem(PREFIKS + navn) ?? 'null');
    return gyldig(lest) ? lest : standard;
  } catch {
    return standard;
  }
}

export function useLokal<T>(verdi: Lokal<T>): [T, (ny: T) => void] {
  return [useSyncExternalStore(verdi.lytt, verdi.les), verdi.sett];
}
