import type { Forslag } from '@dokumentsenter/contract';
import { createContext, use } from 'react';
import type { Oppslag } from '../../../deler/oppslag.ts';
import type { Skjema, Skjemafelt, Skjemaverdier } from '../skjema/skjema.ts';

export interface Feltkontekst {
  readonly arkivskaper: string;
  readonly skjema: Skjema;
  readonly forslag: readonly Forslag[];
  readonly oppslag: Oppslag;
  /** The field that shows its evidence. */
  readonly aktivt: Skjemafelt | null;
  readonly laast: boolean;
  readonly aktiver: (felt: Skjemafelt) => void;
  readonly endre: (felt: Skjemafelt, nye: Partial<Skjemaverdier>) => void;
  readonly settTittel: (tittel: string) => void;
  readonly bekreft: (felt: Skjemafelt) => void;
  readonly velgKandidat: (felt: Skjemafelt, nummer: number) => void;
}

const Kontekst = createContext<Feltkontekst | null>(null);
export const Felttilbyder = Kontekst;

export function useFelt(): Feltkontekst {
  const kontekst = use(Kontekst);
  if (kontekst === null) throw new Error('useFelt used outside the fields pane');
  return kontekst;
}
