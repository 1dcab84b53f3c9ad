import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { papirloggtekst } from '../../domain/papir.ts';
import type { PapirDeps } from './deps.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/**
 * Files the log in the archive, once, in the year's case. The document is in the store before it is written; a log that is filed already is left.
 * Throws where the municipality has nowhere to file it, so that the job is tried again and a person told.
 */
export const arkiverPapirlogg =
  ({ lager, loggarkiv, norskDato }: PapirDeps) =>
  async (arkivskaper: Arkivskaper, iTenant: ITenant, id: string): Promise<void> => {
    const grunnlag = await iTenant(async (uow) => {
      const logg = await lager(uow).logg(id);
      if (logg === null || logg.registreringsID !== null) return null;
      const poster = logg.rader.flatMap(({ brev }) => brev.flatMap(({ journalpost }) => journalpost ?? []));
      return { logg, nummer: await loggarkiv.nummer(uow, poster) };
    });
    if (grunnlag === null) return;
    const tid = norskDato(grunnlag.logg.tid);
    const tekst = papirloggtekst({ ...grunnlag.logg, tid }, (post) => grunnlag.nummer.get(post) ?? post);
    const arkiver = await loggarkiv.gjoerKlar(arkivskaper, tekst);
    await iTenant(async (uow) => {
      const papirene = lager(uow);
      const logg = await papirene.logg(id);
      if (logg === null || logg.registreringsID !== null) return;
      const aar = tid.slice(0, 4);
      const arkivert = await arkiver(uow, {
        sak: await papirene.loggsak(aar),
        nySak: `Tilintetgjort papir etter skanning ${aar}`,
        tittel: `Logg over tilintetgjort papir ${tid}`,
      });
      if (arkivert === null) throw new Error('There is no class or unit to file the log under');
      await papirene.noterArkivert(id, arkivert.saksmappe, arkivert.registreringsID);
    });
  };
