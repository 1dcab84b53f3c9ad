import { kan, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import {
  vurderDokumenttittel,
  vurderFerdigstilling,
  vurderNyVariant,
  vurderNyVersjon,
  vurderSletting,
} from '../domain/dokumentregler.ts';
import type { Endring } from '../domain/endring.ts';
import type { ObjektInn } from '../domain/journalfoering.ts';
import type { Dokument, Journalpost } from '../domain/journalpost.ts';
import { kanSeDokument } from '../domain/synlighet.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import { dokumentobjektSlettet, journalpostEndret } from '../events.ts';
import type { DokumentMedFiler, InaktivtSlag } from '../ports/registreringer.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

/** A file to add; the bytes are in the blob store already. */
export type NyFil = Omit<ObjektInn, 'variantformat'> & { readonly variantformat: 'P' | 'A' | 'O' };

interface Aapnet {
  readonly lager: ArkivLager;
  readonly post: Journalpost;
  readonly dokument: Dokument;
}

/** The journalpost locked and the document found, for somebody who may see it. */
async function aapne(deps: ArkivDeps, uow: Uow, id: string, dokument: string): Promise<Result<Aapnet, Arkivavvisning>> {
  const lager = deps.lager(uow);
  const post = await lager.journal.laas(id);
  if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
  if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
  const funnet = post.dokumenter.find((d) => d.id === dokument);
  if (funnet === undefined) return avvis('arkiv.dokument-finnes-ikke');
  const eier = { tilgangskode: post.tilgangskode, ansvarligId: post.saksbehandlerId };
  if (!kanSeDokument(uow.aktoer, eier, funnet.tilgangskode)) return avvis('arkiv.ikke-klarert');
  return ok({ lager, post, dokument: funnet });
}

async function logg(uow: Uow, { lager, post, dokument }: Aapnet, endring: Endring): Promise<void> {
  await lager.endringslogg.foer(dokument.id, [endring]);
  await uow.announce(journalpostEndret, { journalpost: post.id, saksmappe: post.saksmappe, felt: ['dokument'] });
}

/** A new version of a document (krav 2.7.1, 2.9.9, 3.2.31). What is finished needs the ability `dokument:versjoner`. */
export const leggTilVersjon =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string, fil: NyFil): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const aapnet = await aapne(deps, uow, id, dokument);
    if (!aapnet.ok) return aapnet;
    const versjon = vurderNyVersjon(aapnet.verdi.post, aapnet.verdi.dokument, kan(uow.aktoer, 'dokument:versjoner'));
    if (!versjon.ok) return versjon;
    const objekt = await aapnet.verdi.lager.dokumenter.leggTilObjekt(dokument, versjon.verdi, fil);
    await logg(uow, aapnet.verdi, {
      felt: 'versjonsnummer',
      tidligereVerdi: String(versjon.verdi - 1),
      nyVerdi: String(versjon.verdi),
    });
    return ok({ id: objekt });
  };

/** A new variant of the newest version: archive format or redacted (krav 2.7.2, 3.2.27), whatever the status. */
export const leggTilVariant =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string, fil: NyFil): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const aapnet = await aapne(deps, uow, id, dokument);
    if (!aapnet.ok) return aapnet;
    const versjon = vurderNyVariant(aapnet.verdi.dokument, fil);
    if (!versjon.ok) return versjon;
    if (fil.variantformat === 'A' && (await harFalskPdfa(deps, uow, [fil]))) return avvis('arkiv.falsk-pdfa');
    const objekt = await aapnet.verdi.lager.dokumenter.leggTilObjekt(dokument, versjon.verdi, fil);
    await logg(uow, aapnet.verdi, { felt: 'variantformat', tidligereVerdi: null, nyVerdi: fil.variantformat });
    return ok({ id: objekt });
  };

/** A file that says it is PDF/A and is not would stand in the archive as what it is not (krav 2.7.13). */
async function harFalskPdfa(
  deps: ArkivDeps,
  uow: Uow,
  filer: readonly { readonly format: string; readonly sjekksum: string }[],
): Promise<boolean> {
  for (const { format, sjekksum } of filer)
    if (format === 'pdf' && (await deps.erFalskPdfa?.(uow, sjekksum)) === true) return true;
  return false;
}

/** Finishes a document; from now on its content is frozen (krav 3.2.30–32). */
export const ferdigstillDokument =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string): Promise<Result<null, Arkivavvisning>> => {
    const aapnet = await aapne(deps, uow, id, dokument);
    if (!aapnet.ok) return aapnet;
    const endring = vurderFerdigstilling(aapnet.verdi.dokument);
    if (!endring.ok) return endring;
    if (await harFalskPdfa(deps, uow, aapnet.verdi.dokument.objekter)) return avvis('arkiv.falsk-pdfa');
    await aapnet.verdi.lager.dokumenter.settStatus(dokument, 'F');
    await logg(uow, aapnet.verdi, endring.verdi);
    return ok(null);
  };

/** Corrects the title of a document, also when it is finished (krav 3.2.33). */
export const endreDokumenttittel =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string, tittel: string): Promise<Result<null, Arkivavvisning>> => {
    const aapnet = await aapne(deps, uow, id, dokument);
    if (!aapnet.ok) return aapnet;
    const endring = vurderDokumenttittel(aapnet.verdi.dokument, tittel);
    if (!endring.ok) return endring;
    if (endring.verdi === null) return ok(null);
    await aapnet.verdi.lager.dokumenter.settTittel(dokument, endring.verdi.nyVerdi ?? '');
    await logg(uow, aapnet.verdi, endring.verdi);
    return ok(null);
  };

/** Deletes an older version, a redacted variant or the production format, for those who may (krav 2.7.14–25, 2.9.10). */
export const slettDokumentobjekt =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, dokument: string, objekt: string): Promise<Result<null, Arkivavvisning>> => {
    const aapnet = await aapne(deps, uow, id, dokument);
    if (!aapnet.ok) return aapnet;
    const type = vurderSletting(aapnet.verdi.dokument, objekt);
    if (!type.ok) return type;
    const slettet = aapnet.verdi.dokument.objekter.find((o) => o.id === objekt);
    await aapnet.verdi.lager.dokumenter.slettObjekt(dokument, objekt, type.verdi);
    if (slettet !== undefined)
      await uow.announce(dokumentobjektSlettet, { dokumentobjekt: objekt, sjekksum: slettet.sjekksum });
    await logg(uow, aapnet.verdi, {
      felt: 'dokumentobjekt',
      tidligereVerdi: slettet?.filnavn ?? objekt,
      nyVerdi: null,
    });
    return ok(null);
  };

/** Documents with files that may be deleted (krav 2.7.15, 2.7.19, 2.7.23); those this person may not see are left out. */
export const finnInaktiveFiler =
  (deps: ArkivDeps) =>
  async (uow: Uow, slag: InaktivtSlag, grense: number): Promise<DokumentMedFiler[]> => {
    const { dokumenter, journal } = deps.lager(uow);
    const synlige: DokumentMedFiler[] = [];
    for (const rad of await dokumenter.medInaktiveFiler(slag, grense)) {
      const post = await journal.hent(rad.journalpost);
      if (post !== null && kanSeJournalpost(uow.aktoer, post)) synlige.push(rad);
    }
    return synlige;
  };
