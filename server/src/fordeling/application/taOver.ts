import { avvis, erKlarert, type Result, type Uow } from '../../kernel/index.ts';
import { holder, reservertTil } from '../domain/oppgave.ts';
import { plassering } from '../domain/steg.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Takes an oppgave that a colleague holds. Said openly: it is kept as a step, which the colleague sees. Taking what nobody holds, or is
 * one's own, is an ordinary reservation. Refused with `fordeling.ikke-klarert` and as `aapenOppgave` says.
 */
export const taOver =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Oppgavevisning>> => {
    const { oppgaver, steg } = deps.lager(uow);
    const foer = await oppgaver.laas(id);
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    if (!erKlarert(uow.aktoer, funnet.verdi.tilgangskode)) return avvis('fordeling.ikke-klarert');
    const fra = foer === null ? null : holder(foer, uow.naa);
    if (fra !== null && fra !== uow.aktoer.id) {
      const hvor = plassering(funnet.verdi);
      await steg.leggTil(id, { handling: 'overtatt', fra, til: uow.aktoer.id, foer: hvor });
    }
    await oppgaver.plasser(id, {
      ...plassering(funnet.verdi),
      reservertAv: uow.aktoer.id,
      reservertSiden: uow.naa,
      reservertTil: reservertTil(uow.naa),
      tilSideTil: null,
    });
    return visEtter(deps, uow, id);
  };
