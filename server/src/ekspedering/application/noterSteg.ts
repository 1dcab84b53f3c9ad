import type { Uow } from '../../kernel/index.ts';
import { alleErSendt, type Steg } from '../domain/utsending.ts';
import { utsendingAvklart, utsendingFeilet } from '../events.ts';
import type { EkspederingDeps, Utsendingsrad } from '../ports.ts';

const FOER_EKSPEDERT: ReadonlySet<string> = new Set(['F', 'G', 'J']);

/** Whether somebody must look at this copy. */
export function trengerTilsyn({ status, aarsak }: Pick<Utsendingsrad, 'status' | 'aarsak'>): boolean {
  return status === 'feilet' || aarsak === 'ikke-bekreftet';
}

/**
 * Writes a step, tells those who follow, and makes the journalpost Ekspedert with sendtDato when its last recipient's copy has left
 * (M053, M105). That the copy has left is kept whatever the archive says to that: it is true.
 */
export async function noterSteg(deps: EkspederingDeps, uow: Uow, foer: Utsendingsrad, steg: Steg): Promise<void> {
  const lager = deps.lager(uow);
  await lager.skriv(foer, steg);
  const etter = { ...foer, ...steg };
  const hva = { utsending: foer.id, journalpost: foer.journalpost };
  if (trengerTilsyn(etter) && !trengerTilsyn(foer))
    await uow.announce(utsendingFeilet, { ...hva, aarsak: etter.aarsak });
  if (!trengerTilsyn(etter) && trengerTilsyn(foer)) await uow.announce(utsendingAvklart, hva);
  if (etter.status === foer.status) return;
  const alle = await lager.forJournalpost(foer.journalpost);
  if (!alleErSendt(alle.map(({ status }) => status))) return;
  const post = await deps.arkiv.hentForEkspedering(uow, foer.journalpost);
  if (!post.ok || !FOER_EKSPEDERT.has(post.verdi.journalstatus)) return;
  const satt = await deps.arkiv.settJournalstatus(uow, foer.journalpost, 'E');
  if (!satt.ok) deps.meldUventet(new Error(satt.feil.kode), { arkivskaper: uow.arkivskaper, utsending: foer.id });
}
