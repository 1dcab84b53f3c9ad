import { type ChildProcess, fork } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Avvikskode } from '../../domain/avvik.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import type { Utpakker, Utpakking, Utpakkingsoppdrag } from '../../ports/utpakker.ts';
import { FORMATER } from './formater.ts';
import type { Bestilling, Levering } from './prosessprotokoll.ts';
import { fingeravtrykk } from './rom.ts';
import { Utpakkingsstans } from './systemfeil.ts';

export interface Utpakkeroppsett {
  /** Wall-clock limit for one received file, ms; a large one gets `MS_PER_MB` besides. */
  readonly tidsgrenseMs?: number;
  /** Resident memory of the child, MB; above it the child is killed. Watched on Linux only. */
  readonly minneMb?: number;
  /** For tests: another program in the child's place. */
  readonly program?: string;
}

const PROGRAM = fileURLToPath(new URL('./utpakkerProsess.ts', import.meta.url));
const MINNESJEKK_MS = 250;
const SIDE_BYTES = 4096;
const MB = 1024 ** 2;
/** A mail of a gigabyte takes minutes to go through, on a machine that has more to do. */
const MS_PER_MB = 500;

async function minneBruk(pid: number): Promise<number> {
  try {
    return Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]) * SIDE_BYTES;
  } catch {
    // No /proc (macOS) or the process is gone: nothing to watch, the time limit still holds.
    return 0;
  }
}

/** The received file alone, when unpacking had to be given up. */
async function bareOriginalen(oppdrag: Utpakkingsoppdrag, kode: Avvikskode): Promise<Utpakking> {
  const { sha256, stoerrelse } = await fingeravtrykk(oppdrag.fil);
  return {
    deler: [
      {
        sti: oppdrag.fil,
        filnavn: trygtFilnavn(oppdrag.filnavn),
        originaltFilnavn: oppdrag.filnavn,
        format: 'ukjent',
        mime: FORMATER.ukjent.mime,
        sha256,
        stoerrelse,
        rolle: 'hoveddokument',
        forelder: null,
      },
    ],
    avvik: [{ kode, del: 0 }],
  };
}

async function toem(utmappe: string): Promise<void> {
  for (const navn of await readdir(utmappe)) {
    if (/^del-\d{4,}/.test(navn)) await rm(path.join(utmappe, navn), { force: true });
  }
}

type Utfall = { utpakking: Utpakking } | { brudd: Avvikskode } | { stans: string };

function startBarn(program: string, minneMb: number): ChildProcess {
  const barn = fork(program, [], {
    execArgv: [`--max-old-space-size=${minneMb}`, '--disable-warning=ExperimentalWarning'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Between jobs nobody waits for it: a child in trouble is ended, and the next job gets a fresh one.
  barn.on('error', () => barn.kill('SIGKILL'));
  return barn;
}

/** Sends one job to the child and waits: for the answer, for its death, or for a limit, whichever is first. */
function kjoer(barn: ChildProcess, bestilling: Bestilling, tidsgrenseMs: number, minneMb: number): Promise<Utfall> {
  return new Promise((resolve) => {
    const slutt = (utfall: Utfall): void => {
      clearTimeout(klokke);
      clearInterval(vakt);
      barn.off('message', paaMelding);
      barn.off('exit', paaSlutt);
      barn.off('error', paaSlutt);
      resolve(utfall);
    };
    const paaMelding = (melding: Levering): void => {
      if (melding.nr !== bestilling.nr) return;
      if ('utpakking' in melding) slutt({ utpakking: melding.utpakking });
      else slutt(melding.system ? { stans: melding.feil } : { brudd: 'mottak.utpakking-feilet' });
    };
    const paaSlutt = (): void => slutt({ brudd: 'mottak.utpakking-feilet' });
    const stans = (kode: Avvikskode): void => {
      barn.kill('SIGKILL');
      slutt({ brudd: kode });
    };
    const klokke = setTimeout(() => stans('mottak.tidsavbrudd'), tidsgrenseMs);
    const vakt = setInterval(() => {
      void minneBruk(barn.pid ?? 0).then((bytes) => {
        if (bytes > minneMb * 1024 ** 2) stans('mottak.utpakking-feilet');
      });
    }, MINNESJEKK_MS);
    barn.on('message', paaMelding);
    barn.on('exit', paaSlutt);
    barn.on('error', paaSlutt);
    barn.send(bestilling, (grunn) => {
      if (grunn !== null) paaSlutt();
    });
  });
}

/**
 * Unpacks received files one at a time in a child process. A file that takes too long, too much memory or brings the
 * program down gives the original alone with `mottak.tidsavbrudd` or `mottak.utpakking-feilet`; the next file gets a
 * fresh child. Throws when the received file itself cannot be read, and when our own machine stopped it (`Utpakkingsstans`): a full disk
 * says nothing about the file, and must neither make it damaged nor leave its attachments behind.
 */
export function lagUtpakker(oppsett: Utpakkeroppsett = {}): Utpakker {
  const { tidsgrenseMs = 180_000, minneMb = 1024, program = PROGRAM } = oppsett;
  let barn: ChildProcess | undefined;
  let koe: Promise<unknown> = Promise.resolve();
  let nr = 0;

  async function utfoer(oppdrag: Utpakkingsoppdrag): Promise<Utpakking> {
    if (barn === undefined || barn.exitCode !== null || barn.killed || !barn.connected) {
      barn = startBarn(program, minneMb);
      barn.unref();
      barn.channel?.unref();
    }
    nr += 1;
    const tid = tidsgrenseMs + ((await stat(oppdrag.fil)).size / MB) * MS_PER_MB;
    const utfall = await kjoer(barn, { nr, oppdrag }, tid, minneMb);
    if ('utpakking' in utfall) return utfall.utpakking;
    if ('stans' in utfall) throw new Utpakkingsstans(utfall.stans);
    await toem(oppdrag.utmappe);
    return bareOriginalen(oppdrag, utfall.brudd);
  }

  return {
    pakkUt(oppdrag) {
      const svar = koe.then(() => utfoer(oppdrag));
      // The queue goes on after a failure; the failure itself belongs to the one who asked.
      koe = svar.catch(() => undefined);
      return svar;
    },
    async lukk() {
      await koe;
      const siste = barn;
      barn = undefined;
      if (siste === undefined || siste.exitCode !== null || siste.signalCode !== null) return;
      // It was let go of so as not to hold the program up; now we wait for it to be gone.
      siste.ref();
      const borte = new Promise((resolve) => siste.once('exit', resolve));
      siste.kill('SIGKILL');
      await borte;
    },
  };
}
