import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import { lagAvsendere, loggInn, sendTilDetErMottatt } from './avsendere.ts';
import { KANALER, type Kanal, type Levering, lagLevering } from './brev.ts';
import { type Disk, lagDisk } from './disk.ts';
import { type Framdrift, framdrift } from './framdrift.ts';
import { type Feilrom, reisFeilrom } from './oppsett.ts';
import { lagProgram } from './programmer.ts';
import { stille } from './stille.ts';
import { type Kanalrad, lesRegnskap, noterKvitterte, tell, ubesvarte } from './tell.ts';
import { ekspederAlle, lagUtgaaende, tellUtsendinger, type Utsendingstall } from './utsendinger.ts';
import { FEIL, type Feil, type Hendelse, type Himmel, slaaTil, ventTilOppe } from './uvaer.ts';

export interface Feilvalg {
  readonly rot: string;
  readonly leveranser: number;
  /** How many times something goes wrong. */
  readonly anslag: number;
  readonly froe: number;
  readonly feil?: readonly Feil[];
  /** Wait until every letter is read and somebody has the task; else until it is unpacked. */
  readonly lest?: boolean;
  readonly meld?: (linje: string) => void;
}

export interface Feilresultat {
  readonly rader: readonly Kanalrad[];
  readonly anslag: Readonly<Record<Feil, number>>;
  readonly hva: Readonly<Record<string, number>>;
  readonly utsendinger: Utsendingstall;
  /** Received, and nobody's: no sender has it in the log. */
  readonly fremmede: number;
  readonly regnskap: {
    readonly differanse: number;
    readonly avvik: number;
    readonly mottatt: Readonly<Record<string, number>>;
  };
  /** Still not told that it is received. */
  readonly ubesvart: number;
  /** How the full disk was made. */
  readonly disk: Disk['slag'];
  readonly falt: number;
  readonly sekunder: number;
}

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
  const disk = await lagDisk(path.join(valg.rot, 'data'));
  const rom = await reisFeilrom(valg.rot, tilfeldig(valg.froe + 1));
  const logg = path.join(valg.rot, 'program.logg');
  const miljoe = { ...rom.miljoe, ...disk.miljoe };
  const web = lagProgram('web', miljoe, logg, disk.flagg);
  const worker = lagProgram('worker', miljoe, logg, disk.flagg);
  const himmel: Himmel = { rom, web, worker, sjanse, disk };
  try {
    const utgaaende = await lagUtgaaende(rom, Math.ceil(valg.leveranser / 10), valg.froe);
    web.start();
    worker.start();
    await ventTilOppe(rom);
    const leveringer = Array.from({ length: valg.leveranser }, (_, nr) =>
      lagLevering(nr, valg.froe, KANALER[nr % KANALER.length] as Kanal),
    );
    const hendelser: Hendelse[] = [];
    const vei = framdrift(() => hendelser.length / valg.anslag);
    const foelger = setInterval(() => void noterKvitterte(rom, leveringer).catch(() => undefined), KVITTERT_MS);
    const sending = Promise.all([
      sendAlle(rom, leveringer, tilfeldig(valg.froe + 2), vei),
      ekspederAlle(rom, utgaaende, { ...vei, kake: lagKake(rom), sjanse: tilfeldig(valg.froe + 3) }),
    ]);
    await uvaer(himmel, valg, hendelser, meld).finally(() => clearInterval(foelger));
    await sending;
    meld('Alt er sendt; venter på ro');
    await stille(
      himmel,
      { leveranser: leveringer.length, utsendinger: utgaaende.length, lest: valg.lest === true },
      meld,
    );
    const tall = {
      ...(await tell(rom, leveringer, hendelser, valg.lest === true)),
      utsendinger: await tellUtsendinger(rom, utgaaende),
      regnskap: await lesRegnskap(rom, valg.lest === true),
      ubesvart: await ubesvarte(rom),
    };
    return {
      ...tall,
      anslag: Object.fromEntries(FEIL.map((feil) => [feil, hendelser.filter((h) => h.feil === feil).length])) as Record<
        Feil,
        number
      >,
      hva: Object.fromEntries(
        Map.groupBy(hendelser, ({ hva }) => hva)
          .entries()
          .map(([hva, rader]) => [hva, rader.length]),
      ),
      disk: disk.slag,
      falt: web.rad.falt + worker.rad.falt,
      sekunder: (performance.now() - start) / 1000,
    };
  } finally {
    await web.stopp();
    await worker.stopp();
    await rom.stopp();
    await disk.slipp();
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

/** Each channel has two senders at a time. */
async function sendAlle(
  rom: Feilrom,
  leveringer: readonly Levering[],
  sjanse: Tilfeldig,
  vei: Framdrift,
): Promise<void> {
  const avsendere = lagAvsendere(rom, sjanse);
  await Promise.all(
    KANALER.flatMap((kanal) => {
      const koe = leveringer.filter((levering) => levering.kanal === kanal);
      const en = async () => {
        for (let neste = koe.shift(); neste !== undefined; neste = koe.shift()) {
          await vei.tur(neste.nr / leveringer.length);
          await sendTilDetErMottatt(avsendere[kanal], neste, sjanse, vei.frist);
        }
      };
      return [en(), en()];
    }),
  );
}

/** So many blows, one at a time, with a breath between. */
async function uvaer(
  himmel: Himmel,
  { anslag, feil = FEIL }: Feilvalg,
  hendelser: Hendelse[],
  meld: (linje: string) => void,
): Promise<void> {
  while (hendelser.length < anslag) {
    await vent(himmel.sjanse.tall() * PAUSE_MS);
    const hendelse = await slaaTil(himmel, himmel.sjanse.velg(feil));
    hendelser.push(hendelse);
    meld(`${hendelser.length} av ${anslag}: ${hendelse.hva}`);
  }
}
