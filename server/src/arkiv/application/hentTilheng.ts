import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Dokumentobjekt } from '../domain/journalpost.ts';
import { type Arkivnotatvisning, visNotat } from '../domain/notatvisning.ts';
import type { Sakspart } from '../domain/saksmappe.ts';
import type { Kryssreferanse } from '../domain/tilheng.ts';
import type { Enhet, LagretMerknad, LagretPresedens } from '../ports/registreringer.ts';
import type { ArkivDeps } from '../ports.ts';
import { kanSeEnhet } from './enheter.ts';

/** What hangs on a case besides its journalposter. */
export interface Sakstilheng {
  readonly arkivnotater: Arkivnotatvisning[];
  readonly parter: Sakspart[];
  /** Of the case itself. */
  readonly merknader: LagretMerknad[];
  readonly kryssreferanser: (Kryssreferanse & { readonly id: string })[];
  readonly presedenser: LagretPresedens[];
  readonly oppbevaringssteder: string[];
}

/** For those who may see the case; its arkivnotater each by their own code. */
export const hentTilheng =
  (deps: ArkivDeps) =>
  async (uow: Uow, saksmappe: string): Promise<Result<Sakstilheng, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const synlig = await kanSeEnhet(uow, lager, { type: 'saksmappe', id: saksmappe });
    if (!synlig.ok) return synlig;
    const notater = await lager.notater.iSak(saksmappe);
    return ok({
      arkivnotater: notater.map((notat) => visNotat(uow.aktoer, notat)),
      parter: (await lager.saker.parter([saksmappe])).get(saksmappe) ?? [],
      merknader: (await lager.tilheng.merknader([saksmappe])).get(saksmappe) ?? [],
      kryssreferanser: await lager.tilheng.kryssreferanser(saksmappe),
      presedenser: await lager.tilheng.presedenser([saksmappe]),
      oppbevaringssteder: await lager.tilheng.oppbevaringssteder(saksmappe),
    });
  };

/** One arkivnotat as this person may see it. */
export const hentArkivnotat =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Arkivnotatvisning, Arkivavvisning>> => {
    const notat = await deps.lager(uow).notater.hent(id);
    return notat === null ? avvis('arkiv.arkivnotat-finnes-ikke') : ok(visNotat(uow.aktoer, notat));
  };

/** Which stored file a dokumentobjekt of this arkivnotat is. Not there and not allowed look the same (krav 5.2.22). */
export const hentNotatobjekt =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, objekt: string): Promise<Result<Dokumentobjekt>> => {
    const notat = await deps.lager(uow).notater.hent(id);
    const synlige = notat === null ? [] : visNotat(uow.aktoer, notat).dokumenter;
    const funnet = synlige.flatMap((d) => d.objekter).find((o) => o.id === objekt);
    return funnet === undefined ? { ok: false, feil: { kode: 'tjener.finnes-ikke' } } : ok(funnet);
  };

/** Remarks on a journalpost, for those who may see it (krav 2.8.6). */
export const hentMerknader =
  (deps: ArkivDeps) =>
  async (uow: Uow, enhet: Enhet): Promise<Result<LagretMerknad[], Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const synlig = await kanSeEnhet(uow, lager, enhet);
    return synlig.ok ? ok((await lager.tilheng.merknader([enhet.id])).get(enhet.id) ?? []) : synlig;
  };
