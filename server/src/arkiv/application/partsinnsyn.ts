import { erFoedselsnummer, erOrganisasjonsnummer } from '@dokumentsenter/noark';
import { kan, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import type { Innsynsgrunnlag } from '../domain/innsynsgrunn.ts';
import { likeNavn, skrivInnsynssak, type Utskriftssak } from '../domain/innsynsutskrift.ts';
import { kanSeNotat } from '../domain/notatvisning.ts';
import type { Innsynsvalg } from '../domain/partsinnsyn.ts';
import { kanSeJournalpost, kanSeSak, visSak } from '../domain/visning.ts';
import type { Partsoek, Partstreff } from '../ports/innsyn.ts';
import type { ArkivDeps, Avsender } from '../ports.ts';
import { hentAvsender } from './hentAvsender.ts';

const MEST = 1000;

export interface Innsynsperson {
  readonly navn: string;
  readonly saker: { id: string; saksnummer: string; tittel: string; saksdato: string; antall: number }[];
}
export interface Innsynspersoner {
  readonly personer: Innsynsperson[];
  readonly flere: boolean;
  /** Access codes of the municipality this actor is not cleared for; what lies under them is not found. */
  readonly utenKlarering: string[];
}

/**
 * Who a name, fødselsnummer or organisasjonsnummer is in the archive, and in which cases. A hit the actor may not see is left out without a
 * word, since that somebody stands in a shielded case is itself shielded; the codes it may lie under are told, hit or no hit.
 */
export const finnInnsynspart =
  (deps: ArkivDeps) =>
  async (uow: Uow, soek: string): Promise<Result<Innsynspersoner, Arkivavvisning>> => {
    const { innsyn, saker, struktur } = deps.lager(uow);
    const treff = await innsyn.finnPart(somPartsoek(soek), MEST);
    const synlige = await synligeTreff(deps, uow, treff);
    const grupper = new Map<string, Map<string, number>>();
    for (const { navn, saksmappe } of synlige) {
      const iSaker = grupper.get(navn) ?? new Map<string, number>();
      grupper.set(navn, iSaker.set(saksmappe, (iSaker.get(saksmappe) ?? 0) + 1));
    }
    const personer: Innsynsperson[] = [];
    for (const [navn, antall] of grupper) {
      const funnet = await saker.medIder([...antall.keys()]);
      const vist = funnet.map(({ parter: _parter, ...sak }) => visSak(uow.aktoer, sak));
      personer.push({
        navn,
        saker: vist.map(({ id, saksnummer, tittel, saksdato }) => ({
          id,
          saksnummer,
          tittel,
          saksdato,
          antall: antall.get(id) ?? 0,
        })),
      });
    }
    const { aktoer } = uow;
    const koder = [...new Set((await struktur.tilgangskoder()).map(({ kode }) => kode))];
    const utenKlarering = koder.filter((kode) => !kanSeSak(aktoer, { tilgangskode: kode, saksansvarligId: null }));
    return ok({ personer, flere: treff.length >= MEST, utenKlarering });
  };

export interface Innsynsbestilling {
  readonly grunnlag: Innsynsgrunnlag;
  readonly soek: string;
  /** The names among the hits that are the one who asks. */
  readonly navn: readonly string[];
  readonly saker: readonly string[];
  readonly valg: readonly (Innsynsvalg & { readonly id: string })[];
}
export interface Innsynsutskrift {
  readonly avsender: Avsender;
  readonly laget: { readonly av: string; readonly tid: Date };
  readonly grunnlag: Innsynsgrunnlag;
  readonly navn: string[];
  readonly saker: (Utskriftssak & { readonly oppslag: { dato: string; antall: number }[] })[];
}

/** Everything a party or a person may have of these cases, with what is left out and why (krav 5.2.39, 5.2.40). */
export const hentPartsinnsyn =
  (deps: ArkivDeps) =>
  async (uow: Uow, bestilt: Innsynsbestilling): Promise<Result<Innsynsutskrift, Arkivavvisning>> => {
    if (bestilt.grunnlag === 'egne' && !kan(uow.aktoer, 'innsyn:egne')) return avvis('arkiv.innsyn-krever-rolle');
    const lager = deps.lager(uow);
    const alle = await lager.innsyn.finnPart(somPartsoek(bestilt.soek), MEST);
    const treff = (await synligeTreff(deps, uow, alle)).filter(({ navn }) =>
      bestilt.navn.some((n) => likeNavn(n, navn)),
    );
    const utskrift: Innsynsutskrift['saker'] = [];
    for (const id of bestilt.saker) {
      const ider = new Set(treff.filter(({ saksmappe }) => saksmappe === id).map(({ part }) => part));
      if (ider.size === 0) return avvis('arkiv.innsyn-uten-treff');
      const sak = await lager.saker.hent(id);
      if (sak === null) return avvis('arkiv.sak-finnes-ikke');
      const grunnlag = {
        sak,
        poster: await lager.journal.iSak(id),
        notater: await lager.notater.iSak(id),
        parter: (await lager.saker.parter([id])).get(id) ?? [],
        merknader: (await lager.tilheng.merknader([id])).get(id)?.length ?? 0,
      };
      const valg = new Map(bestilt.valg.map((ett) => [ett.id, ett]));
      const ramme = { aktoer: uow.aktoer, grunnlag: bestilt.grunnlag, part: { ider }, valg, navn: bestilt.navn };
      const skrevet = skrivInnsynssak(grunnlag, ramme);
      if (erBrutt(skrevet, valg)) return avvis('arkiv.innsyn-kan-ikke-tas-med');
      utskrift.push({ ...skrevet, oppslag: await oppslagI(deps, uow, bestilt.grunnlag, skrevet) });
    }
    const avsender = await hentAvsender(deps)(uow);
    const laget = { av: uow.aktoer.navn, tid: uow.naa };
    return ok({ avsender, laget, grunnlag: bestilt.grunnlag, navn: [...bestilt.navn], saker: utskrift });
  };

/** The same, to be handed out: each case it tells of gets its trace. */
export const skrivPartsinnsyn =
  (deps: ArkivDeps) =>
  async (uow: Uow, bestilt: Innsynsbestilling): Promise<Result<Innsynsutskrift, Arkivavvisning>> => {
    const svar = await hentPartsinnsyn(deps)(uow, bestilt);
    if (svar.ok) for (const { id } of svar.verdi.saker) await deps.sporUtskrift?.(uow, id);
    return svar;
  };

/** Somebody wants with them what the rules never give. */
function erBrutt(sak: Utskriftssak, valg: ReadonlyMap<string, Innsynsvalg>): boolean {
  const alt = [...sak.parter, ...sak.poster.flatMap((post) => [post, ...post.parter, ...post.dokumenter])];
  return alt.some(({ id, avgjoerelse }) => !avgjoerelse.kanEndres && valg.get(id)?.med === true);
}

function somPartsoek(soek: string): Partsoek {
  const sifre = soek.replace(/[\s.]/g, '');
  if (erFoedselsnummer(sifre)) return { fnr: sifre, orgnr: null, ord: [] };
  if (erOrganisasjonsnummer(sifre)) return { fnr: null, orgnr: sifre, ord: [] };
  return { fnr: null, orgnr: null, ord: soek.split(/[^\p{L}\p{N}]+/u).filter((ord) => ord !== '') };
}

async function synligeTreff(deps: ArkivDeps, uow: Uow, treff: readonly Partstreff[]): Promise<Partstreff[]> {
  const { journal, notater, saker } = deps.lager(uow);
  const poster = await journal.hentMange(treff.flatMap(({ journalpost }) => journalpost ?? []));
  const iNotat = await notater.hentMange(treff.flatMap(({ arkivnotat }) => arkivnotat ?? []));
  const medPart = treff.filter((ett) => (ett.journalpost ?? ett.arkivnotat) === null).map(({ saksmappe }) => saksmappe);
  const synlige = new Set([
    ...poster.filter((post) => kanSeJournalpost(uow.aktoer, post)).map(({ id }) => id),
    ...iNotat.filter((notat) => kanSeNotat(uow.aktoer, notat)).map(({ id }) => id),
    ...(await saker.medIder(medPart)).filter((sak) => kanSeSak(uow.aktoer, sak)).map(({ id }) => id),
  ]);
  return treff.filter(({ journalpost, arkivnotat, saksmappe }) => synlige.has(journalpost ?? arkivnotat ?? saksmappe));
}

/**
 * Days when somebody has looked in what is handed out: a person is to know when and what for, not which employee (EU court C-579/21). In a
 * case for a party nobody asks.
 */
async function oppslagI(deps: ArkivDeps, uow: Uow, grunnlag: Innsynsgrunnlag, sak: Utskriftssak) {
  if (grunnlag !== 'egne' || deps.oppslag === undefined) return [];
  const dager = new Map<string, number>();
  for (const id of [sak.id, ...sak.poster.filter((post) => post.avgjoerelse.med).map((post) => post.id)]) {
    for (const tid of await deps.oppslag(uow, id)) {
      const dato = norskDato(tid);
      dager.set(dato, (dager.get(dato) ?? 0) + 1);
    }
  }
  return [...dager].map(([dato, antall]) => ({ dato, antall })).toSorted((a, b) => a.dato.localeCompare(b.dato));
}
