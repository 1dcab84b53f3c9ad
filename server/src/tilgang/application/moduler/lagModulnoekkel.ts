import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { norskDato } from '../../domain/dato.ts';
import { type Modul, vurderNoekkel } from '../../domain/modul.ts';
import type { ModulDeps } from '../../ports.ts';
import { hent } from './opprettModul.ts';

const DOEGN_MS = 86_400_000;

/** A new key beside those that hold: it is told once, and never again. `dager`: how long it holds. */
export const lagModulnoekkel =
  (deps: ModulDeps) =>
  async (uow: Uow, id: string, dager: number): Promise<Result<{ modul: Modul; noekkel: string }>> => {
    const funnet = await hent(deps, uow, id);
    if (!funnet.ok) return funnet;
    const varighet = vurderNoekkel(funnet.verdi, dager);
    if (!varighet.ok) return varighet;
    const noekkel = deps.token.nyttToken();
    const gyldigTil = norskDato(new Date(uow.naa.getTime() + varighet.verdi * DOEGN_MS));
    const ny = { id: uow.nyId(), sjekksum: deps.token.sjekksum(noekkel), gyldigTil };
    await deps.modullager(uow).leggTilNoekkel(id, ny);
    const etter = await hent(deps, uow, id);
    return etter.ok ? ok({ modul: etter.verdi, noekkel }) : etter;
  };

/** Takes a key back at once. */
export const trekkModulnoekkel =
  (deps: ModulDeps) =>
  async (uow: Uow, id: string, noekkel: string): Promise<Result<Modul>> =>
    (await deps.modullager(uow).trekkNoekkel(id, noekkel)) ? hent(deps, uow, id) : avvis('tjener.finnes-ikke');
