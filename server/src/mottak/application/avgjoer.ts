import type { Uow } from '../../kernel/index.ts';
import { avvis, ok, type Result } from '../../kernel/index.ts';
import { FOR_UVERIFISERTE, type Forsendelsestatus, type Handling, overgang } from '../domain/forsendelse.ts';
import type { Forsendelserad } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';

/**
 * The frame of every decision about a forsendelse: lock the row, check that the person may see it, that the step may be taken from where it stands and that no colleague holds it, change
 * the state, and keep the step as the ground for undo.
 */
export async function avgjoer(
  deps: Pick<MottakDeps, 'lager' | 'kanallager' | 'innholdsvern' | 'reservasjoner'>,
  uow: Uow,
  id: string,
  handling: Handling,
  innhold: object,
  aarsak: string | null,
): Promise<Result<{ rad: Forsendelserad; status: Forsendelsestatus }>> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(id);
  if (rad === null || !(await deps.innholdsvern.kanSe(uow, id))) return avvis('tjener.finnes-ikke');
  if (!FOR_UVERIFISERTE.has(handling) && (await deps.kanallager(uow).leveranse(id))?.verifisert === false)
    return avvis('mottak.ikke-verifisert');
  const neste = overgang(rad.status, handling);
  if (!neste.ok) return neste;
  const fri = await deps.reservasjoner.krevFri(uow, id);
  if (!fri.ok) return fri;
  await lager.endre(id, { status: neste.verdi, aarsak });
  await lager.leggTilSteg(id, {
    handling,
    fraStatus: rad.status,
    tilStatus: neste.verdi,
    aktoer: uow.aktoer.id,
    tidspunkt: uow.naa,
    innhold,
  });
  return ok({ rad: { ...rad, status: neste.verdi, aarsak }, status: neste.verdi });
}
