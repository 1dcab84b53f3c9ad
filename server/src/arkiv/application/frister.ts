import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { erVirkedag } from '../../virksomhet/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  type Frist,
  type Fristpause,
  fristForeloepigSvar,
  fristTjenestemaal,
  type Tjenestemaal,
  tjenestemaalFor,
  vurderFristpause,
} from '../domain/frister.ts';
import type { Journalpost } from '../domain/journalpost.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { LagretPause } from '../ports/registreringer.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

const KALENDER = { erVirkedag };

/** Null: there is no such deadline, or it stands still while a pause is open. */
export interface Frister {
  readonly foreloepigSvar: Frist;
  readonly tjenestemaal: Frist;
  readonly forfallsdato: string | null;
  readonly pauser: LagretPause[];
}

/** The deadlines of a journalpost: what has come in is answered for now within a month, and within the municipality's own goal. */
export const hentFrister =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Frister, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.hent(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    return ok(await frister(lager, post));
  };

async function frister(lager: ArkivLager, post: Journalpost): Promise<Frister> {
  const pauser = await lager.frister.pauser(post.id);
  const { forfallsdato } = post;
  if (post.journalposttype !== 'I' || post.mottattDato === null) {
    return { foreloepigSvar: null, tjenestemaal: null, forfallsdato, pauser };
  }
  const mottatt = norskDato(post.mottattDato);
  const sak = await lager.saker.hent(post.saksmappe);
  const dager = tjenestemaalFor(sak?.klasse ?? '', await lager.frister.tjenestemaal());
  return {
    foreloepigSvar: fristForeloepigSvar(mottatt, pauser, KALENDER),
    tjenestemaal: dager === null ? null : fristTjenestemaal(mottatt, dager, pauser, KALENDER),
    forfallsdato,
    pauser,
  };
}

/** Lets the deadlines of a journalpost stand still, or ends a pause that runs. Gives the deadlines as they then are. */
export const settFristpause =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, pause: Fristpause): Promise<Result<Frister, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const vurdert = vurderFristpause(pause, await lager.frister.pauser(id));
    if (!vurdert.ok) return vurdert;
    await lager.frister.settPause(id, vurdert.verdi);
    const { fra, til, hjemmel } = vurdert.verdi;
    const nyVerdi = `${fra} – ${til ?? ''} (${hjemmel})`;
    await lager.endringslogg.foer(id, [{ felt: 'fristpause', tidligereVerdi: null, nyVerdi }]);
    await uow.announce(journalpostEndret, { journalpost: id, saksmappe: post.saksmappe, felt: ['fristpause'] });
    return ok(await frister(lager, post));
  };

export const hentTjenestemaal =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Tjenestemaal[]> =>
    deps.lager(uow).frister.tjenestemaal();

/** The municipality's service goals, by klasse; the list takes the place of the one before. */
export const settTjenestemaal =
  (deps: ArkivDeps) =>
  async (uow: Uow, maal: readonly Tjenestemaal[]): Promise<Result<Tjenestemaal[], Arkivavvisning>> => {
    const { frister: lager } = deps.lager(uow);
    const klasser = maal.map((m) => m.klasseID);
    if (new Set(klasser).size < klasser.length) return avvis('arkiv.kode-krysser', { kode: 'klasseID' });
    await lager.settTjenestemaal(maal);
    return ok(await lager.tjenestemaal());
  };
