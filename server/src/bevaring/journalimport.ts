import { type Aktoer, type Arkivskaper, avvis, ok, type Result, type Uow, type WithTenant } from '../kernel/index.ts';
import {
  dobleNumre,
  grunnenheter,
  type Journalkilde,
  postId,
  sakId,
  saksenheter,
  saksnummer,
} from './application/journalenheter.ts';
import { type Kolonnevalg, MAA_HA } from './domain/journalcsv/felt.ts';
import { type Journalrad, type Radfeil, tolkRad } from './domain/journalcsv/rad.ts';
import type {
  Csvtabell,
  Importprofil,
  Journalimport,
  JournalimportDeps,
  Journalrapport,
} from './ports/journalimport.ts';

const MAKS_VIST = 50;
const MAKS_FEIL = 500;
const SAKER_PER_SIDE = 100;

export interface Journalramme {
  readonly arkivskaper: Arkivskaper;
  readonly aktoer: Aktoer;
  readonly withTenant: WithTenant;
}
export interface ImporterJournal {
  readonly profil: string;
  readonly kolonner: Kolonnevalg;
  readonly tabell: Csvtabell;
  /** Only says what would come of it. */
  readonly proev: boolean;
  /** Takes the lines that will do; otherwise one bad line refuses the file. */
  readonly godtaFeil: boolean;
}
/** Import of a journal another system wrote as CSV: closed cases and archived journalposter in an arkivdel of their own (issue: history). */
export interface Journalinnlesing {
  /** Safe to run again: a line that is in the archive is left alone. Each page of cases is a transaction of its own. */
  importer(ramme: Journalramme, kommando: ImporterJournal): Promise<Result<Journalrapport>>;
  /** Keeps what was done, and the columns for the next time. */
  foer(uow: Uow, imp: Omit<Journalimport, 'id' | 'utfoertTid' | 'utfoertAv'>, kolonner: Kolonnevalg): Promise<string>;
  finn(uow: Uow): Promise<{ importer: Journalimport[]; profiler: Importprofil[] }>;
}

export function createJournalinnlesing(deps: JournalimportDeps): Journalinnlesing {
  return {
    importer: importer(deps),
    async foer(uow, imp, kolonner) {
      const id = uow.nyId();
      await deps.lager(uow).settProfil({ navn: imp.profil, kolonner });
      await deps.lager(uow).settInn({ ...imp, id, utfoertTid: uow.naa, utfoertAv: uow.aktoer.navn });
      return id;
    },
    finn: async (uow) => ({
      importer: await deps.lager(uow).finn(MAKS_VIST),
      profiler: await deps.lager(uow).profiler(),
    }),
  };
}

const importer =
  (deps: JournalimportDeps): Journalinnlesing['importer'] =>
  async ({ arkivskaper, aktoer, withTenant }, { profil, kolonner, tabell, proev, godtaFeil }) => {
    const mangler = MAA_HA.filter((felt) => !tabell.kolonner.includes(kolonner[felt] ?? ''));
    if (mangler.length > 0) return avvis('bevaring.journal-mangler-kolonne', { felt: mangler.join(', ') });
    const kilde: Journalkilde = {
      profil,
      id: (noekkel) => deps.tilId(`journal:${arkivskaper}:${profil}:${noekkel}`),
      av: aktoer.navn,
    };
    const tolket = tabell.rader.map((rad) => tolkRad(rad, kolonner));
    const lest = tolket.filter((rad): rad is Journalrad => !Array.isArray(rad));
    const feil: Radfeil[] = [
      ...tolket.flatMap((rad) => (Array.isArray(rad) ? (rad as readonly Radfeil[]) : [])),
      ...dobleNumre(lest),
    ];
    feil.push(...(await withTenant(arkivskaper, aktoer, (uow) => opptatte(deps, uow, kilde, lest))));
    const daarlige = new Set(feil.map(({ linje }) => linje));
    const gode = lest.filter(({ linje }) => !daarlige.has(linje));
    const saker = new Map<string, Journalrad[]>();
    for (const rad of gode) saker.set(saksnummer(rad), [...(saker.get(saksnummer(rad)) ?? []), rad]);
    const fantes = await withTenant(arkivskaper, aktoer, (uow) =>
      deps.arkiv.skrivImport(uow).finnes(gode.map((rad) => postId(kilde, rad))),
    );
    const rapport: Journalrapport = {
      rader: tabell.rader.length,
      saker: saker.size,
      poster: gode.length,
      nye: gode.length - fantes.size,
      fantes: fantes.size,
      antallFeil: daarlige.size,
      feil: feil.toSorted((a, b) => a.linje - b.linje).slice(0, MAKS_FEIL),
    };
    if (proev) return ok(rapport);
    if (daarlige.size > 0 && !godtaFeil) return avvis('bevaring.journal-har-feil', { antall: daarlige.size });
    if (gode.length === 0) return avvis('bevaring.journal-tom');
    const skriv = (uow: Uow, enheter: Parameters<typeof deps.arkiv.importerEnheter>[2]) =>
      skrivSide(deps, uow, kilde, enheter);
    await withTenant(arkivskaper, aktoer, (uow) => skriv(uow, grunnenheter(gode, kilde)));
    const alle = [...saker.values()];
    for (let fra = 0; fra < alle.length; fra += SAKER_PER_SIDE) {
      const side = alle.slice(fra, fra + SAKER_PER_SIDE);
      await withTenant(arkivskaper, aktoer, (uow) =>
        skriv(
          uow,
          side.flatMap((rader) => saksenheter(rader, kilde)),
        ),
      );
    }
    await withTenant(arkivskaper, aktoer, (uow) => loeftSerier(deps, uow, gode));
    return ok(rapport);
  };

