import type { Arkivskaper, Uow } from '../../kernel/index.ts';
import type { Avsluttetlogg, Loggarkiv, Loggene } from '../ports/loggarkiv.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** What one kind of log is called in the archive. `dag` ÅÅÅÅ-MM-DD, `aar` ÅÅÅÅ. */
export interface Loggslag<L extends Avsluttetlogg> {
  readonly lager: (uow: Uow) => Loggene<L>;
  readonly tekst: (uow: Uow, logg: L, dag: string) => Promise<string>;
  readonly nySak: (aar: string) => string;
  readonly tittel: (dag: string) => string;
  readonly dokumenttittel: string;
}

/**
 * Files a log in the archive, once, in the year's case. The document is in the store before it is written; a log that is filed already is left.
 * Throws where the municipality has nowhere to file it, so that the job is tried again and a person told.
 */
export async function arkiverLogg<L extends Avsluttetlogg>(
  { loggarkiv, norskDato }: { readonly loggarkiv: Loggarkiv; readonly norskDato: (tidspunkt: Date) => string },
  slag: Loggslag<L>,
  arkivskaper: Arkivskaper,
  iTenant: ITenant,
  id: string,
): Promise<void> {
  const grunnlag = await iTenant(async (uow) => {
    const logg = await slag.lager(uow).logg(id);
    if (logg === null || logg.registreringsID !== null) return null;
    const dag = norskDato(logg.tid);
    return { dag, tekst: await slag.tekst(uow, logg, dag) };
  });
  if (grunnlag === null) return;
  const { dag, tekst } = grunnlag;
  const arkiver = await loggarkiv.gjoerKlar(arkivskaper, tekst);
  await iTenant(async (uow) => {
    const loggene = slag.lager(uow);
    const logg = await loggene.logg(id);
    if (logg === null || logg.registreringsID !== null) return;
    const aar = dag.slice(0, 4);
    const arkivert = await arkiver(uow, {
      sak: await loggene.loggsak(aar),
      nySak: slag.nySak(aar),
      tittel: slag.tittel(dag),
      dokumenttittel: slag.dokumenttittel,
    });
    if (arkivert === null) throw new Error('There is no class or unit to file the log under');
    await loggene.noterArkivert(id, arkivert.saksmappe, arkivert.registreringsID);
  });
}
