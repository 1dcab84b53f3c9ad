import type { Uow } from '../../kernel/index.ts';
import type { FordelingDeps } from '../ports.ts';
import { tilstandFor } from './fordel.ts';

/**
 * Makes the oppgave of a forsendelse open, parked or closed, as the forsendelse itself says. Every event about its fate ends here, so
 * that their order does not matter. Without an oppgave there is nothing to do: `fordel` asks for the same truth when it comes.
 */
export const avstem =
  (deps: FordelingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const { oppgaver } = deps.lager(uow);
    await oppgaver.laasForsendelse(forsendelse);
    const oppgave = await oppgaver.finnForForsendelse(forsendelse);
    if (oppgave === null) return;
    const tilstand = tilstandFor(await deps.forsendelser.hentTilstand(uow, forsendelse));
    if (tilstand !== oppgave.tilstand) await oppgaver.settTilstand(oppgave.id, tilstand);
  };
