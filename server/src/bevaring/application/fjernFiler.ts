import type { Arkivskaper, Uow } from '../../kernel/index.ts';
import type { Arbeid } from '../ports/filer.ts';
import type { KassasjonDeps } from '../ports/kassasjon.ts';

/** Files that something has let go: those still to be decided, and where the outcome is written. */
export interface Sluppet {
  ventende(uow: Uow): Promise<string[]>;
  avgjoer(uow: Uow, sjekksummer: readonly string[], utfall: 'fjernet' | 'beholdt'): Promise<void>;
}

/**
 * Removes the files nothing refers to any more, and keeps the others. What was put lately is left waiting: whoever put it may be about to commit,
 * and the next round asks again. Safe to do again, and beside others who put the same bytes.
 */
export async function fjernSluppet(
  deps: Pick<KassasjonDeps, 'iBruk' | 'fjern'>,
  arkivskaper: Arkivskaper,
  iTransaksjon: Arbeid,
  sluppet: Sluppet,
): Promise<void> {
  const ledige = await iTransaksjon(async (uow) => {
    const ventende = await sluppet.ventende(uow);
    const brukt = new Set(await deps.iBruk(uow, ventende));
    await sluppet.avgjoer(
      uow,
      ventende.filter((sum) => brukt.has(sum)),
      'beholdt',
    );
    return ventende.filter((sum) => !brukt.has(sum));
  });
  for (const sjekksum of ledige) {
    const ubrukt = () => iTransaksjon(async (uow) => (await deps.iBruk(uow, [sjekksum])).length === 0);
    const svar = await deps.fjern(arkivskaper, sjekksum, ubrukt);
    if (svar === 'nylig') continue;
    const utfall = svar === 'brukt' ? 'beholdt' : 'fjernet';
    await iTransaksjon((uow) => sluppet.avgjoer(uow, [sjekksum], utfall));
  }
}
