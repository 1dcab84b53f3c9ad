import type { Aktoer, Arkivskaper } from '../../kernel/index.ts';
import { evnerFor, type Rolle } from './evner.ts';

/** Who is signed in and what they may do where. Fits the platform's `Innlogget`. */
export interface InnloggetPerson {
  readonly bruker: { readonly id: string; readonly brukernavn: string; readonly navn: string };
  /** Checksum of the session's token: enough to end it, not to use it. */
  readonly sesjon: string;
  /** Problem code that refuses everything but what lifts it: a one-time password must be changed first. */
  readonly sperretAv: string | null;
  readonly arkivskapere: readonly Arkivskaper[];
  aktoerFor(arkivskaper: Arkivskaper): Aktoer | null;
  rollerFor(arkivskaper: Arkivskaper): Rolle[];
}

export interface Rettighet {
  readonly arkivskaper: Arkivskaper;
  readonly rolle: Rolle;
  readonly klarering: readonly string[];
}

/** Abilities and clearance in a municipality are the sum of the valid grants there, and never reach another one. */
export function innlogget(
  bruker: InnloggetPerson['bruker'],
  sesjon: string,
  sperretAv: string | null,
  rettigheter: readonly Rettighet[],
): InnloggetPerson {
  const i = (arkivskaper: Arkivskaper) => rettigheter.filter((rett) => rett.arkivskaper === arkivskaper);
  return {
    bruker,
    sesjon,
    sperretAv,
    arkivskapere: [...new Set(rettigheter.map((rett) => rett.arkivskaper))].sort(),
    aktoerFor(arkivskaper) {
      const her = i(arkivskaper);
      if (her.length === 0) return null;
      return {
        type: 'bruker',
        id: bruker.id,
        navn: bruker.navn,
        evner: new Set(evnerFor(her.map((rett) => rett.rolle))),
        klarering: new Set(her.flatMap((rett) => rett.klarering)),
      };
    },
    rollerFor: (arkivskaper) => [...new Set(i(arkivskaper).map((rett) => rett.rolle))].sort(),
  };
}
