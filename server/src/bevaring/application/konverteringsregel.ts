import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { finnRegelendringer, type Konverteringsregel, STANDARDREGEL } from '../domain/konverteringsregel.ts';
import type { FilbevaringDeps, Regelhistorikk } from '../ports/filer.ts';

/** The rule in force (the default when nobody has decided) and how it came to be. */
export const hentKonverteringsregel =
  (deps: FilbevaringDeps) =>
  async (uow: Uow): Promise<{ gjeldende: Konverteringsregel; historikk: Regelhistorikk[] }> => ({
    gjeldende: (await deps.lager(uow).regel()) ?? STANDARDREGEL,
    historikk: await deps.lager(uow).regelhistorikk(),
  });

/** Puts a rule in force (krav 2.7.9) and keeps what it was. It holds for what is finished from now on. */
export const endreKonverteringsregel =
  (deps: FilbevaringDeps) =>
  async (uow: Uow, ny: Konverteringsregel): Promise<Result<Konverteringsregel>> => {
    const lager = deps.lager(uow);
    const foer = (await lager.regel(true)) ?? STANDARDREGEL;
    const regel = { ...ny, godtas: [...new Set(ny.godtas.map((f) => f.toLowerCase()))].sort() };
    const endringer = finnRegelendringer(foer, regel);
    if (endringer.length > 0) await lager.lagreRegel(regel, endringer);
    return ok(regel);
  };
