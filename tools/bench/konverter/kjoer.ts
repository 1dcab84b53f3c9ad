import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { vurder } from '@dokumentsenter/pdfa';
import { finnMuligheter, lagDokumentleser } from '../../../server/src/tolking/adapters/leser/index.ts';
import { medCpu } from '../ocr/cpu.ts';
import { lagProevefiler, type Proevefil } from './filer.ts';
import { medToppminne } from './minne.ts';

const kjoerFil = promisify(execFile);

export interface Konverteringsvalg {
  readonly json: boolean;
  /** Documents of each kind; the start of the processes is shared between them. */
  readonly antall: number;
  readonly arkivformat: 'PDF/A-1b' | 'PDF/A-2b';
}

/** One row of the table, per document. */
export interface Konverteringsmaaling {
  readonly hva: string;
  readonly med: string;
  readonly cpu: number;
  readonly sekunder: number;
  readonly toppMb: number;
  readonly gyldig: boolean;
  /** Why some of them did not become PDF/A; empty when all did. */
  readonly feil: readonly string[];
}

type Arbeid = (proeve: Proevefil, utmappe: string) => Promise<string>;

async function maal(
  proeve: Proevefil,
  med: string,
  antall: number,
  rot: string,
  arbeid: Arbeid,
  slutt: () => Promise<void>,
): Promise<Konverteringsmaaling> {
  let siste: string | null = null;
  const feil: string[] = [];
  const alle = async (): Promise<void> => {
    for (let i = 0; i < antall; i++) {
      const utmappe = path.join(rot, `${path.basename(proeve.fil)}-${med.replace(/\W/g, '')}-${i}`);
      await mkdir(utmappe, { recursive: true });
      try {
        siste = await arbeid(proeve, utmappe);
      } catch (grunn) {
        // A document that does not make it is a figure too; the table names it.
        feil.push(grunn instanceof Error ? grunn.message : String(grunn));
      }
    }
    await slutt();
  };
  const { svar, cpu, vegg } = await medCpu(() => medToppminne(alle));
  const { profil, avvik } = siste === null ? { profil: undefined, avvik: [] } : await vurder(await readFile(siste));
  const gyldig = profil !== undefined && avvik.length === 0;
  return { hva: proeve.hva, med, cpu: cpu / antall, sekunder: vegg / antall, toppMb: svar.toppMb, gyldig, feil };
}

async function maalOss(proeve: Proevefil, valg: Konverteringsvalg, rot: string, kontor: 'auto' | 'npm') {
  const leser = await lagDokumentleser({ prosesser: 1, kontor });
  const arbeid: Arbeid = async ({ fil, format }, utmappe) => {
    const oppdrag = { fil, format, utmappe, arkivformat: valg.arkivformat, hensikt: 'konverter' } as const;
    for await (const h of leser.les({ ...oppdrag, tidsgrensePerSideMs: 120_000 })) {
      if (h.type === 'feil') throw new Error(`${proeve.hva}: ${h.kode}`);
      if (h.type === 'ferdig' && h.arkivfil !== null) return h.arkivfil;
    }
    throw new Error(`${proeve.hva}: no archive copy`);
  };
  try {
    return await maal(proeve, kontor === 'npm' ? 'oss, npm' : 'oss', valg.antall, rot, arbeid, () => leser.stopp());
  } finally {
    await leser.stopp();
  }
}

const FILTER: Partial<Record<Proevefil['format'], string>> = {
  docx: 'writer_pdf_Export',
  rtf: 'writer_pdf_Export',
  txt: 'writer_pdf_Export',
  html: 'writer_web_pdf_Export',
};

/** The peer as one would call it from a script: a process per document. */
function medSoffice(valg: Konverteringsvalg): Arbeid {
  const versjon = valg.arkivformat === 'PDF/A-1b' ? 1 : 2;
  return async ({ fil, format }, utmappe) => {
    const filter = `pdf:${FILTER[format] ?? ''}:{"SelectPdfVersion":{"type":"long","value":"${versjon}"}}`;
    const profil = `-env:UserInstallation=${pathToFileURL(path.join(utmappe, 'profil')).href}`;
    await kjoerFil('soffice', [profil, '--headless', '--convert-to', filter, '--outdir', utmappe, fil], {
      timeout: 120_000,
    });
    return path.join(utmappe, `${path.basename(fil, path.extname(fil))}.pdf`);
  };
}

/** CPU-seconds, seconds and peak memory per document to a proved PDF/A, for each kind, beside soffice where the machine has it. */
export async function kjoer(
  valg: Konverteringsvalg,
): Promise<{ maalinger: Konverteringsmaaling[]; soffice: string | null }> {
  const mappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-konverter-'));
  const { soffice } = await finnMuligheter();
  const maalinger: Konverteringsmaaling[] = [];
  const noter = (m: Konverteringsmaaling): void => {
    maalinger.push(m);
    if (!valg.json) process.stderr.write(`${m.hva}, ${m.med}: ${m.cpu.toFixed(2)} CPU-s\n`);
  };
  try {
    for (const proeve of await lagProevefiler(mappe)) {
      noter(await maalOss(proeve, valg, mappe, 'auto'));
      const erKontor = proeve.format === 'docx' || proeve.format === 'rtf';
      if (soffice === undefined) continue;
      if (erKontor) noter(await maalOss(proeve, valg, mappe, 'npm'));
      if (FILTER[proeve.format] === undefined) continue;
      noter(await maal(proeve, 'soffice', valg.antall, mappe, medSoffice(valg), async () => undefined));
    }
    return { maalinger, soffice: soffice ?? null };
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}
