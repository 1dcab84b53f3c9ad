import { type Arkivskaper, systemAktoer, type Uow } from '../../../kernel/index.ts';
import type { Hemmelighetsvern } from '../../ports/hemmelighetsvern.ts';
import type { Kanalslag } from '../../ports/kanalkilde.ts';
import type { MottakDeps } from '../deps.ts';

/** What the foundation of channels is built of. */
export interface KanalDeps
  extends Pick<
    MottakDeps,
    | 'lager'
    | 'kanallager'
    | 'withTenant'
    | 'originaler'
    | 'arbeidsmappe'
    | 'kommuner'
    | 'innholdsvern'
    | 'reservasjoner'
    | 'virusskanner'
  > {
  readonly vern: Hemmelighetsvern;
  readonly slag: readonly Kanalslag[];
  /** What no adapter foresaw: logged once, with ids only. */
  readonly meldUventet: (error: unknown, hvor: { arkivskaper: Arkivskaper; kanal: string }) => void;
}

export const KANALAKTOER = systemAktoer('mottak.kanal');

/** Every step of a channel is a transaction of its own: nothing may wait for a source with a transaction open. */
export const iKommune = <T>(
  deps: Pick<KanalDeps, 'withTenant'>,
  arkivskaper: Arkivskaper,
  arbeid: (uow: Uow) => Promise<T>,
): Promise<T> => deps.withTenant(arkivskaper, KANALAKTOER, arbeid);
