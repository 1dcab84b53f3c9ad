import type { Utelatt, Uttrekk, Uttrekksfil, Uttrekksresultat } from '../domain/uttrekk.ts';
import { Xmlmangel } from '../domain/xml/element.ts';
import { type BevaringDeps, FeilDokument } from '../ports.ts';
import { type Arbeid, type Arbeidsramme, INNHOLD, lagArbeid } from './arbeid.ts';
import { finnManglendeFelt } from './finnManglendeFelt.ts';
import { bestillKontroll } from './kontrollerPakke.ts';
import { kopierDokumenter } from './kopiering.ts';
import { pakkDias } from './pakkDias.ts';
import { proevUttrekk } from './proevUttrekk.ts';
import { arkivskaperne, beskrivPakken } from './skrivAddml.ts';
import { skrivArkivstruktur } from './skrivArkivstruktur.ts';
import { ManglerEgetSkjema, skrivEgneSkjema } from './skrivEgneSkjema.ts';
import { skrivEndringslogg, skrivJournal } from './skrivFlatfiler.ts';
import { ManglerSkjema, skrivSkjema } from './skrivSkjema.ts';

/**
 * Makes the package of an ordered deposit, step by step. Safe to run again after a crash: files that are written and have their checksum
 * are kept. What a person must mend ends it as `feilet` with the reason; everything else throws, and is tried again.
 */
