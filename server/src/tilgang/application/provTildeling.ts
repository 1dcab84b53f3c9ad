import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import { type NyTildeling, vurderTildeling } from '../domain/bruker.ts';
import type { TilgangDeps } from '../ports.ts';

/**
 * What must hold for any new grant: the period runs forwards, the unit and every access code belong to this municipality. Refused with
 * `tilgang.ugyldig-periode`, `tilgang.ukjent-enhet` or `tilgang.ukjent-tilgangskode`.
 */
export async function provTildeling(deps: TilgangDeps, uow: Uow, ny: NyTildeling): Promise<Result<NyTildeling>> {
  const vurdert = vurderTildeling(ny);
  if (!vurdert.ok) return vurdert;
  if (ny.enhet !== null && !(await deps.enhetFinnes(uow, ny.enhet))) return avvis('tilgang.ukjent-enhet');
  const koder = ny.klarering.length === 0 ? [] : await deps.tilgangskoder(uow);
  const ukjent = ny.klarering.find((kode) => !koder.includes(kode));
  return ukjent === undefined ? vurdert : avvis('tilgang.ukjent-tilgangskode', { kode: ukjent });
}
