import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Filbiter } from './filbiter.ts';

export type Pdftilstand = 'frisk' | 'kryptert' | 'korrupt';

/** Larger suspicious files are left to the reading engine, which opens them anyway and has the memory for it. */
const MAKS_I_MINNET = 256 * 1024 ** 2;
const PASSORDFEIL = 4;
const KRYPTERT = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

/** The part of the Emscripten module we touch; the package's own types leave the heap out. */
interface Wasmminne {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(antall: number): number; free(sted: number): void };
}

function harHeap(modul: object): modul is Wasmminne {
  return 'HEAPU8' in modul && modul.HEAPU8 instanceof Uint8Array;
}

let motor: Promise<WrappedPdfiumModule> | undefined;

async function startMotor(): Promise<WrappedPdfiumModule> {
  const sti = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = await readFile(sti);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** Opens the file for real, with an empty password as every viewer tries first, and counts the pages. */
async function proevAapne(bytes: Buffer): Promise<Pdftilstand> {
  motor ??= startMotor();
  const { pdfium, ...kall } = await motor;
  if (!harHeap(pdfium)) throw new Error('pdfium has no heap to write to');
  const modul = pdfium;
  const minne = modul.wasmExports.malloc(bytes.length);
  if (minne === 0) return 'frisk';
  try {
    // Looked up after malloc: the view is replaced when the memory grows.
    modul.HEAPU8.set(bytes, minne);
    const dokument = kall.FPDF_LoadMemDocument(minne, bytes.length, '');
    if (dokument === 0) return kall.FPDF_GetLastError() === PASSORDFEIL ? 'kryptert' : 'korrupt';
    const sider = kall.FPDF_GetPageCount(dokument);
    kall.FPDF_CloseDocument(dokument);
    return sider > 0 ? 'frisk' : 'korrupt';
  } finally {
    modul.wasmExports.free(minne);
  }
}

/**
 * Whether a PDF can be opened. A file whose end points at a cross-reference table and that names no encryption is
 * taken as sound without more work; only the others are opened, in a wasm sandbox.
 */
export async function pdftilstand(biter: Filbiter): Promise<Pdftilstand> {
  const hale = await biter.les(Math.max(0, biter.stoerrelse - 65536), 65536);
  const haletekst = hale.toString('latin1');
  const sted = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(haletekst.replace(/\0+$/, ''))?.[1] ?? Number.NaN);
  // A damaged file may point far past its end, at places no file can have.
  const ref = Number.isNaN(sted) || sted >= biter.stoerrelse ? '' : (await biter.les(sted, 4096)).toString('latin1');
  const hode = (await biter.les(0, 65536)).toString('latin1');
  const friskSlutt = /^\s*(xref\s|\d+\s+\d+\s+obj)/.test(ref);
  const kryptert = [haletekst, ref, hode].some((bit) => KRYPTERT.test(bit));
  if (friskSlutt && !kryptert) return 'frisk';
  if (biter.stoerrelse > MAKS_I_MINNET) return 'frisk';
  return proevAapne(await biter.les(0, biter.stoerrelse));
}
