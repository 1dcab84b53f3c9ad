import type { Listepost } from '@dokumentsenter/contract';
import { useState } from 'react';
import { useTastatur } from '../../tastatur/useTastatur.ts';

type Valg = {
  readonly poster: readonly Listepost[];
  readonly aapne: (post: Listepost) => void;
  readonly merk: (id: string) => void;
  /** Ctrl Enter: what is done to all that are marked. */
  readonly utfoer: () => void;
};

/** J and K move, Enter opens, X marks, Ctrl Enter does it to all that are marked. Answers which row one stands on. */
export function useListetastatur({ poster, aapne, merk, utfoer }: Valg): string | null {
  const [her, settHer] = useState<string | null>(null);
  const plass = poster.findIndex(({ id }) => id === her);
  useTastatur((kommando) => {
    if (kommando === 'neste' || kommando === 'forrige') {
      const til = poster[kommando === 'neste' ? plass + 1 : Math.max(0, plass - 1)];
      if (til === undefined) return false;
      settHer(til.id);
      return true;
    }
    if (kommando === 'journalfoer') {
      utfoer();
      return true;
    }
    const post = poster[plass];
    if (post === undefined) return false;
    if (kommando === 'godta') aapne(post);
    else if (kommando === 'avvis') merk(post.id);
    else return false;
    return true;
  });
  return plass === -1 ? null : her;
}
