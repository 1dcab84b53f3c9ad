import fs from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** The slice of the Emscripten runtime that is touched; the views are replaced when the heap grows. */
interface Kjoeremiljoe {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly wasmExports: { malloc(stoerrelse: number): number; free(peker: number): void };
}
type Pdfium = WrappedPdfiumModule & { readonly kjoer: Kjoeremiljoe };

/** Pixels row by row; `kanaler` 1 is grey and 3 is red, green, blue. */
export interface Raster {
  readonly punkter: Uint8Array;
  readonly bredde: number;
  readonly hoeyde: number;
  readonly kanaler: 1 | 3;
  readonly dpi: number;
}

const GRAA = 1;
const BGR = 2;
const HVIT = 0xffffffff;
let innlastet: Promise<Pdfium> | undefined;

function pdfium(): Promise<Pdfium> {
  innlastet ??= last();
  return innlastet;
}

async function last(): Promise<Pdfium> {
  const wasm = fs.readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  const modul = await init({ wasmBinary });
  modul.PDFiumExt_Init();
  return Object.assign(modul, { kjoer: modul.pdfium as unknown as Kjoeremiljoe });
}

/** How a sheet lies on the glass: turned `grader` about its middle, moved by `dx`, `dy` points. */
export interface Leie {
  readonly grader: number;
  readonly dx: number;
  readonly dy: number;
}

/** Every page of a PDF as pixels at `dpi`, lying as `leie` says for its number. */
export async function rastrer(
  bytes: Uint8Array,
  dpi: number,
  farge: boolean,
  leie: (side: number) => Leie,
): Promise<Raster[]> {
  const p = await pdfium();
  const fil = p.kjoer.wasmExports.malloc(bytes.length);
  p.kjoer.HEAPU8.set(bytes, fil);
  const dokument = p.FPDF_LoadMemDocument(fil, bytes.length, '');
  if (dokument === 0) throw new Error('The letter that was just written cannot be read');
  try {
    const antall = p.FPDF_GetPageCount(dokument);
    return Array.from({ length: antall }, (_, nr) => tegnSide(p, dokument, nr, { dpi, farge, leie: leie(nr) }));
  } finally {
    p.FPDF_CloseDocument(dokument);
    p.kjoer.wasmExports.free(fil);
  }
}

function tegnSide(p: Pdfium, dokument: number, nr: number, valg: { dpi: number; farge: boolean; leie: Leie }): Raster {
  const side = p.FPDF_LoadPage(dokument, nr);
  const skala = valg.dpi / 72;
  const bredde = Math.round(p.FPDF_GetPageWidthF(side) * skala);
  const hoeyde = Math.round(p.FPDF_GetPageHeightF(side) * skala);
  const kart = p.FPDFBitmap_CreateEx(bredde, hoeyde, valg.farge ? BGR : GRAA, 0, 0);
  const kladd = p.kjoer.wasmExports.malloc(40);
  try {
    p.FPDFBitmap_FillRect(kart, 0, 0, bredde, hoeyde, HVIT);
    p.kjoer.HEAPF32.set([...matrise(valg.leie, skala, bredde, hoeyde), 0, 0, bredde, hoeyde], kladd >> 2);
    p.FPDF_RenderPageBitmapWithMatrix(kart, side, kladd, kladd + 24, 0);
    return {
      punkter: kopier(p, kart, bredde, hoeyde, valg.farge),
      bredde,
      hoeyde,
      kanaler: valg.farge ? 3 : 1,
      dpi: valg.dpi,
    };
  } finally {
    p.kjoer.wasmExports.free(kladd);
    p.FPDFBitmap_Destroy(kart);
    p.FPDF_ClosePage(side);
  }
}

/** a b c d e f: scale, then turn about the middle, then move. */
function matrise({ grader, dx, dy }: Leie, skala: number, bredde: number, hoeyde: number): number[] {
  const v = (grader * Math.PI) / 180;
  const [c, s] = [Math.cos(v), Math.sin(v)];
  const [mx, my] = [bredde / 2, hoeyde / 2];
  const e = mx - c * mx + s * my + dx * skala;
  const f = my - s * mx - c * my + dy * skala;
  return [c * skala, s * skala, -s * skala, c * skala, e, f];
}

function kopier(p: Pdfium, kart: number, bredde: number, hoeyde: number, farge: boolean): Uint8Array {
  const start = p.FPDFBitmap_GetBuffer(kart) >>> 0;
  const steg = p.FPDFBitmap_GetStride(kart);
  const heap = p.kjoer.HEAPU8;
  const per = farge ? 3 : 1;
  const ut = new Uint8Array(bredde * hoeyde * per);
  for (let y = 0; y < hoeyde; y += 1) {
    const rad = heap.subarray(start + y * steg, start + y * steg + bredde * per);
    ut.set(rad, y * bredde * per);
  }
  if (farge) byttRoedOgBlaa(ut);
  return ut;
}

function byttRoedOgBlaa(ut: Uint8Array): void {
  for (let i = 0; i < ut.length; i += 3) {
    const b = ut[i] ?? 0;
    ut[i] = ut[i + 2] ?? 0;
    ut[i + 2] = b;
  }
}
