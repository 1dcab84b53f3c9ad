import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Bruker, vurderAvslutning } from '../domain/bruker.ts';
import { norskDato } from '../domain/dato.ts';
import type { TilgangDeps } from '../ports.ts';

/** Ends a grant at once; the row stays as history (krav 4.5.29). Refusals: `tjener.finnes-ikke` and those of `vurderAvslutning`. */
export const avsluttTildeling =
  (deps: TilgangDeps) =>
  async (uow: Uow, tildelingId: string): Promise<Result<Bruker>> => {
    const lager = deps.lager(uow);
    await lager.laasTildelinger();
    const brukere = await lager.finnBrukere();
    const bruker = brukere.find((en) => en.tildelinger.some((tildeling) => tildeling.id === tildelingId));
    const tildeling = bruker?.tildelinger.find((en) => en.id === tildelingId);
    if (bruker === undefined || tildeling === undefined) return avvis('tjener.finnes-ikke');
    const vurdert = vurderAvslutning(tildeling, brukere, norskDato(uow.naa));
    if (!vurdert.ok) return vurdert;
    await lager.avsluttTildeling(tildelingId, vurdert.verdi.til);
    const [etter] = await lager.hentBrukere([bruker.id]);
    return ok(etter ?? bruker);
  };