async function skrivSide(
  deps: JournalimportDeps,
  uow: Uow,
  kilde: Journalkilde,
  enheter: Parameters<JournalimportDeps['arkiv']['importerEnheter']>[2],
): Promise<void> {
  const hvilken = { importId: kilde.id('import'), arkivskaperNavn: await deps.kommunenavn(uow) };
  const svar = await deps.arkiv.importerEnheter(uow, hvilken, enheter);
  // Every line has been judged; a unit that is refused all the same is a fault of ours.
  if (!svar.ok) throw new Error(`Import refused: ${svar.feil.kode} ${JSON.stringify(svar.feil.detaljer ?? {})}`);
  if (svar.verdi.utenPlass.length > 0) throw new Error(`Import without a place: ${svar.verdi.utenPlass.length}`);
}

/** Lines whose numbers something else in the municipality has. */
async function opptatte(
  deps: JournalimportDeps,
  uow: Uow,
  kilde: Journalkilde,
  rader: readonly Journalrad[],
): Promise<Radfeil[]> {
  const journal = rader.map((rad) => ({
    serie: 'journal' as const,
    aar: rad.journalaar,
    nummer: rad.journalsekvensnummer,
    systemID: postId(kilde, rad),
  }));
  const sak = new Map(
    rader.map((rad) => [
      sakId(kilde, rad),
      { serie: 'sak' as const, aar: rad.saksaar, nummer: rad.sakssekvensnummer, systemID: sakId(kilde, rad) },
    ]),
  );
  const tatt = new Set(
    (await deps.arkiv.skrivImport(uow).sammenstoet([...journal, ...sak.values()])).map(({ systemID }) => systemID),
  );
  return rader.flatMap((rad): Radfeil[] => {
    const felt = tatt.has(sakId(kilde, rad)) ? 'saksnummer' : tatt.has(postId(kilde, rad)) ? 'loepenummer' : null;
    return felt === null ? [] : [{ linje: rad.linje, felt, grunn: 'nummer-i-bruk' }];
  });
}

/** New numbers go on after the imported ones. */
async function loeftSerier(deps: JournalimportDeps, uow: Uow, rader: readonly Journalrad[]): Promise<void> {
  const hoeyest = { sak: new Map<number, number>(), journal: new Map<number, number>() };
  for (const rad of rader) {
    hoeyest.sak.set(rad.saksaar, Math.max(hoeyest.sak.get(rad.saksaar) ?? 0, rad.sakssekvensnummer));
    hoeyest.journal.set(rad.journalaar, Math.max(hoeyest.journal.get(rad.journalaar) ?? 0, rad.journalsekvensnummer));
  }
  for (const serie of ['sak', 'journal'] as const)
    for (const [aar, nummer] of hoeyest[serie]) await deps.arkiv.skrivImport(uow).loeftSerie(serie, aar, nummer);
}

export type * from './ports/journalimport.ts';
