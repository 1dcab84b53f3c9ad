import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import { lagAvsendere, loggInn, sendTilDetErMottatt } from './avsendere.ts';
import { KANALER, type Kanal, type Levering, lagLevering } from './brev.ts';
import { type Feilrom, reisFeilrom } from './oppsett.ts';
import { lagProgram } from './programmer.ts';
import { type Kanalrad, lesRegnskap, noterKvitterte, tell, ubesvarte } from './tell.ts';
import { ekspederAlle, lagUtgaaende, tellUtsendinger, type Utsendingstall } from './utsendinger.ts';
import { drepWorker, FEIL, type Feil, type Hendelse, type Himmel, slaaTil, ventTilOppe } from './uvaer.ts';

export interface Feilvalg {
  readonly rot: string;
  readonly leveranser: number;
  /** How many times something goes wrong. */
  readonly anslag: number;
  readonly froe: number;
  readonly feil?: readonly Feil[];
  readonly disk?: Himmel['disk'];
  /** Wait until every letter is read and somebody has the task; else until it is unpacked. */
  readonly lest?: boolean;
  /** What Node is run with besides. */
  readonly flagg?: readonly string[];
  readonly meld?: (linje: string) => void;
}

export interface Feilresultat {
  readonly rader: readonly Kanalrad[];
  readonly anslag: Readonly<Record<Feil, number>>;
  readonly hva: Readonly<Record<string, number>>;
  readonly utsendinger: Utsendingstall;
  /** Received, and nobody's: no sender has it in the log. */
  readonly fremmede: number;
  readonly regnskap: { readonly differanse: number; readonly avvik: number; readonly mottatt: Readonly<Record<string, number>> };
  /** Still not told that it is received. */
  readonly ubesvart: number;
  readonly falt: number;
  readonly sekunder: number;
}

const ROLIG_MS = 60_000;
const ROLIG_PER_LEVERING_MS = 500;
const STORM_MS = 60 * 60_000;
const PAUSE_MS = 400;
const KVITTERT_MS = 500;

/**
 * Lets every sender deliver while the program is killed, its database restarted, its disk filled, its net cut and its sources lie; then
 * lets all become well, waits until it is quiet, and counts by the senders' own logs.
 */
export async function kjoerFeil(valg: Feilvalg): Promise<Feilresultat> {
  const start = performance.now();
  const meld = valg.meld ?? (() => undefined);
  const sjanse = tilfeldig(valg.froe);
  await mkdir(path.join(valg.rot, 'data'), { recursive: true });
  const rom = await reisFeilrom(valg.rot, tilfeldig(valg.froe + 1));
  const logg = path.join(valg.rot, 'program.logg');
  const web = lagProgram('web', rom.miljoe, logg, valg.flagg ?? []);
  const worker = lagProgram('worker', rom.miljoe, logg, valg.flagg ?? []);
  const himmel: Himmel = { rom, web, worker, sjanse, disk: valg.disk ?? null };
  try {
    const utgaaende = await lagUtgaaende(rom, Math.ceil(valg.leveranser / 10), valg.froe);
    web.start();
    worker.start();
    await ventTilOppe(rom);
    const leveringer = Array.from({ length: valg.leveranser }, (_, nr) =>
      lagLevering(nr, valg.froe, KANALER[nr % KANALER.length] as Kanal),
    );
    const slutt = performance.now() + STORM_MS;
    const frist = () => performance.now() > slutt;
    const foelger = setInterval(() => void noterKvitterte(rom, leveringer).catch(() => undefined), KVITTERT_MS);
    const sending = Promise.all([
      sendAlle(rom, leveringer, tilfeldig(valg.froe + 2), frist),
      ekspederAlle(rom, utgaaende, {
        kake: lagKake(rom),
        sjanse: tilfeldig(valg.froe + 3),
        pause: PAUSE_MS,
        frist,
      }),
    ]);
    const hendelser = await uvaer(himmel, valg, sending, meld).finally(() => clearInterval(foelger));
    await sending;
    meld('Alt er sendt; venter på ro');
    await stille(himmel, { leveranser: leveringer.length, utsendinger: utgaaende.length, lest: valg.lest === true }, meld);
    const tall = {
      ...(await tell(rom, leveringer, hendelser, valg.lest === true)),
      utsendinger: await tellUtsendinger(rom, utgaaende),
      regnskap: await lesRegnskap(rom, valg.lest === true),
      ubesvart: await ubesvarte(rom),
    };
    return {
      ...tall,
      anslag: Object.fromEntries(FEIL.map((feil) => [feil, hendelser.filter((h) => h.feil === feil).length])) as Record<Feil, number>,
      hva: Object.fromEntries(Map.groupBy(hendelser, ({ hva }) => hva).entries().map(([hva, rader]) => [hva, rader.length])),
      falt: web.rad.falt + worker.rad.falt,
      sekunder: (performance.now() - start) / 1000,
    };
  } finally {
    await web.stopp();
    await worker.stopp();
    await rom.stopp();
  }
}

