import fs from 'node:fs';
import { createRequire } from 'node:module';
import { init, type Methods } from '@embedpdf/pdfium';

/** The slice of the Emscripten runtime we touch; the views are replaced when the heap grows, so read them each time. */
interface Kjoeremiljoe {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly HEAP32: Int32Array;
  readonly wasmExports: { malloc(stoerrelse: number): number; free(peker: number): void };
  addFunction(fn: (...args: number[]) => number, signatur: string): number;
  removeFunction(peker: number): void;
}

export interface Pdfium extends Methods {
  readonly kjoer: Kjoeremiljoe;
  /** 256 bytes for out-parameters; contents are only good until the next call. */
  readonly kladd: number;
}

const krev = createRequire(import.meta.url);
let innlastet: Promise<Pdfium> | undefined;

async function last(): Promise<Pdfium> {
  const wasm = fs.readFileSync(krev.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const binaer = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  // printErr: pdfium's own chatter about broken files must not end up in the log; errors are read from return codes.
  const valg: Record<string, unknown> = { wasmBinary: binaer, print: () => undefined, printErr: () => undefined };
  const modul = await init(valg);
  modul.PDFiumExt_Init();
  const kjoer = modul.pdfium as unknown as Kjoeremiljoe;
  return Object.assign(modul, { kjoer, kladd: kjoer.wasmExports.malloc(256) });
}

/** The pdfium module, loaded once per process (it is only ever loaded in the reader's child processes). */
export function hentPdfium(): Promise<Pdfium> {
  innlastet ??= last();
  return innlastet;
}

/** An open PDF. `lukk` frees it and the file. */
export interface Pdfdokument {
  readonly pdfium: Pdfium;
  readonly peker: number;
  readonly sider: number;
  lukk(): void;
}

/** Thrown with the port's code when a PDF cannot be opened. */
export class Aapnefeil extends Error {
  readonly kode: 'tolking.kryptert' | 'tolking.korrupt' | 'tolking.tomt';
  constructor(kode: 'tolking.kryptert' | 'tolking.korrupt' | 'tolking.tomt') {
    super(kode);
    this.kode = kode;
  }
}

const FEIL_PASSORD = 4;
const FEIL_SIKKERHET = 5;

/**
 * Opens a PDF by reading blocks from disk on demand (FPDF_LoadCustomDocument): a 300 MB file never sits in memory.
 * Throws {@link Aapnefeil} for a password, a broken file or a file without pages.
 */
export async function aapnePdf(fil: string): Promise<Pdfdokument> {
  const pdfium = await hentPdfium();
  const fd = fs.openSync(fil, 'r');
  const lengde = fs.fstatSync(fd).size;
  const lesBlokk = (_param: number, posisjon: number, buffer: number, antall: number): number => {
    const fra = posisjon >>> 0;
    if (fra + antall > lengde) return 0;
    return fs.readSync(fd, pdfium.kjoer.HEAPU8, buffer >>> 0, antall, fra) === antall ? 1 : 0;
  };
  const tilbakekall = pdfium.kjoer.addFunction(lesBlokk as (...args: number[]) => number, 'iiiii');
  const tilgang = pdfium.kjoer.wasmExports.malloc(12);
  pdfium.kjoer.HEAP32.set([lengde, tilbakekall, 0], tilgang >> 2);
  const peker = pdfium.FPDF_LoadCustomDocument(tilgang, '');
  const frigi = (): void => {
    pdfium.kjoer.removeFunction(tilbakekall);
    pdfium.kjoer.wasmExports.free(tilgang);
    fs.closeSync(fd);
  };
  if (peker === 0) {
    const feil = pdfium.FPDF_GetLastError();
    frigi();
    throw new Aapnefeil(feil === FEIL_PASSORD || feil === FEIL_SIKKERHET ? 'tolking.kryptert' : 'tolking.korrupt');
  }
  const sider = pdfium.FPDF_GetPageCount(peker);
  const lukk = (): void => {
    pdfium.FPDF_CloseDocument(peker);
    frigi();
  };
  if (sider === 0) {
    lukk();
    throw new Aapnefeil('tolking.korrupt');
  }
  return { pdfium, peker, sider, lukk };
}

/** Loads page `nr` (1-based), runs `arbeid`, and always closes the page again. */
export async function medSide<T>(dok: Pdfdokument, nr: number, arbeid: (side: number) => Promise<T> | T): Promise<T> {
  const side = dok.pdfium.FPDF_LoadPage(dok.peker, nr - 1);
  if (side === 0) throw new Error('tolking.side-uleselig');
  try {
    return await arbeid(side);
  } finally {
    dok.pdfium.FPDF_ClosePage(side);
  }
}
