import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { nyesteMedFil } from '../domain/dokumentregler.ts';
import type { ObjektInn } from '../domain/journalfoering.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';

/** The archive format of one version of a document: a file proved to be it, or why there is none. */
export type Arkivformatutfall =
  | {
      /** Checksum of the production file it stands for: a version that came meanwhile is not given another's archive format. */
      readonly fra: string;
      readonly fil: Omit<ObjektInn, 'variantformat'>;
      /** Null: the production file is itself in archive format. */
      readonly konvertertMed: { readonly verktoey: string; readonly kommentar: string | null } | null;
    }
  | { readonly fra: string; readonly utenArkivformat: string };

/**
 * Gives the newest version of a document its archive format, whatever the status of the journalpost (krav 2.7.11, 3.2.27), and writes down that
 * it was converted, from and to which checksum (krav 6.4.42, 2.7.26). Done twice, it is done once. `false`: nothing was to be done.
 */
export const registrerArkivformat =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    journalpost: string,
    dokument: string,
    utfall: Arkivformatutfall,
  ): Promise<Result<boolean, Arkivavvisning>> => {
    const { journal, dokumenter, endringslogg } = deps.lager(uow);
    const post = await journal.laas(journalpost);
    const funnet = post?.dokumenter.find((d) => d.id === dokument);
    if (post === null || funnet === undefined) return avvis('arkiv.dokument-finnes-ikke');
    const nyeste = nyesteMedFil(funnet, utfall.fra);
    if (nyeste === null || nyeste.harArkivformat) return ok(false);
    if ('utenArkivformat' in utfall) {
      await dokumenter.settUtenArkivformat(dokument, utfall.utenArkivformat);
      return ok(true);
    }
    const fil = { ...utfall.fil, variantformat: 'A' as const };
    const objekt = await dokumenter.leggTilObjekt(dokument, nyeste.kilde.versjonsnummer, fil);
    if (utfall.konvertertMed !== null) {
      await dokumenter.foerKonvertering(objekt, {
        ...utfall.konvertertMed,
        fraFormat: nyeste.kilde.format,
        fraSjekksum: nyeste.kilde.sjekksum,
        tilFormat: fil.formatDetaljer ?? fil.format,
        tilSjekksum: fil.sjekksum,
      });
    }
    await dokumenter.settUtenArkivformat(dokument, null);
    await endringslogg.foer(dokument, [{ felt: 'variantformat', tidligereVerdi: null, nyVerdi: 'A' }]);
    await uow.announce(journalpostEndret, { journalpost, saksmappe: post.saksmappe, felt: ['dokument'] });
    return ok(true);
  };