/** Signed in once; the session outlives the program. */
function lagKake({ omverden }: Feilrom): () => Promise<string> {
  let kake: string | null = null;
  return async () => {
    kake ??= await loggInn(`http://127.0.0.1:${omverden.nett.http.port}`);
    return kake;
  };
}

/** Each channel has two senders at a time, who take a breath between letters. */
async function sendAlle(rom: Feilrom, leveringer: readonly Levering[], sjanse: Tilfeldig, frist: () => boolean): Promise<void> {
  const avsendere = lagAvsendere(rom, sjanse);
  await Promise.all(
    KANALER.flatMap((kanal) => {
      const koe = leveringer.filter((levering) => levering.kanal === kanal);
      const en = async () => {
        for (let neste = koe.shift(); neste !== undefined; neste = koe.shift()) {
          await sendTilDetErMottatt(avsendere[kanal], neste, sjanse, frist);
          await vent(sjanse.tall() * PAUSE_MS);
        }
      };
      return [en(), en()];
    }),
  );
}

/** So many blows, one at a time, with a breath between; and on as long as somebody still sends. */
async function uvaer(
  himmel: Himmel,
  { anslag, feil = FEIL }: Feilvalg,
  sending: Promise<unknown>,
  meld: (linje: string) => void,
): Promise<Hendelse[]> {
  const hendelser: Hendelse[] = [];
  const sender = { ferdig: false };
  sending.then(
    () => {
      sender.ferdig = true;
    },
    () => {
      sender.ferdig = true;
    },
  );
  const mulige = feil.filter((en) => en !== 'disk' || himmel.disk !== null);
  while (hendelser.length < anslag) {
    await vent(himmel.sjanse.tall() * PAUSE_MS * (sender.ferdig ? 1 : 4));
    const hendelse = await slaaTil(himmel, himmel.sjanse.velg(mulige));
    hendelser.push(hendelse);
    meld(`${hendelser.length} av ${anslag}: ${hendelse.hva}`);
  }
  return hendelser;
}

const ANDRE = `(select count(*)::int from ekspedering.utsending where status not in ('venter', 'sendes')) as ut`;
const TIL_UTPAKKET = `
  select (select count(*)::int from mottak.forsendelse where status <> 'mottatt') as ferdige, ${ANDRE},
         (select count(*)::int from jobb.job where state in ('created', 'retry', 'active')
            and name in ('mottak.pakkUtForsendelse', 'mottak.svarKanal')) as jobber`;
const TIL_OPPGAVE = `
  select (select count(*)::int from mottak.forsendelse f where f.status in ('karantene', 'ikke-arkivert')
            or f.status = 'klar' and exists (select from fordeling.oppgave o where o.forsendelse = f.id)) as ferdige, ${ANDRE},
         (select count(*)::int from jobb.job where state in ('created', 'retry', 'active')
            and name in ('mottak.pakkUtForsendelse', 'mottak.svarKanal', 'tolking.lesDokument')) as jobber`;
/** So long without a change, and what waits on the clock is let have waited. */
const UENDRET_MS = 40_000;

/** All well; time passes until nothing is under way. What is not quiet in time is counted as it stands. */
async function stille(
  himmel: Himmel,
  { leveranser, utsendinger, lest }: { leveranser: number; utsendinger: number; lest: boolean },
  meld: (linje: string) => void,
): Promise<void> {
  const { rom, worker } = himmel;
  const frist = performance.now() + ROLIG_MS + leveranser * ROLIG_PER_LEVERING_MS;
  let sist = '';
  let endret = 0;
  while (performance.now() < frist) {
    if (performance.now() - endret > UENDRET_MS) {
      await drepWorker(himmel);
      worker.start();
      endret = performance.now();
    }
    await vent(1_500);
    const [rad] = await rom.database.spoer<{ ferdige: number; jobber: number; ut: number }>(lest ? TIL_OPPGAVE : TIL_UTPAKKET);
    const ubesvart = await ubesvarte(rom);
    const { ferdige = 0, jobber = 0, ut = 0 } = rad ?? {};
    if (ferdige >= leveranser && jobber === 0 && ut >= utsendinger && ubesvart === 0) return;
    const naa = `${ferdige} ferdige, ${jobber} jobber, ${ut} sendt ut, ${ubesvart} ubesvarte`;
    if (naa !== sist) {
      endret = performance.now();
      meld(naa);
    }
    sist = naa;
  }
}
