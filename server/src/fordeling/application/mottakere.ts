import type { Uow } from '../../kernel/index.ts';
import { gjeldende } from '../../tilgang/index.ts';
import { stedfortrederFor } from '../domain/fravaer.ts';
import { enheterSomLeder, type Mottakere } from '../domain/minPost.ts';
import type { FordelingDeps } from '../ports.ts';
import { hentMannskap } from './mannskap.ts';

/** Whose post the unit of work's person sees today in this municipality. */
export async function hentMottakere(deps: FordelingDeps, uow: Uow): Promise<Mottakere> {
  const selv = uow.aktoer.id;
  const { brukere, fravaer, dato } = await hentMannskap(deps, uow);
  const borte = new Set(fravaer.filter((rad) => rad.stedfortreder !== null).map((rad) => rad.bruker));
  const paaVegneAv = brukere.filter(
    (bruker) =>
      bruker.id !== selv && borte.has(bruker.id) && stedfortrederFor(bruker.id, fravaer, dato, () => true) === selv,
  );
  const meg = brukere.find((bruker) => bruker.id === selv);
  return {
    selv,
    paaVegneAv: new Map(paaVegneAv.map((bruker) => [bruker.id, bruker.navn])),
    enheter: enheterSomLeder(meg === undefined ? [] : gjeldende(meg, dato)),
  };
}
