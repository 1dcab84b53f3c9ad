import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Fravaer, vurderFravaer } from '../domain/fravaer.ts';
import { fordelPaaNytt } from '../jobs.ts';
import type { FordelingDeps } from '../ports.ts';
import { type Fravaervisning, visFravaer } from './finnFravaer.ts';

/**
 * Reports that a person is away, and moves their post. Refused with `fordeling.ukjent-person` (person or substitute has no grant here)
 * and as `vurderFravaer` says.
 */
export const opprettFravaer =
  (deps: FordelingDeps) =>
  async (uow: Uow, nytt: Fravaer): Promise<Result<Fravaervisning>> => {
    const { fravaer } = deps.lager(uow);
    const vurdert = vurderFravaer(nytt, await fravaer.finn(nytt.bruker));
    if (!vurdert.ok) return vurdert;
    const brukere = await deps.tilgang.finnBrukere(uow);
    const kjent = (id: string) => brukere.some((bruker) => bruker.id === id);
    if (!kjent(nytt.bruker) || (nytt.stedfortreder !== null && !kjent(nytt.stedfortreder))) {
      return avvis('fordeling.ukjent-person');
    }
    const rad = { ...vurdert.verdi, id: uow.nyId() };
    await fravaer.opprett(rad);
    await uow.enqueue(fordelPaaNytt, {}, { noekkel: 'fravaer' });
    return ok(visFravaer(rad, brukere));
  };
