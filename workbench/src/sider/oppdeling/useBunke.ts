import { useState } from 'react';
import type { Bunke } from './bunke.ts';

/** The pile with its way back, step by step, and the page one stands on: from the first that is of a letter, not the sheet before it. */
export function useBunke(start: Bunke) {
  const [historie, settHistorie] = useState<readonly Bunke[]>([start]);
  const [side, velgSide] = useState((start.find(({ grunn }) => grunn === null) ?? start[0])?.side ?? 1);
  const bunke = historie.at(-1) ?? start;
  const plass = Math.max(
    0,
    bunke.findIndex((ark) => ark.side === side),
  );
  const sett = (ny: Bunke | null): boolean => {
    if (ny === null || ny === bunke) return false;
    settHistorie([...historie, ny]);
    return true;
  };
  return {
    bunke,
    plass,
    velgSide,
    sett,
    kanAngres: historie.length > 1,
    angre: (): boolean => {
      if (historie.length < 2) return false;
      settHistorie(historie.slice(0, -1));
      return true;
    },
    gaa: (til: number): boolean => {
      const ark = bunke[Math.min(bunke.length - 1, Math.max(0, til))];
      if (ark !== undefined) velgSide(ark.side);
      return ark !== undefined;
    },
  };
}
export type Bunketilstand = ReturnType<typeof useBunke>;
