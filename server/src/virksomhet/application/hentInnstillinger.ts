import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Innstillinger } from '../domain/innstillinger.ts';
import type { HistoriskEndring, VirksomhetDeps } from '../ports.ts';

export interface InnstillingerMedHistorikk {
  readonly gjeldende: Innstillinger;
  readonly historikk: readonly HistoriskEndring[];
}

/** The settings in force. Throws when the municipality has not been made: then nothing else can stand either. */
export const hentInnstillinger =
  (deps: VirksomhetDeps) =>
  async (uow: Uow): Promise<Innstillinger> => {
    const gjeldende = await deps.lager(uow).hentInnstillinger();
    if (gjeldende === null) throw new Error('The municipality is not set up');
    return gjeldende;
  };

/** The settings in force and how they came to be. Refused with `tjener.finnes-ikke` when the municipality has not been made. */
export const hentInnstillingerMedHistorikk =
  (deps: VirksomhetDeps) =>
  async (uow: Uow): Promise<Result<InnstillingerMedHistorikk>> => {
    const lager = deps.lager(uow);
    const gjeldende = await lager.hentInnstillinger();
    if (gjeldende === null) return avvis('tjener.finnes-ikke');
    return ok({ gjeldende, historikk: await lager.finnHistorikk() });
  };
