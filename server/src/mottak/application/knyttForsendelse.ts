import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { koblingsmerknad, loesningsmerknad } from '../domain/kobling.ts';
import { forsendelseKoblet } from '../events.ts';
import type { Forsendelserad } from '../ports/lager.ts';
import { avgjoer } from './avgjoer.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';

/**
 * A person says that it is the same letter as one that is journalført: it hangs on that journalpost, with its own original untouched. The
 * journalpost says when and how the letter came each time, the first reception first. Refused with
 * `mottak.kan-ikke-knyttes` when the other is not registered in the own archive.
 */
export const knyttForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string, medId: string): Promise<Result<Forsendelse>> => {
    const lager = deps.lager(uow);
    if (id === medId) return avvis('mottak.kan-ikke-knyttes');
    // Always in the same order, so that two who join two letters to each other do not wait for one another.
    for (const hver of [id, medId].sort()) await lager.laas(hver);
    const med = await lager.hent(medId);
    if (med === null || !(await deps.innholdsvern.kanSe(uow, medId))) return avvis('tjener.finnes-ikke');
    const { journalpost } = med;
    if (journalpost === null || (med.status !== 'journalfoert' && med.status !== 'koblet'))
      return avvis('mottak.kan-ikke-knyttes');
    const mottatt = await lager.mottakAv(journalpost);
    const svar = await avgjoer(deps, uow, id, 'knytt', { med: medId, journalpost }, null);
    if (!svar.ok) return svar;
    const { rad } = svar.verdi;
    await lager.endre(id, { journalpost });
    const skrevet = await deps.journalpostkobling.knytt(uow, journalpost, koblingsmerknad(rad, mottatt));
    if (!skrevet.ok) return skrevet;
    await uow.announce(forsendelseKoblet, { forsendelse: id, journalpost });
    return ok(await vis(deps, uow, { ...rad, journalpost }));
  };

/** Takes it off the journalpost again, which says so. */
export async function loesneForsendelse(
  deps: Pick<MottakDeps, 'journalpostkobling'>,
  uow: Uow,
  rad: Forsendelserad,
): Promise<Result<null>> {
  return rad.journalpost === null
    ? ok(null)
    : deps.journalpostkobling.loesne(uow, rad.journalpost, loesningsmerknad(rad));
}
