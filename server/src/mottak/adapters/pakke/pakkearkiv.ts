import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Arkivskaper, avvis, ok, type Result, type Sjekksum, type Uow } from '../../../kernel/index.ts';
import { forsendelseJournalfoert } from '../../events.ts';
import { lesPakkekvittering, leverPakke } from '../../jobs.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { Arkivmaal, Originallager } from '../../ports/omverden.ts';
import type { Journalfoering } from '../../ports/registrering.ts';
import { type Arkivmeldingsgrunnlag, pakkefiler, skrivArkivmelding } from './arkivmelding.ts';
import { type Kvittering, lesKvitteringsfil } from './kvittering.ts';
import { medTryggeFilnavn, type Pakkeinnhold } from './pakkeinnhold.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
const SEKUNDER_MELLOM_SPOERSMAAL = 5;
const HOEYST_SEKUNDER = 600;

export interface PakkearkivDeps {
  readonly lager: (uow: Uow) => MottakLager;
  readonly originaler: Originallager;
  /** The folder that the municipality's system reads. */
  readonly mappeFor: (arkivskaper: Arkivskaper) => string;
  /** Refuses what may not stand in any journal: a fødselsnummer in a title, a date that cannot be. */
  readonly vurderOpplysninger: (uow: Uow, registrering: Journalfoering) => Result<null>;
  /** The case as it is known here, for `saksmappe` of the registration. */
  readonly hentSak: (uow: Uow, saksmappe: string) => Promise<Arkivmeldingsgrunnlag['sak'] | null>;
}

export interface Pakkearkiv extends Arkivmaal {
  lever(arkivskaper: Arkivskaper, forsendelse: string, iTransaksjon: Arbeid): Promise<void>;
  lesKvittering(forsendelse: string, iTransaksjon: Arbeid): Promise<void>;
  spoerIgjen(uow: Uow, forsendelse: string): Promise<void>;
}

/**
 * Archive target for a municipality that keeps its own case and archive system: a folder with arkivmelding.xml, the files and a
 * SHA-256 list, renamed into place when whole; the receipt is read back. That system owns the journal numbers and the postliste.
 */
export function createPakkearkiv(deps: PakkearkivDeps): Pakkearkiv {
  return {
    async registrer(uow, registrering) {
      const lovlig = deps.vurderOpplysninger(uow, registrering);
      if (!lovlig.ok) return lovlig;
      const sak = await sakFor(deps, uow, registrering);
      if (sak === null) return avvis('tjener.finnes-ikke');
      const grunnlag = {
        registrering,
        sak,
        meldingId: uow.nyId(),
        tidspunkt: uow.naa,
        opprettetAv: uow.aktoer.navn,
        nyId: uow.nyId,
      };
      const innhold: Pakkeinnhold = { xml: skrivArkivmelding(grunnlag), filer: pakkefiler(registrering.dokumenter) };
      await deps
        .lager(uow)
        .lagrePakke(
          registrering.forsendelse,
          `${uow.naa.toISOString().slice(0, 10)}_${grunnlag.meldingId}`,
          innhold,
          uow.naa,
        );
      await uow.enqueue(leverPakke, { forsendelse: registrering.forsendelse });
      return ok({ venter: true as const });
    },
    async angre(uow, forsendelse) {
      const lager = deps.lager(uow);
      const pakke = await lager.pakke(forsendelse);
      if (pakke?.status === 'kvittert') return avvis('mottak.pakke-kvittert');
      if (pakke !== null)
        await rm(path.join(deps.mappeFor(uow.arkivskaper), pakke.mappe), { recursive: true, force: true });
      await lager.endrePakke(forsendelse, 'feilet', { status: 'FEILET', melding: 'angret' });
      return ok(null);
    },
    lever: (arkivskaper, forsendelse, iTransaksjon) => lever(deps, arkivskaper, forsendelse, iTransaksjon),
    lesKvittering: (forsendelse, iTransaksjon) => iTransaksjon((uow) => lesKvittering(deps, uow, forsendelse)),
    spoerIgjen: (uow, forsendelse) => spoerIgjen(uow, forsendelse, uow.naa),
  };
}

async function sakFor(deps: PakkearkivDeps, uow: Uow, r: Journalfoering): Promise<Arkivmeldingsgrunnlag['sak'] | null> {
  if ('saksmappe' in r.sak) return deps.hentSak(uow, r.sak.saksmappe);
  const { ny } = r.sak;
  return {
    mappeID: null,
    systemID: uow.nyId(),
    tittel: ny.tittel,
    saksdato: uow.naa.toISOString().slice(0, 10),
    administrativEnhet: ny.administrativEnhet,
    saksansvarlig: ny.saksansvarlig ?? 'Ufordelt',
  };
}

