import { avvis, erKlarert, type Result, type Uow } from '../../kernel/index.ts';
import { holder, reservertTil } from '../domain/oppgave.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import { avvisReservert } from './holdt.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Takes the oppgave for a quarter of an hour; again by the same person keeps it. Of several who try at once one gets it, the others are
 * refused with `fordeling.reservert-av-annen`. Other refusals: see `aapenOppgave`.
 */
export const reserver =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    // A leder sees that it exists; to open it takes clearance all the same.
    if (!erKlarert(uow.aktoer, funnet.verdi.tilgangskode)) return avvis('fordeling.ikke-klarert');
    const { oppgaver } = deps.lager(uow);
    const minFraFoer = holder(funnet.verdi, uow.naa) === uow.aktoer.id;
    const siden = (minFraFoer ? funnet.verdi.reservertSiden : null) ?? uow.naa;
    const fikk = await oppgaver.reserver(id, uow.aktoer.id, siden, reservertTil(uow.naa, siden));
    return fikk ? visEtter(deps, uow, id) : avvisReservert(deps, uow, await oppgaver.hent(id));
  };
