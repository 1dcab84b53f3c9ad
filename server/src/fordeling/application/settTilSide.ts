import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import { TIL_SIDE_DAGER } from '../domain/oppgave.ts';
import { plassering } from '../domain/steg.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import { avvisReservert } from './holdt.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Puts the oppgave out of the queue until a moment at most 30 days on; then it is back by itself. Its frist does not move. Refused with
 * `fordeling.ugyldig-tidspunkt` or `fordeling.reservert-av-annen`.
 */
export const settTilSide =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string, til: Date, merknad: string | null): Promise<Result<Oppgavevisning>> => {
    const seneste = uow.naa.getTime() + TIL_SIDE_DAGER * 24 * 3_600_000;
    if (til <= uow.naa || til.getTime() > seneste)
      return avvis('fordeling.ugyldig-tidspunkt', { dager: TIL_SIDE_DAGER });
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    const { oppgaver, steg } = deps.lager(uow);
    const gikk = await oppgaver.settTilSide(id, uow.aktoer.id, til, merknad);
    if (!gikk) return avvisReservert(deps, uow, await oppgaver.hent(id));
    await steg.leggTil(id, { handling: 'tilSide', fra: null, til: null, foer: plassering(funnet.verdi) });
    return visEtter(deps, uow, id);
  };
