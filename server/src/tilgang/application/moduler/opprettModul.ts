import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Modul } from '../../domain/modul.ts';
import type { ModulDeps } from '../../ports.ts';

export type NyModul = Pick<Modul, 'navn' | 'leverandoer' | 'formaal' | 'klarering'>;

/**
 * Registers a system outside the core (krav 4.1.1). It is active from now, with no right in the archive and no key. Refused with
 * `tilgang.modul-finnes` and `tilgang.ukjent-tilgangskode`.
 */
export const opprettModul =
  (deps: ModulDeps) =>
  async (uow: Uow, ny: NyModul): Promise<Result<Modul>> => {
    const koder = await kjenteKoder(deps, uow, ny.klarering);
    if (!koder.ok) return koder;
    const lager = deps.modullager(uow);
    const id = uow.nyId();
    if (!(await lager.opprett({ ...ny, id, klarering: koder.verdi }, 'Registrert')))
      return avvis('tilgang.modul-finnes');
    return hent(deps, uow, id);
  };

/** Changes which access codes it may see behind. */
export const endreModulklarering =
  (deps: ModulDeps) =>
  async (uow: Uow, id: string, klarering: readonly string[]): Promise<Result<Modul>> => {
    const funnet = await hent(deps, uow, id);
    if (!funnet.ok) return funnet;
    const koder = await kjenteKoder(deps, uow, klarering);
    if (!koder.ok) return koder;
    await deps.modullager(uow).endreKlarering(id, koder.verdi);
    return hent(deps, uow, id);
  };

export async function hent(deps: ModulDeps, uow: Uow, id: string): Promise<Result<Modul>> {
  const modul = await deps.modullager(uow).modul(id);
  return modul === null ? avvis('tjener.finnes-ikke') : ok(modul);
}

async function kjenteKoder(deps: ModulDeps, uow: Uow, oensket: readonly string[]): Promise<Result<string[]>> {
  const kjente = new Set(oensket.length === 0 ? [] : await deps.tilgangskoder(uow));
  const ukjent = oensket.find((kode) => !kjente.has(kode));
  return ukjent === undefined
    ? ok([...new Set(oensket)].sort())
    : avvis('tilgang.ukjent-tilgangskode', { kode: ukjent });
}
