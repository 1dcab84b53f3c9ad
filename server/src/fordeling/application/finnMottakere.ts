import type { Result, Uow } from '../../kernel/index.ts';
import { ok } from '../../kernel/index.ts';
import { erBorte, stedfortrederFor } from '../domain/fravaer.ts';
import { kanTa } from '../domain/velgMottaker.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave } from './aapenOppgave.ts';
import { hentMannskap } from './mannskap.ts';

/** A colleague the oppgave might be given to, and why not when they cannot take it. */
export interface Mottakervalg {
  readonly id: string;
  readonly navn: string;
  readonly hindring: 'ikke-klarert' | 'borte' | null;
  /** Who stands in for them today, when they are away and somebody who may take it does. */
  readonly stedfortreder: string | null;
  /** Wished skills the person has, and those they lack. */
  readonly ferdigheter: readonly string[];
  readonly mangler: readonly string[];
  /** Open oppgaver in hand, over all municipalities. */
  readonly iHaand: number;
}

/**
 * Everyone who handles oppgaver here, for a leder who is to choose: those who can take it first, with most of the wished skills, then
 * with least in hand. The same rules as `tildelOppgave` refuses by. Refusals: `aapenOppgave`.
 */
export const finnMottakere =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Mottakervalg[]>> => {
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    const oppgave = funnet.verdi;
    const { personer, kart, fravaer, dato } = await hentMannskap(deps, uow);
    const aktuelle = personer.filter((person) => person.kanBehandle);
    const belastning = await deps.lager(uow).oppgaver.belastning(
      aktuelle.map((person) => person.id),
      uow.naa,
    );
    const valg = aktuelle.map((person): Mottakervalg => {
      const borte = erBorte(person.id, fravaer, dato);
      const vikar = borte ? stedfortrederFor(person.id, fravaer, dato, (en) => kanTa(oppgave, kart.get(en))) : null;
      return {
        id: person.id,
        navn: person.navn,
        hindring: !kanTa(oppgave, person) ? 'ikke-klarert' : borte ? 'borte' : null,
        stedfortreder: vikar === null ? null : (kart.get(vikar)?.navn ?? null),
        ferdigheter: oppgave.ferdigheter.filter((en) => person.ferdigheter.has(en)),
        mangler: oppgave.ferdigheter.filter((en) => !person.ferdigheter.has(en)),
        iHaand: belastning.get(person.id) ?? 0,
      };
    });
    return ok(valg.sort(egnetFoerst));
  };

function egnetFoerst(a: Mottakervalg, b: Mottakervalg): number {
  return (
    Number(a.hindring !== null) - Number(b.hindring !== null) ||
    a.mangler.length - b.mangler.length ||
    a.iHaand - b.iHaand ||
    a.navn.localeCompare(b.navn, 'nb')
  );
}
