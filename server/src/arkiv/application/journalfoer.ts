import { formaterJournalnummer, formaterRegistreringsId, lesMappeId } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { aarFor } from '../domain/dato.ts';
import { type Journalfoer, type NyJournalpost, vurderJournalfoering } from '../domain/journalfoering.ts';
import type { Journalpost } from '../domain/journalpost.ts';
import { journalpostJournalfoert } from '../events.ts';
import type { ArkivDeps, ArkivLager, Journalnumre } from '../ports.ts';
import { datogrenser } from './datogrenser.ts';
import { enhetErUkjent } from './enhet.ts';
import { finnPeriode, flyttTilArvtaker } from './periodeplass.ts';
import { medSaksbehandler } from './saksbehandler.ts';

export interface Journalfoert {
  readonly id: string;
  readonly saksmappe: string;
  readonly saksnummer: string;
  /** `2026/123-4` */
  readonly registreringsID: string;
  /** `57/2026` */
  readonly journalnummer: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  /** False when the forsendelse was registered before: this is that journalpost. */
  readonly ny: boolean;
}

/**
 * Registers into a case: decides first, takes the numbers last (see the lock order in `arkivLager`), writes endringslogg and event in the
 * same transaction. With a `forsendelse` the second call gives the same journalpost. Refuses with
 * `arkiv.enhet-ukjent`, `arkiv.saksbehandler-ukjent` and the codes of `vurderJournalfoering`.
 */
export const journalfoer =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: Journalfoer): Promise<Result<Journalfoert, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const tidligere = await registrertFoer(lager, inn.forsendelse);
    if (tidligere !== null) return ok(somSvar(tidligere, false));
    const laast = await lager.saker.laas(inn.saksmappe);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    const klasse = await lager.struktur.klasse(laast.klasse);
    if (klasse === null) throw new Error(`Case ${sak.id} has lost its klasse`);
    const plass = await finnPeriode(lager.struktur, laast.arkivdel);
    if (!plass.ok) return plass;
    const { arkivdel } = plass.verdi;
    if (await enhetErUkjent(deps, uow, inn.administrativEnhet)) return avvis('arkiv.enhet-ukjent');
    const medNavn = await medSaksbehandler(deps, uow, inn);
    if (!medNavn.ok) return medNavn;
    const tilgangskoder = await lager.struktur.tilgangskoder();
    const grunnlag = { sak, klasse, arkivdel, tilgangskoder, ...datogrenser(deps, uow) };
    const vurdert = vurderJournalfoering(medNavn.verdi, grunnlag);
    if (!vurdert.ok) return vurdert;
    if (plass.verdi.flytter) await flyttTilArvtaker(uow, lager, laast, arkivdel.id);
    const id = uow.nyId();
    const numre = await taNumre(lager, sak, vurdert.verdi);
    await lager.journal.settInn(id, sak.id, numre, vurdert.verdi);
    await lager.endringslogg.foer(id, [
      { felt: 'journalstatus', tidligereVerdi: null, nyVerdi: vurdert.verdi.journalstatus },
    ]);
    await uow.announce(journalpostJournalfoert, { journalpost: id, saksmappe: sak.id, forsendelse: inn.forsendelse });
    return ok(somSvar({ ...numre, id, saksmappe: sak.id, saksnummer: sak.saksnummer }, true));
  };

async function registrertFoer({ journal }: ArkivLager, forsendelse: string | null): Promise<Journalpost | null> {
  if (forsendelse === null) return null;
  await journal.laasForsendelse(forsendelse);
  const id = await journal.idForForsendelse(forsendelse);
  return id === null ? null : journal.hent(id);
}

async function taNumre(
  { saker, nummer }: ArkivLager,
  sak: { readonly id: string; readonly saksnummer: string },
  post: NyJournalpost,
): Promise<Journalnumre> {
  const mappe = lesMappeId(sak.saksnummer);
  if (mappe === null) throw new Error(`Not a mappeID: ${sak.saksnummer}`);
  const journalpostnummer = await saker.nesteJournalpostnummer(sak.id, post.journaldato);
  const journalaar = aarFor(post.journaldato);
  const journalsekvensnummer = await nummer.neste('journal', journalaar);
  const registreringsID = formaterRegistreringsId({ ...mappe, journalpostnummer });
  return { journalaar, journalsekvensnummer, journalpostnummer, registreringsID };
}

type Numrert = Pick<
  Journalpost,
  'id' | 'saksmappe' | 'saksnummer' | 'registreringsID' | 'journalaar' | 'journalsekvensnummer'
>;
function somSvar(post: Numrert, ny: boolean): Journalfoert {
  const { id, saksmappe, saksnummer, registreringsID, journalaar, journalsekvensnummer } = post;
  const journalnummer = formaterJournalnummer(post);
  return { id, saksmappe, saksnummer, registreringsID, journalnummer, journalaar, journalsekvensnummer, ny };
}
