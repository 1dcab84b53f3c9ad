import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { finnEndringer, type Innstillinger } from '../domain/innstillinger.ts';
import type { VirksomhetDeps } from '../ports.ts';

/** Puts new settings in force and keeps what they were, field by field, with who and when. */
export const endreInnstillinger =
  (deps: VirksomhetDeps) =>
  async (uow: Uow, nye: Innstillinger): Promise<Result<Innstillinger>> => {
    const lager = deps.lager(uow);
    const foer = await lager.hentInnstillinger({ laas: true });
    if (foer === null) return avvis('tjener.finnes-ikke');
    const endringer = finnEndringer(foer, nye);
    if (endringer.length > 0) {
      await lager.lagreInnstillinger(nye);
      await lager.foerHistorikk(endringer);
    }
    return ok(nye);
  };
