import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import type { Endring } from '../domain/endring.ts';
import type { Dokument, Journalpost } from '../domain/journalpost.ts';
import type { Skjerming } from '../domain/skjerming.ts';
import { type Skjermingsvalg, type Skjermingsvedtak, vurderSkjermingsvalg } from '../domain/skjermingsvalg.ts';
import { kanSeDokument } from '../domain/synlighet.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import { journalpostEndret, saksmappeEndret } from '../events.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

/** Null opens what is shielded. */
export type Skjermingsoenske = Skjermingsvalg | null;

/**
 * Shields or opens a case (krav 2.8.2, 5.2.14–20). Journalposter whose code came from the case follow it; those somebody has decided for
 * keep theirs (noark.md 1.5).
 */
export const skjermSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, valg: Skjermingsoenske): Promise<Result<{ fulgteMed: number }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const laast = await lager.saker.laas(id);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    const vedtak = await vurder(uow, lager, sak.tittel, valg);
    if (!vedtak.ok) return vedtak;
    if (vedtak.verdi === null && (await skjermetNavn(lager, id))) return avvis('arkiv.skjerming-uten-tilgangskode');
    await lager.saker.skjerm(id, vedtak.verdi);
    await lager.endringslogg.foer(id, endringerFor(sak, vedtak.verdi));
    await uow.announce(saksmappeEndret, { saksmappe: id, felt: ['tilgangsrestriksjon'] });
    const arvere = (await lager.journal.iSak(id)).filter((p) => foelgerSaken(p, sak));
    for (const post of arvere) await foelgMed(uow, lager, post, vedtak.verdi);
    return ok({ fulgteMed: arvere.length });
  };

/** Inherited before, or open in a case that was open: what nobody has decided for. */
function foelgerSaken(post: Journalpost, sak: Skjerming): boolean {
  if (post.journalstatus === 'U') return false;
  return post.skjermingArvet || (post.tilgangskode === null && sak.tilgangskode === null);
}

async function foelgMed(
  uow: Uow,
  lager: ArkivLager,
  post: Journalpost,
  vedtak: Skjermingsvedtak | null,
): Promise<void> {
  // A hidden name keeps its code (krav 5.2.20); the post stays shielded for its own part.
  if (vedtak === null && post.korrespondanseparter.some((p) => p.skjermet)) return;
  // The post's own public title stands; without one it gets the case's.
  const egen = vedtak === null ? null : { ...vedtak, offentligTittel: post.offentligTittel ?? vedtak.offentligTittel };
  await lager.journal.skjerm(post.id, egen, vedtak !== null);
  await lager.endringslogg.foer(post.id, endringerFor(post, egen));
  const felt = ['tilgangsrestriksjon'];
  await uow.announce(journalpostEndret, { journalpost: post.id, saksmappe: post.saksmappe, felt });
}

/** Shields or opens a journalpost on its own account, whatever its case says (krav 2.8.3, 5.2.20). */
export const skjermJournalpost =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, valg: Skjermingsoenske): Promise<Result<null, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    if (post.journalstatus === 'U') return avvis('arkiv.journalpost-utgaatt');
    const vedtak = await vurder(uow, lager, post.tittel, valg);
    if (!vedtak.ok) return vedtak;
    if (vedtak.verdi === null && post.korrespondanseparter.some((p) => p.skjermet)) {
      return avvis('arkiv.skjerming-uten-tilgangskode');
    }
    await lager.journal.skjerm(id, vedtak.verdi, false);
    await lager.endringslogg.foer(id, endringerFor(post, vedtak.verdi));
    await uow.announce(journalpostEndret, {
      journalpost: id,
      saksmappe: post.saksmappe,
      felt: ['tilgangsrestriksjon'],
    });
    return ok(null);
  };

/** Shields a document beyond its journalpost, in all its formats and versions (krav 5.2.21–22). */
export const skjermDokument =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string, valg: Skjermingsoenske): Promise<Result<null, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const funnet = post.dokumenter.find((d) => d.id === dokument);
    if (funnet === undefined) return avvis('arkiv.dokument-finnes-ikke');
    const eier = { tilgangskode: post.tilgangskode, ansvarligId: post.saksbehandlerId };
    if (!kanSeDokument(uow.aktoer, eier, funnet.tilgangskode)) return avvis('arkiv.ikke-klarert');
    const vedtak = await vurder(uow, lager, funnet.tittel, valg);
    if (!vedtak.ok) return vedtak;
    await lager.dokumenter.skjerm(dokument, vedtak.verdi);
    await lager.endringslogg.foer(dokument, endringerFor(somSkjerming(funnet), vedtak.verdi));
    await uow.announce(journalpostEndret, { journalpost: id, saksmappe: post.saksmappe, felt: ['dokument'] });
    return ok(null);
  };

function somSkjerming({ tilgangskode, offentligTittel }: Dokument): Skjerming {
  return { tilgangskode, hjemmel: null, offentligTittel };
}

async function vurder(
  uow: Uow,
  { struktur }: ArkivLager,
  tittel: string,
  valg: Skjermingsoenske,
): Promise<Result<Skjermingsvedtak | null, Arkivavvisning>> {
  if (valg === null) return ok(null);
  return vurderSkjermingsvalg(tittel, valg, await struktur.tilgangskoder(), norskDato(uow.naa));
}

async function skjermetNavn({ saker }: ArkivLager, sak: string): Promise<boolean> {
  return ((await saker.parter([sak])).get(sak) ?? []).some((part) => part.skjermet);
}

/** Vedlegg 3: every field of a shielding that changes. */
function endringerFor(foer: Skjerming, vedtak: Skjermingsvedtak | null): Endring[] {
  const rader: Endring[] = [
    { felt: 'tilgangsrestriksjon', tidligereVerdi: foer.tilgangskode, nyVerdi: vedtak?.tilgangskode ?? null },
    { felt: 'skjermingshjemmel', tidligereVerdi: foer.hjemmel, nyVerdi: vedtak?.hjemmel ?? null },
    {
      felt: 'offentligTittel',
      tidligereVerdi: foer.offentligTittel,
      nyVerdi: vedtak === null ? foer.offentligTittel : vedtak.offentligTittel,
    },
    { felt: 'skjermingMetadata', tidligereVerdi: null, nyVerdi: vedtak?.metadata.join(' ') ?? null },
    { felt: 'skjermingDokument', tidligereVerdi: null, nyVerdi: vedtak?.dokument ?? null },
    { felt: 'skjermingsvarighet', tidligereVerdi: null, nyVerdi: vedtak?.varighet?.toString() ?? null },
    { felt: 'skjermingOpphoererDato', tidligereVerdi: null, nyVerdi: vedtak?.opphoererDato ?? null },
  ];
  return rader.filter((rad) => rad.tidligereVerdi !== rad.nyVerdi);
}
