import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import { reservertTil } from '../domain/oppgave.ts';
import { angreSteg } from '../domain/steg.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/** Takes back the last thing the actor did with the oppgave: set aside, given to a person, taken over, let go. Refusals: `angreSteg`. */
export const angreOppgave =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const { oppgaver, steg } = deps.lager(uow);
    const laast = await oppgaver.laas(id);
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    if (laast === null) return avvis('tjener.finnes-ikke');
    const siste = await steg.siste(id);
    const hvor = angreSteg(laast, siste, uow.aktoer.id, { siden: uow.naa, til: reservertTil(uow.naa) });
    if (!hvor.ok) return hvor;
    if (siste !== null) await steg.merkAngret(siste.id);
    await oppgaver.plasser(id, hvor.verdi);
    return visEtter(deps, uow, id);
  };
