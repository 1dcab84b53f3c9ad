import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Dokumentlesning, Side } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';

/** One page of a document that belongs to the forsendelse; anything else does not exist. */
export const hentSide =
  (deps: Pick<TolkingDeps, 'lager'>) =>
  async (uow: Uow, forsendelse: string, dokument: string, nr: number): Promise<Result<Side>> => {
    const rad = await hentDokument(deps)(uow, forsendelse, dokument);
    if (!rad.ok) return rad;
    const side = await deps.lager(uow).side(dokument, nr);
    return side === null ? avvis('tjener.finnes-ikke') : ok(side);
  };

export const hentDokument =
  (deps: Pick<TolkingDeps, 'lager'>) =>
  async (uow: Uow, forsendelse: string, dokument: string): Promise<Result<Dokumentlesning>> => {
    const rad = await deps.lager(uow).dokument(dokument);
    return rad === null || rad.forsendelse !== forsendelse ? avvis('tjener.finnes-ikke') : ok(rad);
  };
