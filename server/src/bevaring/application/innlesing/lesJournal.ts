import type { Importenhet } from '../../../arkiv/index.ts';
import type { Uow } from '../../../kernel/index.ts';
import type { Import, Importresultat, Journalvalg } from '../../domain/innlesing/import.ts';
import { Nummerkart } from '../../domain/innlesing/regnskap.ts';
import { type Journalrad, type Radfeil, tolkRad } from '../../domain/journalcsv/rad.ts';
import type { ImportDeps } from '../../ports/innlesing.ts';
import type { Csvtabell } from '../../ports/journalimport.ts';
import type { Arbeidsramme } from '../arbeid.ts';
import {
  dobleNumre,
  grunnenheter,
  type Journalkilde,
  postId,
  sakId,
  saksenheter,
  saksnummer,
} from '../journalenheter.ts';
import { Avvist, type Importarbeid, lagImportarbeid } from './arbeid.ts';
import { arkiverLogg } from './arkiverLogg.ts';

const MAKS_FEIL = 500;
const SAKER_PER_SIDE = 100;

/** What has been read, and where its log was filed. */
export interface Lest {
  readonly arbeid: Importarbeid<{ readonly navn: string }>;
  readonly logg: Importresultat['logg'];
}

/**
 * The journal another system wrote as CSV: closed cases and archived journalposter in an arkivdel of their own. Judged whole before anything is written;
 * then a page of cases in each transaction. Safe to run again: a line that is in the archive is left alone.
 */
export async function lesJournal(deps: ImportDeps, ramme: Arbeidsramme, imp: Import, valg: Journalvalg): Promise<Lest> {
  const arbeid = lagImportarbeid(deps, ramme, imp, { navn: valg.profil });
  const lest = await deps.journal.fil(ramme.arkivskaper, valg.sjekksum);
  if (!lest.ok) throw new Avvist(lest.feil.kode, { linje: Number(lest.feil.detaljer?.linje ?? 0) }, arbeid);
  await arbeid.framdrift('proeve', 0, lest.verdi.rader.length);
  const kilde: Journalkilde = {
    profil: valg.profil,
    id: (noekkel) => deps.tilId(`journal:${ramme.arkivskaper}:${valg.profil}:${noekkel}`),
    av: imp.bestiltAv,
  };
  const gode = await doem(arbeid, kilde, valg, lest.verdi);
  if (imp.valg.proev) return { arbeid, logg: null };
  const antall = arbeid.regnskap.linjer?.antallFeil ?? 0;
  if (antall > 0 && !imp.valg.godtaFeil) throw new Avvist('bevaring.journal-har-feil', { antall }, arbeid);
  if (gode.length === 0) throw new Avvist('bevaring.journal-tom', {}, arbeid);
  await skriv(arbeid, kilde, gode);
  await arbeid.framdrift('logg', 0, 0);
  return { arbeid, logg: await arkiverLogg(arbeid) };
}

type Journalarbeid = Importarbeid<{ readonly navn: string }>;

/** The lines that will do; the others are told of by line, field and reason, and counted. */
async function doem(
  { deps, imp, regnskap, i }: Journalarbeid,
  kilde: Journalkilde,
  { kolonner }: Journalvalg,
  { rader }: Csvtabell,
): Promise<Journalrad[]> {
  const tolket = rader.map((rad) => tolkRad(rad, kolonner));
  const lest = tolket.filter((rad): rad is Journalrad => !Array.isArray(rad));
  const feil: Radfeil[] = [
    ...tolket.flatMap((rad) => (Array.isArray(rad) ? (rad as readonly Radfeil[]) : [])),
    ...dobleNumre(lest),
  ];
  feil.push(...(await i((uow) => opptatte(deps, uow, kilde, lest))));
  const daarlige = new Set(feil.map(({ linje }) => linje));
  const gode = lest.filter(({ linje }) => !daarlige.has(linje));
  const fantes = await i((uow) => deps.arkiv.skrivImport(uow).finnes(gode.map((rad) => postId(kilde, rad))));
  for (const _sak of new Set(gode.map(saksnummer))) regnskap.tellEnhet('saksmappe');
  for (const _post of gode) regnskap.tellEnhet('journalpost');
  regnskap.tall.nye = gode.length - fantes.size;
  regnskap.tall.fantes = fantes.size;
  for (const { linje, felt, grunn } of feil)
    regnskap.merk(imp.valg.godtaFeil ? 'merket' : 'stopper', `${grunn}: ${felt}`, `linje ${linje}`);
  regnskap.linjer = {
    rader: rader.length,
    antallFeil: daarlige.size,
    feil: feil.toSorted((a, b) => a.linje - b.linje).slice(0, MAKS_FEIL),
  };
  return gode;
}

/** Lines whose numbers something else in the municipality has. */
async function opptatte(
  deps: ImportDeps,
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

async function skriv(arbeid: Journalarbeid, kilde: Journalkilde, gode: readonly Journalrad[]): Promise<void> {
  // New numbers go on after the imported ones, also when the work is broken off half way.
  const kart = new Nummerkart();
  for (const rad of gode) {
    kart.ta('sak', rad.saksaar, rad.sakssekvensnummer);
    kart.ta('journal', rad.journalaar, rad.journalsekvensnummer);
  }
  await arbeid.i(async (uow) => {
    for (const { serie, aar, hoeyeste } of kart.serier())
      await arbeid.deps.arkiv.skrivImport(uow).loeftSerie(serie, aar, hoeyeste);
  });
  await skrivSide(arbeid, kilde, grunnenheter(gode, kilde));
  const alle = [...Map.groupBy(gode, saksnummer).values()];
  let skrevet = 0;
  for (let fra = 0; fra < alle.length; fra += SAKER_PER_SIDE) {
    const side = alle.slice(fra, fra + SAKER_PER_SIDE);
    const enheter = side.flatMap((rader) => saksenheter(rader, kilde));
    await skrivSide(arbeid, kilde, enheter);
    skrevet += enheter.length;
    await arbeid.framdrift('enheter', skrevet, alle.length + gode.length);
  }
}

async function skrivSide(arbeid: Journalarbeid, kilde: Journalkilde, enheter: readonly Importenhet[]): Promise<void> {
  await arbeid.i(async (uow) => {
    const hvilken = { importId: kilde.id('import'), arkivskaperNavn: await arbeid.deps.kommunenavn(uow) };
    const svar = await arbeid.deps.arkiv.importerEnheter(uow, hvilken, enheter);
    // Every line has been judged; a unit that is refused all the same is a fault of ours.
    if (!svar.ok) throw new Error(`Import refused: ${svar.feil.kode} ${JSON.stringify(svar.feil.detaljer ?? {})}`);
    if (svar.verdi.utenPlass.length > 0) throw new Error(`Import without a place: ${svar.verdi.utenPlass.length}`);
  });
}
