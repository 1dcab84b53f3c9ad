import type { Uow } from '../../kernel/index.ts';
import type { Bruker } from '../../tilgang/index.ts';
import type { FordelingDeps, Fravaerrad } from '../ports.ts';

export interface Fravaervisning extends Fravaerrad {
  readonly navn: string;
  readonly stedfortrederNavn: string | null;
}

export function visFravaer(rad: Fravaerrad, brukere: readonly Bruker[]): Fravaervisning {
  const navnFor = (id: string) => brukere.find((bruker) => bruker.id === id)?.navn ?? 'En kollega';
  return {
    ...rad,
    navn: navnFor(rad.bruker),
    stedfortrederNavn: rad.stedfortreder === null ? null : navnFor(rad.stedfortreder),
  };
}

/** Absences reported in this municipality, newest first. */
export const finnFravaer =
  (deps: FordelingDeps) =>
  async (uow: Uow): Promise<Fravaervisning[]> => {
    const rader = await deps.lager(uow).fravaer.finn();
    const brukere = await deps.tilgang.finnBrukere(uow);
    return rader.map((rad) => visFravaer(rad, brukere));
  };
