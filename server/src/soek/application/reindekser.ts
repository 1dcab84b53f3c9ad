import {
  journalpostEndret,
  journalpostJournalfoert,
  journalpostUtgaatt,
  saksmappeEndret,
  saksmappeOpprettet,
  saksmapperImportert,
} from '../../arkiv/events.ts';
import type { Uow } from '../../kernel/index.ts';
import { dokumentLest } from '../../tolking/events.ts';
import type { SoekDeps } from '../ports.ts';
import { indekserDokument, indekserJournalpost, indekserSak, indekserSakMedPoster } from './indekser.ts';

const PORSJON = 200;
const HENDELSER = [
  dokumentLest,
  journalpostJournalfoert,
  journalpostEndret,
  journalpostUtgaatt,
  saksmappeOpprettet,
  saksmappeEndret,
  saksmapperImportert,
].map((type) => type.navn);

/**
 * Replays one portion of the kept events into the projections, oldest first. Gives where to go on, or null when all is done.
 * The same operations as when the events were new, so the result is the same.
 */
export const reindekser =
  (deps: SoekDeps) =>
  async (uow: Uow, etter: number): Promise<number | null> => {
    const hendelser = await deps.hendelser.les(uow, HENDELSER, etter, PORSJON);
    const sistePerObjekt = new Map<string, { navn: string; innhold: unknown }>();
    for (const h of hendelser) sistePerObjekt.set(`${h.navn}:${JSON.stringify(h.innhold)}`, h);
    for (const { navn, innhold } of sistePerObjekt.values()) await gjenta(deps, uow, navn, innhold);
    return hendelser.length < PORSJON ? null : (hendelser.at(-1)?.loepenummer ?? null);
  };

async function gjenta(deps: SoekDeps, uow: Uow, navn: string, innhold: unknown): Promise<void> {
  switch (navn) {
    case dokumentLest.navn:
      return indekserDokument(deps)(uow, dokumentLest.les(innhold));
    case journalpostJournalfoert.navn:
      return indekserJournalpost(deps)(uow, journalpostJournalfoert.les(innhold).journalpost);
    case journalpostEndret.navn:
      return indekserJournalpost(deps)(uow, journalpostEndret.les(innhold).journalpost);
    case journalpostUtgaatt.navn:
      return indekserJournalpost(deps)(uow, journalpostUtgaatt.les(innhold).journalpost);
    case saksmappeOpprettet.navn:
      return indekserSak(deps)(uow, saksmappeOpprettet.les(innhold).saksmappe);
    case saksmappeEndret.navn:
      return indekserSakMedPoster(deps)(uow, saksmappeEndret.les(innhold).saksmappe);
    case saksmapperImportert.navn: {
      const { saksmapper, journalposter } = saksmapperImportert.les(innhold);
      for (const id of saksmapper) await indekserSak(deps)(uow, id);
      for (const id of journalposter) await indekserJournalpost(deps)(uow, id);
      return undefined;
    }
    default:
      return undefined;
  }
}
