import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import { holder, reservertTil } from '../domain/oppgave.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import { avvisReservert } from './holdt.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Keeps a reservation alive while the letter is open in front of a person. Never takes it anew: refused with
 * `fordeling.reservasjon-utloept` when it has run out, and `fordeling.reservert-av-annen` when a colleague has it now.
 */
export const forny =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const { oppgaver } = deps.lager(uow);
    const oppgave = await oppgaver.laas(id);
    const hos = oppgave === null ? null : holder(oppgave, uow.naa);
    if (hos !== null && hos !== uow.aktoer.id) {
      const funnet = await aapenOppgave(deps, uow, id);
      return funnet.ok ? avvisReservert(deps, uow, oppgave) : funnet;
    }
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    if (hos === null) return avvis('fordeling.reservasjon-utloept');
    const siden = funnet.verdi.reservertSiden ?? uow.naa;
    await oppgaver.reserver(id, uow.aktoer.id, siden, reservertTil(uow.naa, siden));
    return visEtter(deps, uow, id);
  };
