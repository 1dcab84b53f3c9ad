import { kan, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  type NyPresedens,
  vurderPresedens,
  vurderPresedensgodkjenning,
  vurderPresedensstatus,
} from '../domain/tilheng.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import type { LagretPresedens, Presedensenhet, Presedensfilter } from '../ports/registreringer.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';
import { kanSeEnhet } from './enheter.ts';
import { lesOversiktsplass, skrivPeker } from './peker.ts';

/** Registers that a case or journalpost sets a precedent (krav 2.8.14–17). */
const leggTilPresedens =
  (deps: ArkivDeps) =>
  async (uow: Uow, enhet: Presedensenhet, inn: NyPresedens): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const synlig = await kanSeEnhet(uow, lager, enhet);
    if (!synlig.ok) return synlig;
    const vurdert = vurderPresedens(inn, norskDato(uow.naa));
    if (!vurdert.ok) return vurdert;
    const id = await lager.tilheng.leggTilPresedens(enhet, vurdert.verdi);
    await lager.endringslogg.foer(id, [{ felt: 'tittel', tidligereVerdi: null, nyVerdi: vurdert.verdi.tittel }]);
    return ok({ id });
  };

/** Approves a precedent (krav 2.8.16): once, by somebody with `presedens:godkjenn` who may see what it sits on. */
const godkjennPresedens =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<null, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const presedens = await laasSynlig(uow, lager, id);
    if (!presedens.ok) return presedens;
    const vurdert = vurderPresedensgodkjenning(presedens.verdi, kan(uow.aktoer, 'presedens:godkjenn'));
    if (!vurdert.ok) return vurdert;
    await lager.tilheng.godkjennPresedens(id);
    await lager.endringslogg.foer(id, [
      { felt: 'presedensGodkjentDato', tidligereVerdi: null, nyVerdi: uow.naa.toISOString() },
      { felt: 'presedensGodkjentAv', tidligereVerdi: null, nyVerdi: uow.aktoer.navn },
    ]);
    return ok(null);
  };

/** Marks a precedent as Foreldet; it is kept (krav 2.8.20–22). */
const endrePresedens =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<null, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const presedens = await laasSynlig(uow, lager, id);
    if (!presedens.ok) return presedens;
    const vurdert = vurderPresedensstatus(presedens.verdi.status, 'F');
    if (!vurdert.ok) return vurdert;
    await lager.tilheng.foreld(id);
    await lager.endringslogg.foer(id, [{ felt: 'presedensStatus', tidligereVerdi: 'G', nyVerdi: 'F' }]);
    return ok(null);
  };

async function laasSynlig(uow: Uow, lager: ArkivLager, id: string): Promise<Result<LagretPresedens, Arkivavvisning>> {
  const presedens = await lager.tilheng.laasPresedens(id);
  if (presedens === null) return avvis('arkiv.enhet-finnes-ikke');
  const synlig = await kanSeEnhet(uow, lager, presedens.enhet);
  return synlig.ok ? ok(presedens) : synlig;
}

/** A precedent and what it sits on: the case number, or the registreringsID of the journalpost. */
export interface Presedensrad extends LagretPresedens {
  readonly enhet: Presedensenhet;
  readonly nummer: string;
}
export interface Presedensside {
  readonly presedenser: Presedensrad[];
  readonly neste: string | null;
}

/**
 * The precedents of the municipality, newest first, also those that no longer hold (krav 2.8.18–19, 2.8.21–22). One on what the person
 * may not see is left out, and so are words in it (krav 5.1.11): a page may be shorter than asked for.
 */
const finnPresedenser =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    filter: Presedensfilter,
    side: { readonly etter?: string | undefined; readonly grense: number },
  ): Promise<Result<Presedensside, Arkivavvisning>> => {
    const etter = lesOversiktsplass(side.etter);
    if (!etter.ok) return etter;
    const lager = deps.lager(uow);
    const funnet = await lager.tilheng.finnPresedenser(filter, etter.verdi, side.grense + 1);
    const paaSiden = funnet.slice(0, side.grense);
    const siste = paaSiden.at(-1);
    const presedenser: Presedensrad[] = [];
    for (const rad of paaSiden) {
      const nummer = await synligNummer(uow, lager, rad.enhet);
      if (nummer !== null) presedenser.push({ ...rad, nummer });
    }
    const flere = funnet.length > paaSiden.length && siste !== undefined;
    return ok({ presedenser, neste: flere ? skrivPeker([siste.presedensDato, siste.id]) : null });
  };

async function synligNummer(
  { aktoer }: Uow,
  { saker, journal }: ArkivLager,
  enhet: Presedensenhet,
): Promise<string | null> {
  if (enhet.type === 'saksmappe') {
    const sak = await saker.hent(enhet.id);
    return sak !== null && kanSeSak(aktoer, sak) ? sak.saksnummer : null;
  }
  const post = await journal.hent(enhet.id);
  return post !== null && kanSeJournalpost(aktoer, post) ? post.registreringsID : null;
}

/** What is done with precedents. */
export const presedensregler = (deps: ArkivDeps) => ({
  leggTilPresedens: leggTilPresedens(deps),
  godkjennPresedens: godkjennPresedens(deps),
  endrePresedens: endrePresedens(deps),
  finnPresedenser: finnPresedenser(deps),
});
