import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { fordelPaaNytt } from '../jobs.ts';
import type { FordelingDeps } from '../ports.ts';

export const slettFravaer =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<null>> => {
    if (!(await deps.lager(uow).fravaer.slett(id))) return avvis('tjener.finnes-ikke');
    await uow.enqueue(fordelPaaNytt, {}, { noekkel: 'fravaer' });
    return ok(null);
  };
