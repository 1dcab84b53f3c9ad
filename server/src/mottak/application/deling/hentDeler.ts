import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Forsendelsestatus } from '../../domain/forsendelse.ts';
import type { Delrad } from '../../ports/lager.ts';
import type { DelingDeps } from './deps.ts';

export interface Deler {
  readonly opphav: Delrad | null;
  readonly deler: readonly (Delrad & { readonly status: Forsendelsestatus })[];
}

/** What a forsendelse was split into by the step that stands, and what it was itself split from. */
export const hentDeler =
  (deps: DelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Deler>> => {
    const lager = deps.lager(uow);
    const rad = await lager.hent(id);
    if (rad === null || !(await deps.innholdsvern.kanSe(uow, id))) return avvis('tjener.finnes-ikke');
    const staaende = new Set((await lager.steg(id)).filter((steg) => !steg.angret).map(({ nummer }) => nummer));
    const deler = await lager.delerAv(id);
    return ok({ opphav: await lager.delrad(id), deler: deler.filter(({ steg }) => staaende.has(steg)) });
  };