/** Writes the package beside its place and renames it in, so that the other system never sees half of one. */
async function lever(
  deps: PakkearkivDeps,
  arkivskaper: Arkivskaper,
  forsendelse: string,
  iTransaksjon: Arbeid,
): Promise<void> {
  const pakke = await iTransaksjon((uow) => deps.lager(uow).pakke(forsendelse));
  if (pakke === null || pakke.status !== 'venter') return;
  const innhold = medTryggeFilnavn(pakke.innhold as Pakkeinnhold);
  const rot = deps.mappeFor(arkivskaper);
  // A name of its own: two nodes that deliver the same package must not write in each other's folder.
  const uferdig = path.join(rot, `.${pakke.mappe}.${randomUUID()}`);
  await mkdir(uferdig, { recursive: true });
  const xmlSum = createHash('sha256').update(innhold.xml).digest('hex');
  await writeFile(path.join(uferdig, 'arkivmelding.xml'), innhold.xml, { flush: true });
  for (const fil of innhold.filer) {
    const original = await deps.originaler.lokalSti(arkivskaper, fil.sjekksum as Sjekksum);
    await copyFile(original.sti, path.join(uferdig, fil.navn)).finally(() => original.slipp());
  }
  const liste = [`${xmlSum}  arkivmelding.xml`, ...innhold.filer.map((fil) => `${fil.sjekksum}  ${fil.navn}`)].join(
    '\n',
  );
  await writeFile(path.join(uferdig, 'SHA256SUMS'), `${liste}\n`, { flush: true });
  await settPaaPlass(uferdig, path.join(rot, pakke.mappe));
  await sync(rot);
  await iTransaksjon(async (uow) => {
    await deps.lager(uow).endrePakke(forsendelse, 'levert', null);
    await spoerIgjen(uow, forsendelse, uow.naa);
  });
}

/** Whole or not at all, and once: a package that stands there already was delivered before a crash, or by another node. */
async function settPaaPlass(uferdig: string, ferdig: string): Promise<void> {
  try {
    await rename(uferdig, ferdig);
  } catch (feil) {
    const kode = feil instanceof Error && 'code' in feil ? feil.code : null;
    if (kode !== 'ENOTEMPTY' && kode !== 'EEXIST') throw feil;
    await rm(uferdig, { recursive: true, force: true });
  }
}

async function lesKvittering(deps: PakkearkivDeps, uow: Uow, forsendelse: string): Promise<void> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(forsendelse);
  const pakke = await lager.pakke(forsendelse);
  if (rad?.status !== 'venter-arkivmaal' || pakke?.status !== 'levert') return;
  const svar = await lesKvitteringsfil(path.join(deps.mappeFor(uow.arkivskaper), pakke.mappe), uow.naa);
  if (svar.slag === 'venter') return spoerIgjen(uow, forsendelse, pakke.opprettet);
  if (svar.slag === 'ugyldig') return tilPerson(lager, forsendelse, 'mottak.kvittering-ugyldig', svar.grunn, null);
  const { kvittering } = svar;
  if (kvittering.status === 'FEILET') {
    return tilPerson(lager, forsendelse, 'mottak.avvist-av-sakssystem', kvittering.melding ?? null, kvittering);
  }
  const journalnummer = kvittering.journalnummer ?? '';
  if (await lager.journalnummerKvittert(journalnummer, forsendelse)) {
    return tilPerson(lager, forsendelse, 'mottak.kvittering-ugyldig', 'annen-pakke', kvittering);
  }
  await lager.endrePakke(forsendelse, 'kvittert', kvittering);
  await lager.endre(forsendelse, { status: 'journalfoert', aarsak: journalnummer });
  await uow.announce(forsendelseJournalfoert, { forsendelse, journalpost: null, av: uow.aktoer.id });
}

/** Refused by the other system, or an answer nobody can trust: it goes back to a person, who sees why. */
async function tilPerson(
  lager: MottakLager,
  forsendelse: string,
  kode: 'mottak.avvist-av-sakssystem' | 'mottak.kvittering-ugyldig',
  aarsak: string | null,
  kvittering: Kvittering | null,
): Promise<void> {
  await lager.endrePakke(forsendelse, 'feilet', kvittering);
  await lager.endre(forsendelse, { status: 'karantene', avvik: [{ kode }], aarsak });
}

/** Ever more seldom: a system that answers does so at once, and one that has stood still for a week is not asked every five seconds. */
async function spoerIgjen(uow: Uow, forsendelse: string, siden: Date): Promise<void> {
  const ventet = (uow.naa.getTime() - siden.getTime()) / 1000;
  const sekunder = Math.min(Math.max(ventet / 10, SEKUNDER_MELLOM_SPOERSMAAL), HOEYST_SEKUNDER);
  const etter = new Date(uow.naa.getTime() + sekunder * 1000);
  await uow.enqueue(lesPakkekvittering, { forsendelse }, { etter });
}

async function sync(mappe: string): Promise<void> {
  const handle = await open(mappe, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
