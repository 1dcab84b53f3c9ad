import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { erRestanse } from '../domain/avskrivning.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import type { DokumentInn } from '../domain/journalfoering.ts';
import type { Journalpost, Korrespondansepart } from '../domain/journalpost.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';
import { avskriv } from './avskriv.ts';
import type { Mottaker } from './hentForEkspedering.ts';
import { journalfoer } from './journalfoer.ts';

/** What an answer is written from. `avsendere`: those who will get it. Dates ÅÅÅÅ-MM-DD. */
export interface Svargrunnlag {
  readonly saksnummer: string;
  readonly sakstittel: string;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly mottatt: string | null;
  readonly administrativEnhet: string;
  readonly skjermet: boolean;
  readonly avsendere: readonly Mottaker[];
  /** Others in the case that wait for an answer and could have the same one. */
  readonly flere: readonly { readonly id: string; readonly registreringsID: string; readonly tittel: string }[];
}
export interface Svarbrev {
  /** Id of the received journalpost. */
  readonly paa: string;
  /** Others it answers too. */
  readonly ogsaa: readonly string[];
  readonly tittel: string;
  /** Null: that of what it answers, when that is shielded. */
  readonly offentligTittel: string | null;
  readonly dokumenter: readonly DokumentInn[];
}
export interface Svart {
  readonly journalpost: string;
  readonly registreringsID: string;
  /** Id of the sender → id of the recipient of the answer. */
  readonly mottakere: ReadonlyMap<string, string>;
}

/** Refuses with `arkiv.journalpost-finnes-ikke`, `arkiv.ikke-klarert`, `arkiv.avskrives-ikke` and `arkiv.journalpost-utgaatt`. */
export const hentForSvar =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Svargrunnlag, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const funnet = kanBesvares(uow, await lager.journal.hent(id));
    if (!funnet.ok) return funnet;
    const post = funnet.verdi;
    const adresser = await lager.ekspedering.postadresser(id);
    const iSaken = await lager.journal.iSak(post.saksmappe);
    return ok({
      flere: iSaken
        .filter((annen) => erRestanse(annen) && kanBesvaresMed(uow, post, annen))
        .map(({ id: annen, registreringsID, tittel }) => ({ id: annen, registreringsID, tittel })),
      saksnummer: post.saksnummer,
      sakstittel: post.sakstittel,
      tittel: post.tittel,
      offentligTittel: post.offentligTittel,
      mottatt: post.mottattDato === null ? null : norskDato(post.mottattDato),
      administrativEnhet: post.administrativEnhet,
      skjermet: post.tilgangskode !== null || avsendere(post).some(({ skjermet }) => skjermet),
      avsendere: avsendere(post).map(({ id: part, navn, slag, orgnr, medFoedselsnummer }) => ({
        ...{ id: part, navn, slag, orgnr, medFoedselsnummer },
        postadresse: adresser.get(part) ?? null,
      })),
    });
  };

/**
 * Registers the answer to something received: an outgoing journalpost, Ferdigstilt, in the same case, shielded as what it answers, to those
 * who sent it with their numbers; what it answers, and `ogsaa`, is written off by it (BU, krav 3.4.3). All in one transaction. Refuses as
 * `hentForSvar`, `journalfoer` and `avskriv`, and with `arkiv.besvares-hver-for-seg`. Takes its locks in the order of `arkivLager`.
 */
export const svarPaa =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    { paa, ogsaa, tittel, offentligTittel, dokumenter }: Svarbrev,
  ): Promise<Result<Svart, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const foer = await lager.journal.hent(paa);
    if (foer !== null) await lager.saker.laas(foer.saksmappe);
    const funnet = kanBesvares(uow, await lager.journal.laas(paa));
    if (!funnet.ok) return funnet;
    const post = funnet.verdi;
    const andre = new Set(ogsaa);
    for (const annen of andre) {
      const brev = await lager.journal.hent(annen);
      if (brev === null) return avvis('arkiv.journalpost-finnes-ikke');
      if (!kanBesvaresMed(uow, post, brev)) return avvis('arkiv.besvares-hver-for-seg');
    }
    const adresser = await lager.ekspedering.postadresser(paa);
    const svar = await journalfoer(deps)(uow, {
      ...{ saksmappe: post.saksmappe, tittel, offentligTittel: offentligTittel ?? post.offentligTittel },
      ...{ journalposttype: 'U', journalstatus: 'F', dokumentetsDato: norskDato(uow.naa), mottattDato: null },
      korrespondanseparter: avsendere(post).map(({ id, navn, slag, orgnr, skjermet }) => ({
        ...{ type: 'EM', navn, slag, orgnr, fnr: null, adresse: adresser.get(id) ?? null, epost: null, skjermet },
      })),
      administrativEnhet: post.administrativEnhet,
      ...{ saksbehandler: uow.aktoer.navn, saksbehandlerId: uow.aktoer.id },
      ...{ tilgangskode: post.tilgangskode, hjemmel: post.hjemmel, dokumenter, forsendelse: null },
    });
    if (!svar.ok) return svar;
    const mottakere = await kopierMottakere(lager, post, svar.verdi.id);
    for (const besvart of [paa, ...andre]) {
      const avskrevet = await avskriv(deps)(uow, besvart, {
        ...{ avskrivningsmaate: 'BU', avskrivesAv: svar.verdi.id, korrespondansepart: null },
      });
      if (!avskrevet.ok) return avskrevet;
    }
    return ok({ journalpost: svar.verdi.id, registreringsID: svar.verdi.registreringsID, mottakere });
  };

function kanBesvares(uow: Uow, post: Journalpost | null): Result<Journalpost, Arkivavvisning> {
  if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
  if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
  if (post.journalposttype !== 'I') return avvis('arkiv.avskrives-ikke', { type: post.journalposttype });
  return post.journalstatus === 'U' ? avvis('arkiv.journalpost-utgaatt') : ok(post);
}

/**
 * Whether an answer to `post` may answer `annen` too. It goes to the senders of `post` only, and is shielded as `post` is: what others have
 * sent, or what is shielded otherwise, is answered by itself.
 */
function kanBesvaresMed(uow: Uow, post: Journalpost, annen: Journalpost): boolean {
  const naas = new Set(avsendere(post).map(hvem));
  return (
    annen.id !== post.id &&
    annen.saksmappe === post.saksmappe &&
    annen.tilgangskode === post.tilgangskode &&
    kanBesvares(uow, annen).ok &&
    avsendere(annen).length > 0 &&
    avsendere(annen).every((part) => naas.has(hvem(part)))
  );
}

const hvem = ({ navn, slag, orgnr, skjermet }: Korrespondansepart): string =>
  JSON.stringify([navn.toLowerCase(), slag, orgnr, skjermet]);

const avsendere = (post: Journalpost): Korrespondansepart[] => post.korrespondanseparter.filter((p) => p.type === 'EA');

async function kopierMottakere(lager: ArkivLager, post: Journalpost, svar: string): Promise<Map<string, string>> {
  const nye = (await lager.journal.hent(svar))?.korrespondanseparter ?? [];
  const par = avsendere(post).flatMap((avsender, i) => {
    const mottaker = nye[i];
    return mottaker === undefined ? [] : [{ avsender, mottaker: mottaker.id }];
  });
  for (const { avsender, mottaker } of par)
    if (avsender.medFoedselsnummer) await lager.ekspedering.kopierFoedselsnummer(avsender.id, mottaker);
  return new Map(par.map(({ avsender, mottaker }) => [avsender.id, mottaker]));
}
