import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { vurderKnytning } from '../domain/dokumentregler.ts';
import { sakTarRegistrering } from '../domain/saksmappe.ts';
import { kanSeDokument } from '../domain/synlighet.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';

/**
 * Makes a document of one journalpost belong to another one too (krav 2.7.8): the same document, with its files and versions, not a copy.
 * For somebody who may see both and the document itself.
 */
export const knyttDokument =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    id: string,
    kilde: { readonly fra: string; readonly dokument: string },
  ): Promise<Result<null, Arkivavvisning>> => {
    const { journal, saker, dokumenter, endringslogg } = deps.lager(uow);
    const til = await journal.laas(id);
    const fra = await journal.hent(kilde.fra);
    if (til === null || fra === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, til) || !kanSeJournalpost(uow.aktoer, fra)) return avvis('arkiv.ikke-klarert');
    const dokument = fra.dokumenter.find((d) => d.id === kilde.dokument);
    if (dokument === undefined) return avvis('arkiv.dokument-finnes-ikke');
    for (const post of [fra, til]) {
      const eier = { tilgangskode: post.tilgangskode, ansvarligId: post.saksbehandlerId };
      if (!kanSeDokument(uow.aktoer, eier, dokument.tilgangskode)) return avvis('arkiv.ikke-klarert');
    }
    const sak = await saker.hent(til.saksmappe);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    const aapen = sakTarRegistrering(sak.saksstatus, sak.saksnummer);
    if (!aapen.ok) return aapen;
    const knytning = vurderKnytning(til, fra, dokument);
    if (!knytning.ok) return knytning;
    await dokumenter.knytt(id, dokument.id, knytning.verdi);
    await endringslogg.foer(id, [{ felt: 'dokument', tidligereVerdi: null, nyVerdi: dokument.tittel }]);
    await uow.announce(journalpostEndret, { journalpost: id, saksmappe: til.saksmappe, felt: ['dokument'] });
    return ok(null);
  };
