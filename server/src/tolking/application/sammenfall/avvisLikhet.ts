import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { SammenfallDeps } from './deps.ts';

/** A person has looked at both: they are two letters. Remembered, so that it is not proposed again from either of them. */
export const avvisLikhet =
  (deps: SammenfallDeps) =>
  async (uow: Uow, forsendelse: string, annen: string): Promise<Result<null>> => {
    const synlige = (await deps.kanSeForsendelse(uow, forsendelse)) && (await deps.kanSeForsendelse(uow, annen));
    if (!synlige || !(await deps.sammenfallager(uow).avvisLikhet(forsendelse, annen)))
      return avvis('tjener.finnes-ikke');
    return ok(null);
  };
