import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** Pixels row by row, 1 (grey) or 3 (RGB) bytes each. */
export type Raster = {
  readonly piksler: Uint8Array;
  readonly bredde: number;
  readonly hoeyde: number;
  readonly kanaler: 1 | 3;
};

export type Tegnevalg = {
  readonly dpi: number;
  readonly farge: boolean;
  /** Clockwise degrees, any number. */
  readonly vinkel: number;
  readonly speilvendt?: boolean;
  /** Grey of what lies outside the paper. */
  readonly lokk: number;
};

const GRAA = 1;
const BGRX = 3;
/** The heap of the module; it moves when it grows, so it is asked for each time. */
function heap(p: WrappedPdfiumModule): Uint8Array {
  return (p.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

let lastet: Promise<WrappedPdfiumModule> | undefined;

async function last(): Promise<WrappedPdfiumModule> {
  const krev = createRequire(import.meta.url);
  const fil = readFileSync(krev.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasmBinary = new ArrayBuffer(fil.byteLength);
  new Uint8Array(wasmBinary).set(fil);
  const modul = await init({ wasmBinary });
  modul.PDFiumExt_Init();
  return modul;
}

/** Draws every page of a PDF through `bruk`, one at a time; the memory of a page is free before the next. */
export async function forHverSide<T>(
  pdf: Uint8Array,
  bruk: (tegn: (valg: Tegnevalg) => Raster, nr: number) => Promise<T>,
): Promise<T[]> {
  lastet ??= last();
  const p = await lastet;
  const minne = p.pdfium.wasmExports.malloc(pdf.length);
  heap(p).set(pdf, minne);
  const dokument = p.FPDF_LoadMemDocument(minne, pdf.length, '');
  if (!dokument) throw new Error('The drawn letter could not be opened again');
  const ut: T[] = [];
  try {
    for (let nr = 0; nr < p.FPDF_GetPageCount(dokument); nr += 1) {
      const side = p.FPDF_LoadPage(dokument, nr);
      ut.push(await bruk((valg) => tegnSide(p, side, valg), nr));
      p.FPDF_ClosePage(side);
    }
  } finally {
    p.FPDF_CloseDocument(dokument);
    p.pdfium.wasmExports.free(minne);
  }
  return ut;
}

/** Page points (top left, y down) to pixels: turned about the middle of the page, scaled, moved to the middle of the picture. */
function matrise(sideB: number, sideH: number, bredde: number, hoeyde: number, valg: Tegnevalg): Float32Array {
  const skala = valg.dpi / 72;
  const radianer = (valg.vinkel * Math.PI) / 180;
  const fortegn = valg.speilvendt ? -1 : 1;
  const [a, b] = [fortegn * skala * Math.cos(radianer), fortegn * skala * Math.sin(radianer)];
  const [c, d] = [-skala * Math.sin(radianer), skala * Math.cos(radianer)];
  const e = bredde / 2 - (a * sideB) / 2 - (c * sideH) / 2;
  const f = hoeyde / 2 - (b * sideB) / 2 - (d * sideH) / 2;
  return new Float32Array([a, b, c, d, e, f]);
}

function tegnSide(p: WrappedPdfiumModule, side: number, valg: Tegnevalg): Raster {
  const [sideB, sideH] = [p.FPDF_GetPageWidthF(side), p.FPDF_GetPageHeightF(side)];
  const liggende = Math.round(Math.abs(valg.vinkel) / 90) % 2 === 1;
  const piksler = (punkter: number) => Math.round((punkter * valg.dpi) / 72);
  const [bredde, hoeyde] = liggende ? [piksler(sideH), piksler(sideB)] : [piksler(sideB), piksler(sideH)];
  const bilde = p.FPDFBitmap_CreateEx(bredde, hoeyde, valg.farge ? BGRX : GRAA, 0, 0);
  const graa = valg.lokk & 255;
  p.FPDFBitmap_FillRect(bilde, 0, 0, bredde, hoeyde, 0xff000000 + graa * 0x010101);
  const minne = p.pdfium.wasmExports.malloc(40);
  const tall = new Float32Array(heap(p).buffer, minne, 10);
  tall.set(matrise(sideB, sideH, bredde, hoeyde, valg));
  tall.set([0, 0, bredde, hoeyde], 6);
  p.FPDF_RenderPageBitmapWithMatrix(bilde, side, minne, minne + 24, 0);
  const linje = p.FPDFBitmap_GetStride(bilde);
  const start = p.FPDFBitmap_GetBuffer(bilde);
  const raa = heap(p).subarray(start, start + linje * hoeyde);
  const ut = valg.farge ? fraBgrx(raa, bredde, hoeyde, linje) : fraGraa(raa, bredde, hoeyde, linje);
  p.FPDFBitmap_Destroy(bilde);
  p.pdfium.wasmExports.free(minne);
  return { piksler: ut, bredde, hoeyde, kanaler: valg.farge ? 3 : 1 };
}

function fraGraa(raa: Uint8Array, bredde: number, hoeyde: number, linje: number): Uint8Array {
  const ut = new Uint8Array(bredde * hoeyde);
  for (let y = 0; y < hoeyde; y += 1) ut.set(raa.subarray(y * linje, y * linje + bredde), y * bredde);
  return ut;
}

function fraBgrx(raa: Uint8Array, bredde: number, hoeyde: number, linje: number): Uint8Array {
  const ut = new Uint8Array(bredde * hoeyde * 3);
  let o = 0;
  for (let y = 0; y < hoeyde; y += 1) {
    for (let i = y * linje; i < y * linje + bredde * 4; i += 4) {
      ut[o] = raa[i + 2] ?? 0;
      ut[o + 1] = raa[i + 1] ?? 0;
      ut[o + 2] = raa[i] ?? 0;
      o += 3;
    }
  }
  return ut;
}
