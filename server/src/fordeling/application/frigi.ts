import { kan, type Result, type Uow } from '../../kernel/index.ts';
import { holder } from '../domain/oppgave.ts';
import { plassering } from '../domain/steg.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import { avvisReservert } from './holdt.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Lets go of the oppgave and takes it back from being set aside. A leder may free what another holds; that is kept as a step, which the
 * colleague sees.
 */
export const frigi =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const { oppgaver, steg } = deps.lager(uow);
    const foer = await oppgaver.laas(id);
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    const fra = foer === null ? null : holder(foer, uow.naa);
    const andres = fra !== null && fra !== uow.aktoer.id;
    if (andres && !kan(uow.aktoer, 'oppgave:tildel')) return avvisReservert(deps, uow, foer);
    if (andres) await steg.leggTil(id, { handling: 'frigitt', fra, til: null, foer: plassering(funnet.verdi) });
    await oppgaver.frigi(id, null);
    return visEtter(deps, uow, id);
  };
