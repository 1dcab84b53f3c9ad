import type { Uow } from '../../kernel/index.ts';
import type { TolkingDeps } from './deps.ts';

/** Proposed title and sender for a list of forsendelser, for those that have them. */
export const hentVisning =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelser: readonly string[]): Promise<Map<string, { tittel?: string; avsender?: string }>> => {
    const ut = new Map<string, { tittel?: string; avsender?: string }>();
    for (const rad of await deps.lager(uow).visning(forsendelser)) {
      ut.set(rad.forsendelse, { ...ut.get(rad.forsendelse), [rad.felt]: rad.visning });
    }
    return ut;
  };
