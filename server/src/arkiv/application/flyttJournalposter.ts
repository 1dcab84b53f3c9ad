import { formaterRegistreringsId, lesMappeId } from '@dokumentsenter/noark';
import { kan, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { type Flyttegrunnlag, vurderFlytting } from '../domain/flytting.ts';
import type { Journalpost } from '../domain/journalpost.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps, ArkivLager, LaastSak } from '../ports.ts';

export interface Flyttet {
  readonly flyttet: { readonly id: string; readonly fra: string; readonly til: string }[];
  /** Krav 3.2.42: numbers that stand on paper and must be corrected there. */
  readonly paapir: string[];
}

/**
 * Moves journalposter of one case together to another (krav 3.2.35–40): each gets the next number of the target, those left keep theirs,
 * the løpenummer in the journal stays. Moving what is archived needs the ability `arkivert:flytt` (krav 3.2.40).
 */
export const flyttJournalposter =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    kommando: { readonly fra: string; readonly til: string; readonly journalposter: readonly string[] },
  ): Promise<Result<Flyttet, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const saker = await laasBegge(lager, kommando.fra, kommando.til);
    if (saker === null) return avvis('arkiv.sak-finnes-ikke');
    const iSaken = await lager.journal.iSak(kommando.fra);
    const poster = iSaken.filter((p) => kommando.journalposter.includes(p.id));
    if (poster.length === 0 || poster.length < new Set(kommando.journalposter).size) {
      return avvis('arkiv.journalpost-finnes-ikke');
    }
    const serAlt = kanSeSak(uow.aktoer, saker.fra.sak) && kanSeSak(uow.aktoer, saker.til.sak);
    if (!serAlt || !poster.every((p) => kanSeJournalpost(uow.aktoer, p))) return avvis('arkiv.ikke-klarert');
    const grunnlag = await grunnlagFor(uow, lager, saker, iSaken);
    const vurdert = vurderFlytting(poster, grunnlag);
    if (!vurdert.ok) return vurdert;
    const flyttet: Flyttet['flyttet'] = [];
    for (const post of vurdert.verdi.rekkefoelge) flyttet.push(await flyttEn(uow, lager, post, saker.til));
    return ok({ flyttet, paapir: [...vurdert.verdi.paapir] });
  };

interface Saker {
  readonly fra: LaastSak;
  readonly til: LaastSak;
}

/** In the order of their ids, so that two who move opposite ways never wait for each other. */
async function laasBegge({ saker }: ArkivLager, fra: string, til: string): Promise<Saker | null> {
  const laaste = new Map<string, LaastSak>();
  for (const id of [...new Set([fra, til])].sort()) {
    const laast = await saker.laas(id);
    if (laast === null) return null;
    laaste.set(id, laast);
  }
  const [a, b] = [laaste.get(fra), laaste.get(til)];
  return a === undefined || b === undefined ? null : { fra: a, til: b };
}

async function grunnlagFor(
  uow: Uow,
  { struktur }: ArkivLager,
  { fra, til }: Saker,
  iSaken: readonly Journalpost[],
): Promise<Flyttegrunnlag> {
  const klasse = await struktur.klasse(til.klasse);
  const arkivdel = await struktur.arkivdel(til.arkivdel);
  if (klasse === null || arkivdel === null) throw new Error(`Case ${til.sak.id} has lost its klasse or arkivdel`);
  const kanFlytteArkivert = kan(uow.aktoer, 'arkivert:flytt');
  return { fra: fra.sak, til: til.sak, klasse, arkivdel, iSaken, kanFlytteArkivert };
}

async function flyttEn(
  uow: Uow,
  { saker, journal, endringslogg }: ArkivLager,
  post: Journalpost,
  { sak }: LaastSak,
): Promise<Flyttet['flyttet'][number]> {
  const mappe = lesMappeId(sak.saksnummer);
  if (mappe === null) throw new Error(`Not a mappeID: ${sak.saksnummer}`);
  const journalpostnummer = await saker.nesteJournalpostnummer(sak.id, post.journaldato);
  const registreringsID = formaterRegistreringsId({ ...mappe, journalpostnummer });
  await journal.flytt(post.id, { saksmappe: sak.id, journalpostnummer, registreringsID });
  await endringslogg.foer(post.id, [
    { felt: 'registreringsID', tidligereVerdi: post.registreringsID, nyVerdi: registreringsID },
    { felt: 'referanseMappe', tidligereVerdi: post.saksnummer, nyVerdi: sak.saksnummer },
  ]);
  await uow.announce(journalpostEndret, {
    journalpost: post.id,
    saksmappe: sak.id,
    felt: ['registreringsID', 'referanseMappe'],
  });
  return { id: post.id, fra: post.registreringsID, til: registreringsID };
}
