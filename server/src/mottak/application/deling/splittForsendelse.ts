import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { type Delplan, kontrollerDelplan } from '../../domain/deling.ts';
import { forsendelseSplittet } from '../../events.ts';
import { lagDeler } from '../../jobs.ts';
import type { Dokumentrad } from '../../ports/lager.ts';
import { avgjoer } from '../avgjoer.ts';
import { vis } from '../hentForsendelse.ts';
import type { DelingDeps } from './deps.ts';

/**
 * Splits a scanned batch into letters. The original stays as it came, and the plan with it: which page went where, and which were left
 * out and why. The letters are made by a job; until it has run, and until one of them is decided on, it can be undone. Refused with
 * `mottak.kan-ikke-deles` for anything but one PDF or TIFF that is read, and `mottak.deling-sider` when a page has no place or two.
 */
export const splittForsendelse =
  (deps: DelingDeps) =>
  async (uow: Uow, id: string, plan: Delplan): Promise<Result<Forsendelse>> => {
    const delbart = finnDelbart(await deps.lager(uow).dokumenter(id));
    if (delbart === null) return avvis('mottak.kan-ikke-deles');
    const riktig = kontrollerDelplan(plan, delbart.sider);
    if (!riktig.ok) return riktig;
    const svar = await avgjoer(deps, uow, id, 'splitt', plan, null);
    if (!svar.ok) return svar;
    await uow.announce(forsendelseSplittet, { forsendelse: id });
    await uow.enqueue(lagDeler, { forsendelse: id });
    return ok(await vis(deps, uow, svar.verdi.rad));
  };

/** The one document of a forsendelse that can be split; null when there is none. */
export function finnDelbart(
  dokumenter: readonly Dokumentrad[],
): { readonly sjekksum: string; readonly format: 'pdf' | 'tiff'; readonly sider: number } | null {
  const [ett, ...flere] = dokumenter;
  if (ett === undefined || flere.length > 0 || ett.sider === null || ett.sider === 0) return null;
  const { format, sjekksum, sider } = ett;
  return format === 'pdf' || format === 'tiff' ? { sjekksum, format, sider } : null;
}
