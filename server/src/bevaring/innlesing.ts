import { avvis, ok, type Result, type Uow } from '../kernel/index.ts';
import type { Arbeidsramme } from './application/arbeid.ts';
import { kjoerImport } from './application/innlesing/kjoerImport.ts';
import type { Import, Importvalg } from './domain/innlesing/import.ts';
import { importnavn, type Loggrunnlag, loggtekst } from './domain/innlesing/logg.ts';
import { type Kolonnevalg, MAA_HA } from './domain/journalcsv/felt.ts';
import { importer } from './jobs.ts';
import type { ImportDeps } from './ports/innlesing.ts';
import type { Csvtabell, Importprofil } from './ports/journalimport.ts';

export { foerLogg, nyLoggsak } from './application/foerLogg.ts';

const MAKS_VIST = 50;

/** Import of an archive made elsewhere (krav 3.1.28–29, 6.3.5–6). */
export interface Innlesing {
  /** Refuses a second one of the municipality while one is under way. `utenKoe`: whoever orders also does the work. */
  bestill(uow: Uow, kommando: BestillImport): Promise<Result<Import>>;
  /** The work itself, outside any transaction. */
  kjoer(ramme: Arbeidsramme, id: string): Promise<void>;
  /** Every attempt is used: a person sees it. */
  oppgi(uow: Uow, id: string): Promise<void>;
  /** As `bestill`, of a package by its name in the import folder. */
  bestillPakke(uow: Uow, kommando: Importvalg & { readonly pakke: string }): Promise<Result<Import>>;
  /** Names of the packages that lie ready. */
  pakker(uow: Uow): Promise<string[]>;
  /** As `bestill`, of a journal as CSV. Keeps the file, and the columns for the next time. */
  bestillJournal(uow: Uow, kommando: BestillJournal): Promise<Result<Import>>;
  /** The sources whose columns are known. */
  profiler(uow: Uow): Promise<Importprofil[]>;
  hent(uow: Uow, id: string): Promise<Import | null>;
  /** The log of one that is done, as it was archived; null of a dry run and of one that stopped: nothing came in. */
  logg(uow: Uow, id: string): Promise<string | null>;
  finn(uow: Uow): Promise<Import[]>;
}

export interface BestillJournal {
  /** Name of the source. */
  readonly profil: string;
  readonly filnavn: string;
  readonly bytes: Uint8Array;
  /** The columns of the file, as it was just read. */
  readonly tabell: Pick<Csvtabell, 'kolonner'>;
  readonly kolonner: Kolonnevalg;
  /** Only says what would come of it. */
  readonly proev: boolean;
  /** Takes the lines that will do; otherwise one bad line refuses the file. */
  readonly godtaFeil: boolean;
  readonly utenKoe?: boolean;
}
export interface BestillImport extends Importvalg {
  /** Where the package lies. */
  readonly kilde: string;
  readonly utenKoe?: boolean;
}

export function createInnlesing(deps: ImportDeps): Innlesing {
  const bestill = bestillImport(deps);
  return {
    bestill,
    async bestillPakke(uow, { pakke, ...valg }) {
      if (!(await deps.importmappe.pakker(uow.arkivskaper)).includes(pakke))
        return avvis('bevaring.import-finner-ikke-pakken');
      return bestill(uow, { ...valg, kilde: deps.importmappe.sti(uow.arkivskaper, pakke) });
    },
    async bestillJournal(uow, { profil, filnavn, bytes, tabell, kolonner, ...valg }) {
      const mangler = MAA_HA.filter((felt) => !tabell.kolonner.includes(kolonner[felt] ?? ''));
      if (mangler.length > 0) return avvis('bevaring.journal-mangler-kolonne', { felt: mangler.join(', ') });
      await deps.journal.profiler(uow).settProfil({ navn: profil, kolonner });
      const sjekksum = await deps.journal.lagre(uow.arkivskaper, bytes);
      const journal = { profil, filnavn, sjekksum, kolonner, lagret: true };
      return bestill(uow, { ...valg, sak: null, kilde: filnavn, journal });
    },
    profiler: (uow) => deps.journal.profiler(uow).profiler(),
    async logg(uow, id) {
      const imp = await deps.lager(uow).hent(id);
      if (imp?.resultat == null || imp.valg.proev || imp.status !== 'ferdig') return null;
      const { tall, avvik, linjer = null } = imp.resultat;
      const grunnlag: Loggrunnlag = { samlet: () => tall, avvik: () => avvik, linjer };
      return loggtekst(imp, importnavn(imp), grunnlag);
    },
    pakker: (uow) => deps.importmappe.pakker(uow.arkivskaper),

    kjoer: kjoerImport(deps),
    async oppgi(uow, id) {
      const imp = await deps.lager(uow).hent(id);
      if (imp === null || imp.status === 'ferdig' || imp.status === 'feilet') return;
      await deps
        .lager(uow)
        .oppdater(id, { status: 'feilet', feil: { kode: 'bevaring.import-ga-ikke' }, ferdigTid: uow.naa });
    },
    hent: (uow, id) => deps.lager(uow).hent(id),
    finn: (uow) => deps.lager(uow).finn(MAKS_VIST),
  };
}

const bestillImport =
  (deps: ImportDeps): Innlesing['bestill'] =>
  async (uow, { kilde, proev, godtaFeil, sak, journal, utenKoe }) => {
    if (await deps.lager(uow).underArbeid()) return avvis('bevaring.import-alt-i-gang');
    const imp: Import = {
      id: uow.nyId(),
      kilde,
      valg: { proev, godtaFeil, sak, ...(journal === undefined ? {} : { journal }) },
      status: 'venter',
      steg: 'venter',
      gjort: 0,
      av: 0,
      forsoek: 0,
      kontroll: null,
      feil: null,
      resultat: null,
      bestiltTid: uow.naa,
      bestiltAv: uow.aktoer.navn,
      startetTid: null,
      ferdigTid: null,
    };
    await deps.lager(uow).settInn(imp);
    if (utenKoe !== true) await uow.enqueue(importer, { import: imp.id }, { noekkel: imp.id });
    return ok(imp);
  };

export type * from './domain/innlesing/import.ts';
export type * from './ports/innlesing.ts';