export const kjoerUttrekk =
  (deps: BevaringDeps) =>
  async (ramme: Arbeidsramme, id: string): Promise<void> => {
    const uttrekk = await ramme.withTenant(async (uow) => {
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
    if (uttrekk === null) return;
    const rom = await deps.rom(ramme.arkivskaper, id);
    const arbeid = lagArbeid(deps, ramme, uttrekk, rom);
    try {
      const resultat = await lagPakken(deps, ramme, arbeid, uttrekk);
      await avslutt(deps, ramme, id, { status: 'ferdig', steg: 'ferdig', resultat });
    } catch (error) {
      const feil = error instanceof Xmlmangel ? await manglerFelt(arbeid, error) : somFeil(error);
      if (feil === null) throw error;
      await avslutt(deps, ramme, id, { status: 'feilet', feil });
    }
  };

async function lagPakken(
  deps: BevaringDeps,
  ramme: Arbeidsramme,
  arbeid: Arbeid,
  uttrekk: Uttrekk,
): Promise<Uttrekksresultat> {
  const start = deps.klokke.naa().getTime();
  const { arkivdeler } = uttrekk;
  await arbeid.framdrift('kontroll', 0, 0);
  const proeve = await proevUttrekk(arbeid.les, arkivdeler, uttrekk.profil);
  if (!proeve.kanDeponeres) throw new HarHindringer(proeve.hindringer.filter((h) => h.alvor === 'feil').length);
  await arbeid.framdrift('skjema', 0, 0);
  const egne = await skrivEgneSkjema(arbeid);
  const offisielle = await skrivSkjema(arbeid, deps.skjema);
  const skjema = { ...offisielle, filer: new Map([...offisielle.filer, ...egne.filer]), egne: [...egne.filer.keys()] };
  const deler = await arbeid.les((leser) => leser.arkivdeler({ arkivdeler }));
  const tall = await arbeid.les((leser) => leser.tall({ arkivdeler }));
  await arbeid.framdrift('arkivstruktur', 0, tall.registreringer);
  const kopiering = kopierDokumenter({ ...deps, arkivskaper: ramme.arkivskaper, rom: arbeid.rom, rot: INNHOLD });
  const { fil: arkivstruktur, telling } = await skrivArkivstruktur(
    arbeid,
    kopiering,
    tall.registreringer,
    egne.skjemaer,
  );
  await arbeid.framdrift('endringslogg', 0, tall.endringer);
  const endringslogg = await skrivEndringslogg(arbeid, tall);
  const hode = { arkivskapere: arkivskaperne(deler), tall };
  const loependeJournal = await skrivJournal(arbeid, 'loependeJournal', hode);
  const offentligJournal = await skrivJournal(arbeid, 'offentligJournal', hode);
  await arbeid.framdrift('addml', 0, 0);
  const filer = { arkivstruktur, endringslogg, loependeJournal, offentligJournal };
  const system = `Dokumentsenter ${deps.versjon}`;
  const { fil: addmlfil, addml } = await beskrivPakken(arbeid, { deler, tall, telling, filer, skjema, system });
  const faste = [
    addmlfil,
    ...Object.values(filer).filter((f): f is Uttrekksfil => f !== null),
    ...skjema.filer.values(),
  ];
  const utelatt: Utelatt[] = Object.entries(filer)
    .filter(([, fil]) => fil === null)
    .map(([del]) => ({ del: `${del}.xml`, grunn: 'ingen-innhold' }));
  const pakket = await pakk(deps, ramme, arbeid, { addml, skjema, filer: faste });
  return {
    mappe: arbeid.rom.mappe,
    telling,
    endringer: tall.endringer,
    filer: [...faste, ...pakket.filer],
    utelatt: [...utelatt, ...pakket.utelatt],
    erstattedeTegn: arbeid.form.regnskap.erstattet,
    beholdteDokumenter: kopiering.beholdt,
    tar: pakket.tar,
    sekunder: Math.round((deps.klokke.naa().getTime() - start) / 1000),
  };
}

async function pakk(
  deps: BevaringDeps,
  ramme: Arbeidsramme,
  arbeid: Arbeid,
  del: Pick<Parameters<typeof pakkDias>[1], 'addml' | 'skjema' | 'filer'>,
) {
  if (!arbeid.uttrekk.profil.dias) return { tar: null, filer: [], utelatt: [] };
  await arbeid.framdrift('dias', 0, 0);
  return pakkDias(arbeid, {
    ...del,
    arkivskaper: await ramme.withTenant((uow) => deps.kommunenavn(uow)),
    arkivskaperId: ramme.arkivskaper,
    versjon: deps.versjon,
    naa: deps.klokke.naa(),
  });
}

/** Something was opened again between the order and the work. */
class HarHindringer extends Error {
  readonly antall: number;
  constructor(antall: number) {
    super(`${antall} kinds of hindrances`);
    this.antall = antall;
  }
}

/** What trying again would not help; null for everything else. */
function somFeil(error: unknown): Uttrekk['feil'] {
  if (error instanceof ManglerSkjema)
    return { kode: 'bevaring.mangler-skjema', detaljer: { navn: error.navn.join(', ') } };
  if (error instanceof ManglerEgetSkjema)
    return { kode: 'bevaring.mangler-eget-skjema', detaljer: { navnerom: error.navnerom.join(', ') } };
  if (error instanceof HarHindringer) return { kode: 'bevaring.har-hindringer', detaljer: { antall: error.antall } };
  if (error instanceof FeilDokument) return { kode: 'bevaring.feil-dokument', detaljer: { sti: error.sti } };
  if (error instanceof Error && error.name === 'BlobMangler') return { kode: 'bevaring.dokument-borte' };
  return null;
}

/** The writer knows a systemID; a person knows the number, which the dry run finds. */
async function manglerFelt({ les, uttrekk }: Arbeid, { felt, systemID }: Xmlmangel): Promise<Uttrekk['feil']> {
  let sted = { felt, nummer: systemID ?? '' };
  for await (const funnet of finnManglendeFelt(les, uttrekk.arkivdeler, uttrekk.profil)) {
    sted = { felt: funnet.felt, nummer: funnet.nummer };
    break;
  }
  return { kode: 'bevaring.mangler-felt', detaljer: sted };
}

async function avslutt(
  deps: BevaringDeps,
  ramme: Arbeidsramme,
  id: string,
  felt: { status: 'ferdig'; steg: 'ferdig'; resultat: Uttrekksresultat } | { status: 'feilet'; feil: Uttrekk['feil'] },
): Promise<void> {
  await ramme.withTenant(async (uow) => {
    await deps.lager(uow).oppdater(id, { ...felt, ferdigTid: uow.naa });
    if (felt.status === 'ferdig') await bestillKontroll(deps)(uow, id);
  });
}
