import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { holder } from '../domain/oppgave.ts';
import type { FordelingDeps } from '../ports.ts';
import { avvisReservert } from './holdt.ts';

/**
 * Whether the actor may decide on a forsendelse now: nobody else holds its oppgave. Refused with `fordeling.reservert-av-annen`. A part
 * of the program is never held up by a reservation: those are between people.
 */
export const krevFri =
  (deps: Pick<FordelingDeps, 'lager' | 'tilgang'>) =>
  async (uow: Uow, forsendelse: string): Promise<Result<null>> => {
    if (uow.aktoer.type === 'system') return ok(null);
    const oppgave = await deps.lager(uow).oppgaver.finnForForsendelse(forsendelse);
    const hos = oppgave === null || oppgave.tilstand !== 'aapen' ? null : holder(oppgave, uow.naa);
    return hos === null || hos === uow.aktoer.id ? ok(null) : avvisReservert(deps, uow, oppgave);
  };
