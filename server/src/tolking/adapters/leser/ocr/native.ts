import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { type Ocrmodus, type Ocrmotor, Ocrtidsgrense } from './motor.ts';
import { lesTsv, tilPgm } from './tsv.ts';

const kjoerFil = promisify(execFile);

/** What a run of tesseract that failed says; the stderr is kept short and never holds document text. */
class Tesseractfeil extends Error {}

/** Runs tesseract with the picture on stdin and TSV on stdout. One thread: two make a page five times dearer under load. */
function kjoer(pgm: Buffer, argumenter: string[], tidsgrenseMs: number): Promise<string> {
  return new Promise((loes, avvis) => {
    const barn = spawn('env', ['OMP_THREAD_LIMIT=1', 'tesseract', ...argumenter], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ut: Buffer[] = [];
    let feiltekst = '';
    let forSent = false;
    const klokke = setTimeout(() => {
      forSent = true;
      barn.kill('SIGKILL');
    }, tidsgrenseMs);
    barn.stdout.on('data', (bit: Buffer) => ut.push(bit));
    barn.stderr.on('data', (bit: Buffer) => {
      if (feiltekst.length < 500) feiltekst += bit.toString('utf8');
    });
    // tesseract may end before it has read everything; the exit code tells what happened, so the broken pipe need not.
    barn.stdin.on('error', () => undefined);
    barn.on('error', avvis);
    barn.on('close', (kode) => {
      clearTimeout(klokke);
      if (forSent) avvis(new Ocrtidsgrense());
      else if (kode === 0) loes(Buffer.concat(ut).toString('utf8'));
      else avvis(new Tesseractfeil(`tesseract ${kode}: ${feiltekst.slice(0, 200)}`));
    });
    barn.stdin.end(pgm);
  });
}

/** Version of the tesseract on PATH when it has the Norwegian model, else undefined. */
export async function finnTesseract(): Promise<string | undefined> {
  try {
    const { stdout: versjon } = await kjoerFil('tesseract', ['--version'], { timeout: 10_000 });
    const { stdout: spraak } = await kjoerFil('tesseract', ['--list-langs'], { timeout: 10_000 });
    const treff = /tesseract\s+v?(\d+)(\.[\d.]+)?/.exec(versjon);
    if (treff === null || Number(treff[1]) < 5 || !/^nor$/m.test(spraak)) return undefined;
    return `${treff[1]}${treff[2] ?? ''}`;
  } catch (feil) {
    if (feil instanceof Error) return undefined;
    throw feil;
  }
}

/** Tesseract from the machine; one process per picture, so nothing leaks from page to page. */
export function lagNativeMotor(versjon: string): Ocrmotor {
  return {
    navn: `tesseract ${versjon} native`,
    async les(bilde, modus: Ocrmodus, tidsgrenseMs) {
      const psm = modus === 'side' ? '3' : '6';
      const dpi = String(Math.round(Math.min(2400, Math.max(70, bilde.dpi))));
      const argumenter = ['stdin', 'stdout', '-l', 'nor', '--oem', '1', '--psm', psm, '--dpi', dpi];
      return lesTsv(await kjoer(tilPgm(bilde), [...argumenter, '-c', 'tessedit_create_tsv=1'], tidsgrenseMs));
    },
    lukk: () => Promise.resolve(),
  };
}
