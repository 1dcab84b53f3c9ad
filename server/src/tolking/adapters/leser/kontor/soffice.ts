import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Kontorfeil, type Konvertering } from './konvertering.ts';

const kjoerFil = promisify(execFile);
const TIDSGRENSE_MS = 120_000;

/** Version of LibreOffice on PATH, else undefined. */
export async function finnSoffice(): Promise<string | undefined> {
  try {
    const { stdout } = await kjoerFil('soffice', ['--version'], { timeout: 20_000 });
    return /LibreOffice\s+([\d.]+)/.exec(stdout)?.[1];
  } catch (feil) {
    if (feil instanceof Error) return undefined;
    throw feil;
  }
}

const FILTER: Record<Konvertering['format'], string> = {
  docx: 'writer_pdf_Export',
  doc: 'writer_pdf_Export',
  odt: 'writer_pdf_Export',
  rtf: 'writer_pdf_Export',
  xlsx: 'calc_pdf_Export',
  ods: 'calc_pdf_Export',
  pptx: 'impress_pdf_Export',
};

function kjoer(argumenter: string[], signal: AbortSignal | undefined): Promise<number> {
  return new Promise((loes, avvis) => {
    // A group of its own: soffice is a script that starts soffice.bin, and both must go at the time limit.
    const barn = spawn('soffice', argumenter, { detached: true, stdio: 'ignore' });
    const avliv = (): void => {
      if (barn.pid !== undefined && barn.exitCode === null) process.kill(-barn.pid, 'SIGKILL');
    };
    let aarsak: Kontorfeil | undefined;
    const klokke = setTimeout(() => {
      aarsak = new Kontorfeil('tolking.tidsgrense');
      avliv();
    }, TIDSGRENSE_MS);
    const stans = (): void => {
      aarsak = new Kontorfeil('tolking.avbrutt');
      avliv();
    };
    signal?.addEventListener('abort', stans, { once: true });
    barn.on('error', avvis);
    barn.on('close', (kode) => {
      clearTimeout(klokke);
      signal?.removeEventListener('abort', stans);
      if (aarsak !== undefined) avvis(aarsak);
      else loes(kode ?? 1);
    });
  });
}

/** Converts with a profile folder of its own, so that several can run at once and nothing of the user's is touched. */
export async function konverterMedSoffice(k: Konvertering): Promise<void> {
  const mappe = await fs.mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-kontor-'));
  try {
    const inn = path.join(mappe, `inn.${k.format}`);
    await fs.copyFile(k.fil, inn);
    const versjon = k.arkivformat === 'PDF/A-1b' ? '1' : '2';
    const filter = `pdf:${FILTER[k.format]}:{"SelectPdfVersion":{"type":"long","value":"${versjon}"}}`;
    const profil = `-env:UserInstallation=${pathToFileURL(path.join(mappe, 'profil')).href}`;
    const argumenter = [
      profil,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      filter,
      '--outdir',
      mappe,
      inn,
    ];
    const kode = await kjoer(argumenter, k.signal);
    const ut = path.join(mappe, 'inn.pdf');
    const laget = await fs.stat(ut).then(
      (s) => s.size > 0,
      () => false,
    );
    if (kode !== 0 || !laget) throw new Kontorfeil('tolking.konvertering');
    await fs.copyFile(ut, k.pdf);
  } finally {
    await fs.rm(mappe, { recursive: true, force: true });
  }
}
