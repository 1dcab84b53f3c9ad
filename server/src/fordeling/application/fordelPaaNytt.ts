import type { Uow } from '../../kernel/index.ts';
import { fordelIgjen } from '../domain/velgMottaker.ts';
import type { FordelingDeps } from '../ports.ts';
import { hentMannskap } from './mannskap.ts';

const BOLK = 500;

/**
 * Moves every open oppgave that lies with someone who is away, has left or lost clearance, and gives out those that should lie with a
 * person and do not. What somebody holds right now is left alone.
 * @returns how many were moved
 */
export const fordelPaaNytt =
  (deps: FordelingDeps) =>
  async (uow: Uow): Promise<number> => {
    const { oppgaver } = deps.lager(uow);
    const mannskap = await hentMannskap(deps, uow);
    const ider = mannskap.personer.filter((person) => person.kanBehandle).map((person) => person.id);
    const belastning = new Map(await oppgaver.belastning(ider, uow.naa));
    let flyttet = 0;
    let etter: string | null = null;
    for (;;) {
      const bolk = await oppgaver.finnTilFordeling(uow.naa, BOLK, etter);
      for (const oppgave of bolk) {
        const til = fordelIgjen(oppgave, mannskap.personer, mannskap.fravaer, belastning, mannskap.dato);
        if (til === oppgave.tildelt) continue;
        await oppgaver.tildel(oppgave.id, til);
        if (oppgave.tildelt !== null) belastning.set(oppgave.tildelt, (belastning.get(oppgave.tildelt) ?? 1) - 1);
        if (til !== null) belastning.set(til, (belastning.get(til) ?? 0) + 1);
        flyttet += 1;
      }
      etter = bolk.at(-1)?.id ?? null;
      if (bolk.length < BOLK) return flyttet;
    }
  };
