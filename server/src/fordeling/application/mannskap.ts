import type { Uow } from '../../kernel/index.ts';
import { type Bruker, evnerFor, gjeldende, klareringFor } from '../../tilgang/index.ts';
import { norskDato } from '../../virksomhet/index.ts';
import type { Fravaer } from '../domain/fravaer.ts';
import type { Person } from '../domain/velgMottaker.ts';
import type { FordelingDeps } from '../ports.ts';

/** The people of the municipality and who of them is away, as of the unit of work's date in Norway. */
export interface Mannskap {
  readonly dato: string;
  readonly brukere: readonly Bruker[];
  readonly personer: readonly Person[];
  readonly kart: ReadonlyMap<string, Person>;
  readonly fravaer: readonly Fravaer[];
}

export async function hentMannskap(deps: FordelingDeps, uow: Uow): Promise<Mannskap> {
  const dato = norskDato(uow.naa);
  const brukere = await deps.tilgang.finnBrukere(uow);
  const personer = brukere.map((bruker) => tilPerson(bruker, dato));
  const fravaer = await deps.lager(uow).fravaer.finnFor(
    personer.map((person) => person.id),
    dato,
    dato,
  );
  return { dato, brukere, personer, kart: new Map(personer.map((person) => [person.id, person])), fravaer };
}

function tilPerson(bruker: Bruker, dato: string): Person {
  const evner = evnerFor(gjeldende(bruker, dato).map((tildeling) => tildeling.rolle));
  return {
    id: bruker.id,
    navn: bruker.navn,
    kanBehandle: evner.includes('oppgave:behandle'),
    klarering: klareringFor(bruker, dato),
    ferdigheter: new Set(bruker.ferdigheter),
  };
}
