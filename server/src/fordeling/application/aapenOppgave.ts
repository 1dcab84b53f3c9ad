import { avvis, erKlarert, kan, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Oppgave } from '../domain/oppgave.ts';
import type { FordelingDeps } from '../ports.ts';
import { visOppgaver } from './oppgavevisning.ts';

/**
 * The open oppgave, when the actor may act on it. Refused with `tjener.finnes-ikke` (unknown, or not cleared and no leder),
 * `fordeling.oppgave-lukket` or `fordeling.oppgave-parkert`.
 */
export async function aapenOppgave(deps: FordelingDeps, uow: Uow, id: string): Promise<Result<Oppgave>> {
  const oppgave = await deps.lager(uow).oppgaver.hent(id);
  if (oppgave === null) return avvis('tjener.finnes-ikke');
  if (!erKlarert(uow.aktoer, oppgave.tilgangskode) && !kan(uow.aktoer, 'oppgave:tildel')) {
    return avvis('tjener.finnes-ikke');
  }
  if (oppgave.tilstand === 'lukket') return avvis('fordeling.oppgave-lukket');
  if (oppgave.tilstand === 'parkert') return avvis('fordeling.oppgave-parkert');
  return ok(oppgave);
}

/** The oppgave as it stands after the change, shown to the actor. */
export async function visEtter(deps: FordelingDeps, uow: Uow, id: string) {
  const oppgave = await deps.lager(uow).oppgaver.hent(id);
  if (oppgave === null) throw new Error('An oppgave vanished inside its own transaction');
  const [vist] = await visOppgaver(deps, uow, [oppgave]);
  if (vist === undefined) throw new Error('An oppgave was not shown');
  return ok(vist);
}
