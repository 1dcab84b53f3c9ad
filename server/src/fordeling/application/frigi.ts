import { avvis, kan, type Result, type Uow } from '../../kernel/index.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/** Lets go of the oppgave and takes it back from being set aside. A leder may free what another holds. */
export const frigi =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    const bruker = kan(uow.aktoer, 'oppgave:tildel') ? null : uow.aktoer.id;
    const gikk = await deps.lager(uow).oppgaver.frigi(id, bruker);
    return gikk ? visEtter(deps, uow, id) : avvis('fordeling.reservert-av-annen');
  };
