import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finnMuligheter, lagDokumentleser } from '../../../server/src/tolking/adapters/leser/index.ts';
import { benchmappe } from '../avbrudd.ts';
import { tegnfeil } from './cer.ts';
import { medCpu } from './cpu.ts';
import { finnOcrmypdf, lesMedOcrmypdf } from './ocrmypdf.ts';
import { type Fasitside, lagTekstsider } from './sider.ts';
import { RENT, SLITT, type Slitasje, skann } from './skann.ts';

export interface Ocrvalg {
  json: boolean;
  /** Pages in each of the two sets; at least 40 for a figure to be quoted. */
  sider?: number;
  /** Pages for the peer and the npm fallback, which cost many times more. */
  faerreSider?: number;
}

/** One row of the table. CPU in seconds per page, user and system, of everything that was started. */
export interface Ocrmaaling {
  hva: string;
  sett: 'rent 300 dpi' | 'slitt 200 dpi';
  sider: number;
  cpuPerSide: number;
  veggPerSide: number;
  /** Character error rate, 0..1. */
  tegnfeil: number;
}

export interface Ocrfigurer {
  maalinger: Ocrmaaling[];
  /** The peer's CPU per page over ours with native tesseract, on the same clean pages; null without the peer. */
  billigereEnnOcrmypdf: number | null;
  motor: { native: string | null; ocrmypdf: string | null };
}

interface Sett {
  navn: Ocrmaaling['sett'];
  slitasje: Slitasje;
  pdf: string;
}

/** Our whole path: child process, page pictures, text, searchable PDF/A. */
async function lesMedOss(pdf: string, motor: 'auto' | 'npm', utmappe: string): Promise<string[]> {
  await mkdir(utmappe, { recursive: true });
  const leser = await lagDokumentleser({ motor, prosesser: 1 });
  const tekster: string[] = [];
  try {
    for await (const h of leser.les({ fil: pdf, format: 'pdf', utmappe, tidsgrensePerSideMs: 300_000 })) {
      if (h.type === 'side') tekster.push(h.side.tekst);
      if (h.type === 'feil') throw new Error(h.kode);
      if (h.type === 'ferdig' && h.arkivfil === null) throw new Error('no archive copy');
    }
  } finally {
    await leser.stopp();
  }
  return tekster;
}

async function maal(
  hva: string,
  sett: Sett,
  fasit: readonly Fasitside[],
  les: () => Promise<string[]>,
): Promise<Ocrmaaling> {
  const { svar, cpu, vegg } = await medCpu(les);
  const par = fasit.map((f, i) => ({ fasit: f.tekst, lest: svar[i] ?? '' }));
  const sider = fasit.length;
  return { hva, sett: sett.navn, sider, cpuPerSide: cpu / sider, veggPerSide: vegg / sider, tegnfeil: tegnfeil(par) };
}

async function lagSett(
  mappe: string,
  sider: number,
  navn: Ocrmaaling['sett'],
  slitasje: Slitasje,
): Promise<{ sett: Sett; fasit: Fasitside[] }> {
  const { pdf, fasit } = await lagTekstsider(sider);
  const tekst = path.join(mappe, `tekst-${slitasje.dpi}-${sider}.pdf`);
  await writeFile(tekst, pdf);
  const ut = path.join(mappe, `skann-${slitasje.dpi}-${sider}.pdf`);
  await skann(tekst, ut, slitasje);
  return { sett: { navn, slitasje, pdf: ut }, fasit };
}

async function maalAlt(
  mappe: string,
  sider: number,
  faerre: number,
  meld: (m: Ocrmaaling) => void,
): Promise<Ocrfigurer> {
  const { tesseract } = await finnMuligheter();
  const fagfelle = await finnOcrmypdf();
  const maalinger: Ocrmaaling[] = [];
  const noter = async (m: Promise<Ocrmaaling>): Promise<Ocrmaaling> => {
    maalinger.push(await m);
    meld(await m);
    return m;
  };
  const store = [
    await lagSett(mappe, sider, 'rent 300 dpi', RENT),
    await lagSett(mappe, sider, 'slitt 200 dpi', SLITT),
  ];
  const smaa = [
    await lagSett(mappe, faerre, 'rent 300 dpi', RENT),
    await lagSett(mappe, faerre, 'slitt 200 dpi', SLITT),
  ];
  const oss = (motor: 'auto' | 'npm', hva: string, liste: typeof store) =>
    liste.map(
      ({ sett, fasit }) =>
        () =>
          noter(
            maal(hva, sett, fasit, () =>
              lesMedOss(sett.pdf, motor, path.join(mappe, `${motor}-${sett.slitasje.dpi}-${fasit.length}`)),
            ),
          ),
    );
  let vaar: Ocrmaaling | undefined;
  if (tesseract !== undefined)
    for (const kjoer of oss('auto', 'oss, tesseract fra maskinen', store)) vaar = await kjoer().then((m) => vaar ?? m);
  for (const kjoer of oss('npm', 'oss, tesseract fra npm', smaa)) await kjoer();
  let deres: Ocrmaaling | undefined;
  if (fagfelle !== null)
    for (const { sett, fasit } of smaa) {
      const ut = path.join(mappe, `fagfelle-${sett.slitasje.dpi}.pdf`);
      const m = await noter(maal('ocrmypdf', sett, fasit, () => lesMedOcrmypdf(sett.pdf, ut)));
      deres ??= m;
    }
  const forhold = vaar === undefined || deres === undefined ? null : deres.cpuPerSide / vaar.cpuPerSide;
  return { maalinger, billigereEnnOcrmypdf: forhold, motor: { native: tesseract ?? null, ocrmypdf: fagfelle } };
}

/**
 * CPU-seconds per page to a searchable PDF/A and character error rate, for our path with both engines, and for ocrmypdf
 * with paperless-ngx's flags when it is here. Everything is rendered by the bench itself.
 */
export async function kjoer(valg: Ocrvalg): Promise<Ocrfigurer> {
  const sider = valg.sider ?? 40;
  const faerre = Math.min(sider, valg.faerreSider ?? 8);
  const { sti: mappe, slipp } = await benchmappe('ocr');
  const meld = (m: Ocrmaaling): void => {
    if (!valg.json) process.stderr.write(`${m.hva}, ${m.sett}: ${m.cpuPerSide.toFixed(2)} CPU-s per side\n`);
  };
  try {
    return await maalAlt(mappe, sider, faerre, meld);
  } finally {
    await slipp();
  }
}
