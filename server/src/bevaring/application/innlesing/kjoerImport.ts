import type { Import, Importresultat } from '../../domain/innlesing/import.ts';
import { IkkeEnPakke, type ImportDeps } from '../../ports/innlesing.ts';
import type { Arbeidsramme } from '../arbeid.ts';
import { Avvist, type Importarbeid, lagImportarbeid } from './arbeid.ts';
import { arkiverLogg } from './arkiverLogg.ts';
import { FeilImportfil } from './dokumenter.ts';
import { skrivEgneSkjemaer } from './egneSkjemaer.ts';
import { type Lest, lesJournal } from './lesJournal.ts';
import { proevPakken } from './proeve.ts';
import { skrivEndringene, skrivEnheter, skrivJournallinjer, skrivReferanser } from './skriv.ts';

/**
 * Reads an ordered package or journal in (krav 3.1.28, 6.3.5): judged by another program first, then tried whole without writing, then written page by page. Safe to
 * run again after a crash. What a person must mend ends it as `feilet` with the reason; everything else throws, and is tried again.
 */
export const kjoerImport =
  (deps: ImportDeps) =>
  async (ramme: Arbeidsramme, id: string): Promise<void> => {
    const imp = await start(deps, ramme, id);
    if (imp === null) return;
    const foer = deps.klokke.naa().getTime();
    try {
      const { journal } = imp.valg;
      const { arbeid, logg } =
        journal === undefined ? await lesPakke(deps, ramme, imp) : await lesJournal(deps, ramme, imp, journal);
      const resultat = resultatet(arbeid, foer, logg);
      await oppdater(deps, ramme, id, { status: 'ferdig', steg: 'ferdig', resultat, ferdigTid: deps.klokke.naa() });
    } catch (error) {
      const feil = somFeil(error);
      if (feil === null) throw error;
      const resultat = error instanceof Avvist ? resultatet(error.arbeid, foer, null) : null;
      await oppdater(deps, ramme, id, { status: 'feilet', feil, resultat, ferdigTid: deps.klokke.naa() });
    }
  };

async function lesPakke(deps: ImportDeps, ramme: Arbeidsramme, imp: Import): Promise<Lest> {
  const kilde = await deps.kilde(imp.kilde);
  const kontroll = imp.kontroll ?? (await deps.kontroll(imp.kilde));
  await oppdater(deps, ramme, imp.id, { kontroll, steg: 'kontroll' });
  const arbeid = lagImportarbeid(deps, ramme, { ...imp, kontroll }, kilde);
  if (kontroll.dom === 'ugyldig' && !imp.valg.godtaFeil && !imp.valg.proev)
    throw new Avvist('bevaring.import-ugyldig-pakke', { antall: kontroll.feil }, arbeid);
  const kart = await proevPakken(arbeid);
  if (imp.valg.proev) return { arbeid, logg: null };
  const stoppere = arbeid.regnskap.avvik().filter((avvik) => avvik.alvor === 'stopper');
  if (stoppere.length > 0) throw new Avvist('bevaring.import-hindret', { antall: stoppere.length }, arbeid);
  await arbeid.i(async (uow) => {
    for (const { serie, aar, hoeyeste } of kart.serier())
      await deps.arkiv.skrivImport(uow).loeftSerie(serie, aar, hoeyeste);
  });
  await skrivEgneSkjemaer(arbeid);
  await skrivEnheter(arbeid, sum(arbeid));
  await skrivReferanser(arbeid);
  await skrivJournallinjer(arbeid);
  await skrivEndringene(arbeid);
  await arbeid.framdrift('logg', 0, 0);
  return { arbeid, logg: await arkiverLogg(arbeid) };
}

const sum = ({ regnskap }: Importarbeid) => Object.values(regnskap.samlet().enheter).reduce((a, b) => a + b, 0);

function resultatet({ regnskap, deps }: Lest['arbeid'], foer: number, logg: Importresultat['logg']): Importresultat {
  const sekunder = Math.round((deps.klokke.naa().getTime() - foer) / 1000);
  const linjer = regnskap.linjer === null ? {} : { linjer: regnskap.linjer };
  return { tall: regnskap.samlet(), avvik: regnskap.avvik(), sekunder, logg, ...linjer };
}

function start(deps: ImportDeps, ramme: Arbeidsramme, id: string): Promise<Import | null> {
  return ramme.withTenant(async (uow) => {
    const funnet = await deps.lager(uow).hent(id);
    if (funnet === null || funnet.status === 'ferdig' || funnet.status === 'feilet') return null;
    const startet = {
      status: 'kjoerer',
      startetTid: funnet.startetTid ?? uow.naa,
      forsoek: funnet.forsoek + 1,
    } as const;
    await deps.lager(uow).oppdater(id, startet);
    return { ...funnet, ...startet };
  });
}

const oppdater = (deps: ImportDeps, ramme: Arbeidsramme, id: string, felt: Partial<Import>): Promise<void> =>
  ramme.withTenant((uow) => deps.lager(uow).oppdater(id, felt));

/** What trying again would not help; null for everything else. */
function somFeil(error: unknown): Import['feil'] {
  if (error instanceof Avvist) return { kode: error.kode, detaljer: error.detaljer };
  if (error instanceof IkkeEnPakke) return { kode: 'bevaring.import-finner-ikke-pakken' };
  if (error instanceof FeilImportfil)
    return { kode: 'bevaring.import-feil-dokument', detaljer: { sti: error.sti, hva: error.hva } };
  if (error instanceof Error && error.name === 'UlesbarXml')
    return { kode: 'bevaring.import-ulesbar', detaljer: { hva: error.message } };
  return null;
}
