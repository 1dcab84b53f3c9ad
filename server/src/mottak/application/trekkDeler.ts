import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { DELING_ANGRET } from '../domain/deling.ts';
import type { Forsendelsestatus } from '../domain/forsendelse.ts';
import { forsendelseIkkeArkivert } from '../events.ts';
import type { MottakDeps } from './deps.ts';

const UAVGJORT: readonly Forsendelsestatus[] = ['mottatt', 'utpakket', 'klar', 'karantene'];

/**
 * The split is undone: its letters are not to be archived, since the original waits again with all its pages. Refused with
 * `mottak.deler-behandlet` when a person has decided on one of them, and when a colleague holds one.
 */
export async function trekkDeler(
  deps: Pick<MottakDeps, 'lager' | 'reservasjoner'>,
  uow: Uow,
  opphav: string,
  steg: number,
): Promise<Result<null>> {
  const lager = deps.lager(uow);
  const deler = (await lager.delerAv(opphav)).filter((del) => del.steg === steg);
  const rader = [];
  for (const { forsendelse } of deler) {
    const rad = await lager.laas(forsendelse);
    if (rad === null) continue;
    if (!UAVGJORT.includes(rad.status)) return avvis('mottak.deler-behandlet');
    const fri = await deps.reservasjoner.krevFri(uow, forsendelse);
    if (!fri.ok) return fri;
    rader.push(rad);
  }
  for (const { id, status } of rader) {
    await lager.endre(id, { status: 'ikke-arkivert', aarsak: DELING_ANGRET });
    await lager.leggTilSteg(id, {
      handling: DELING_ANGRET,
      fraStatus: status,
      tilStatus: 'ikke-arkivert',
      aktoer: uow.aktoer.id,
      tidspunkt: uow.naa,
      innhold: { opphav },
    });
    await uow.announce(forsendelseIkkeArkivert, { forsendelse: id, aarsak: DELING_ANGRET });
  }
  return ok(null);
}
