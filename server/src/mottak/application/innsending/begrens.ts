import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import type { InnsendingDeps } from './deps.ts';

const AKTOER = systemAktoer('mottak.innsending');
const TIME_MS = 3_600_000;

/** Times in an hour: from one address (a library or a school share one), and to the municipality in all. */
const GRENSER = {
  brev: { adresse: 30, kommune: 1000 },
  fil: { adresse: 300, kommune: 20_000 },
} as const;
export type Talt = keyof typeof GRENSER;

/**
 * Counts one letter or one begun file, together with all other nodes. The address is kept as a keyed hash for an hour at most.
 * @returns seconds to wait, or null when it may go on
 */
export const begrens =
  (deps: InnsendingDeps) =>
  (eier: Arkivskaper, hva: Talt, adresse: string): Promise<number | null> =>
    deps.withTenant(eier, AKTOER, async (uow) => {
      const utloeper = new Date(uow.naa.getTime() + TIME_MS);
      const { adresse: fraHver, kommune } = GRENSER[hva];
      const lager = deps.lager(uow);
      // The address first: who is stopped there does not use up what the others may send.
      for (const [noekkel, mest] of [
        [deps.avtrykk(`${hva}:${adresse}`), fraHver],
        [deps.avtrykk(`${hva}:alle`), kommune],
      ] as const) {
        const talt = await lager.tell(noekkel, utloeper);
        if (talt.antall > mest) return Math.max(1, Math.ceil((talt.utloeper.getTime() - uow.naa.getTime()) / 1000));
      }
      return null;
    });
