import type { Avskrivningsmaate } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { loggforAngretAvskrivning, loggforAvskrivning, vurderAvskrivning } from '../domain/avskrivning.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import type { Avskrivning, Journalpost } from '../domain/journalpost.ts';
import { type Journalpostvisning, kanSeJournalpost, visJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

export interface AvskrivKommando {
  readonly avskrivningsmaate: Avskrivningsmaate;
  /** Id of the journalpost that answers. */
  readonly avskrivesAv: string | null;
  /** Id of the recipient it holds for; null: everybody. */
  readonly korrespondansepart: string | null;
}

/** Writes off a journalpost (krav 3.4.2–4, 3.4.6–9), with references both ways in endringslogg. */
export const avskriv =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: AvskrivKommando): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const svar = inn.avskrivesAv === null ? null : await lager.journal.hent(inn.avskrivesAv);
    if (inn.avskrivesAv !== null && svar === null) return avvis('arkiv.journalpost-finnes-ikke');
    const vurdert = vurderAvskrivning(post, { ...inn, avskrivesAv: svar });
    if (!vurdert.ok) return vurdert;
    await lager.avskrivning.settInn(id, vurdert.verdi, norskDato(uow.naa));
    const logg = loggforAvskrivning(post, svar, vurdert.verdi.avskrivningsmaate);
    return ferdig(uow, lager, post, { post: logg.post, svar: logg.svar, svarId: svar?.id ?? null });
  };

/** Takes a write-off back; the post is a restanse again if nothing else has written it off. What closing the case wrote is taken back by opening it. */
export const angreAvskrivning =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, avskrivning: string): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const funnet = post.avskrivninger.find((a) => a.id === avskrivning);
    if (funnet === undefined) return avvis('arkiv.avskrivning-finnes-ikke');
    const sak = await lager.saker.hent(post.saksmappe);
    if (sak?.saksstatus === 'A') return avvis('arkiv.sak-avsluttet', { sak: sak.saksnummer });
    await lager.avskrivning.slett(avskrivning);
    const logg = loggforAngretAvskrivning(post, funnet);
    return ferdig(uow, lager, post, { post: logg.post, svar: logg.svar, svarId: funnet.avskrivesAv?.id ?? null });
  };

/** When an answer goes to Utgår, what it had written off waits for an answer again. */
export async function opphevAvskrivningerAv(uow: Uow, lager: ArkivLager, svar: Journalpost): Promise<void> {
  for (const { journalpost, avskrivning } of await lager.avskrivning.avskrevetAv(svar.id)) {
    const post = await lager.journal.hent(journalpost);
    if (post === null) throw new Error(`Write-off of a journalpost that is not there: ${journalpost}`);
    await opphev(uow, lager, post, avskrivning);
  }
}

async function opphev(uow: Uow, lager: ArkivLager, post: Journalpost, avskrivning: Avskrivning): Promise<void> {
  await lager.avskrivning.slett(avskrivning.id);
  const logg = loggforAngretAvskrivning(post, avskrivning);
  await ferdig(uow, lager, post, { post: logg.post, svar: logg.svar, svarId: avskrivning.avskrivesAv?.id ?? null });
}

async function ferdig(
  uow: Uow,
  lager: ArkivLager,
  post: Journalpost,
  logg: ReturnType<typeof loggforAvskrivning> & { svarId: string | null },
): Promise<Result<Journalpostvisning, Arkivavvisning>> {
  await lager.endringslogg.foer(post.id, logg.post);
  if (logg.svarId !== null) await lager.endringslogg.foer(logg.svarId, logg.svar);
  await uow.announce(journalpostEndret, { journalpost: post.id, saksmappe: post.saksmappe, felt: ['avskrivning'] });
  const ny = await lager.journal.hent(post.id);
  return ny === null ? avvis('arkiv.journalpost-finnes-ikke') : ok(visJournalpost(uow.aktoer, ny));
}
