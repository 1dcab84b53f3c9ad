import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { SubprocessConverter } from '@matbee/libreoffice-converter/server';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';
import type { Kontorformat } from './konvertering.ts';

export interface Kontoroppdrag {
  fil: string;
  format: Kontorformat;
  pdf: string;
  arkivformat: Arkivformat;
}

/** `klar` comes once LibreOffice is loaded, before the answer. */
export type Kontormelding = { klar: true } | { ok: true } | { ok: false; tekst: string };

const krev = createRequire(import.meta.url);

async function start(): Promise<SubprocessConverter> {
  const wasmPath = path.join(path.dirname(krev.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');
  // The converter's process inherits our arguments.
  process.execArgv.push('--import', new URL('./traadlager.ts', import.meta.url).href);
  const k = new SubprocessConverter({ wasmPath, verbose: false });
  await k.initialize();
  return k;
}

let konverterer: Promise<SubprocessConverter> | undefined;

async function utfoer(o: Kontoroppdrag): Promise<Kontormelding> {
  try {
    konverterer ??= start();
    const valg = { outputFormat: 'pdf', inputFormat: o.format, pdf: { pdfaLevel: o.arkivformat } } as const;
    const k = await konverterer;
    process.send?.({ klar: true } satisfies Kontormelding);
    const svar = await k.convert(await fs.readFile(o.fil), valg, `inn.${o.format}`);
    await fs.writeFile(o.pdf, svar.data);
    return { ok: true };
  } catch (feil) {
    return { ok: false, tekst: feil instanceof Error ? feil.message.slice(0, 300) : String(feil) };
  }
}

const workerData = { maksByte: Number(process.argv[2]), forelder: process.ppid };
new Worker(new URL('../barn/vaktpost.ts', import.meta.url), { workerData }).unref();
process.on('message', (o: Kontoroppdrag) => void utfoer(o).then((svar) => process.send?.(svar)));
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
