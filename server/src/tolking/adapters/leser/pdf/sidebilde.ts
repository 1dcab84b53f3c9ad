import {
  ForStortBilde,
  type Kildebilde,
  type Kvartsving,
  MAKS_PIKSLER_HELE,
  type Raapiksler,
  troligDpi,
} from '../bilde/kildebilde.ts';
import type { Pdfium } from './pdfium.ts';

const FARGERUTE_BGR = 2;
const MED_MERKNADER = 0x01;
const RGB_REKKEFOELGE = 0x10;
const GRAA = 1;
const HVIT = 0xffffffff;

/** Takes rows out of a padded bitmap in the wasm heap; `snu` swaps blue and red. */
function kopier(p: Pdfium, kart: number, bredde: number, hoeyde: number, kilde: number, kanaler: 1 | 3, snu: boolean) {
  const start = p.FPDFBitmap_GetBuffer(kart) >>> 0;
  const steg = p.FPDFBitmap_GetStride(kart);
  const heap = p.kjoer.HEAPU8;
  const ut = Buffer.allocUnsafe(bredde * hoeyde * kanaler);
  for (let y = 0; y < hoeyde; y++) {
    const rad = start + y * steg;
    if (kilde === kanaler && !snu) {
      ut.set(heap.subarray(rad, rad + bredde * kanaler), y * bredde * kanaler);
      continue;
    }
    let u = y * bredde * 3;
    for (let i = rad; i < rad + bredde * kilde; i += kilde) {
      ut[u++] = heap[i + 2] ?? 0;
      ut[u++] = heap[i + 1] ?? 0;
      ut[u++] = heap[i] ?? 0;
    }
  }
  return { data: ut, bredde, hoeyde, kanaler } satisfies Raapiksler;
}

/**
 * Draws a page upright (its /Rotate obeyed) at about `dpi`, with at most `maksPiksler` pixels whatever the page size.
 * Returns RGB pixels and the resolution that was really used.
 */
export function tegnSide(p: Pdfium, side: number, dpi: number, maksPiksler: number): Raapiksler & { dpi: number } {
  const bredde = Math.max(1, p.FPDF_GetPageWidthF(side));
  const hoeyde = Math.max(1, p.FPDF_GetPageHeightF(side));
  const tak = Math.sqrt(maksPiksler / ((bredde / 72) * (hoeyde / 72)));
  const brukt = Math.min(dpi, tak);
  const w = Math.max(1, Math.min(30_000, Math.round((bredde / 72) * brukt)));
  const h = Math.max(1, Math.min(30_000, Math.round((hoeyde / 72) * brukt)));
  const kart = p.FPDFBitmap_CreateEx(w, h, FARGERUTE_BGR, 0, 0);
  if (kart === 0) throw new ForStortBilde();
  try {
    p.FPDFBitmap_FillRect(kart, 0, 0, w, h, HVIT);
    p.FPDF_RenderPageBitmap(kart, side, 0, 0, w, h, 0, MED_MERKNADER | RGB_REKKEFOELGE);
    return { ...kopier(p, kart, w, h, 3, 3, false), dpi: brukt };
  } finally {
    p.FPDFBitmap_Destroy(kart);
  }
}

function filtre(p: Pdfium, objekt: number): string[] {
  const navn: string[] = [];
  for (let i = 0; i < p.FPDFImageObj_GetImageFilterCount(objekt); i++) {
    const lengde = p.FPDFImageObj_GetImageFilter(objekt, i, p.kladd, 64);
    navn.push(Buffer.from(p.kjoer.HEAPU8.subarray(p.kladd, p.kladd + lengde - 1)).toString('latin1'));
  }
  return navn;
}

function raaStroem(p: Pdfium, objekt: number): Buffer {
  const lengde = p.FPDFImageObj_GetImageDataRaw(objekt, 0, 0);
  const peker = p.kjoer.wasmExports.malloc(lengde);
  if (peker === 0) throw new ForStortBilde();
  try {
    p.FPDFImageObj_GetImageDataRaw(objekt, peker, lengde);
    return Buffer.from(p.kjoer.HEAPU8.subarray(peker, peker + lengde));
  } finally {
    p.kjoer.wasmExports.free(peker);
  }
}

/** Colour space numbers of pdfium whose JPEG can be shown as it is: grey, RGB, calibrated or ICC versions of them. */
const ENKLE_FARGEROM = new Set([1, 2, 4, 5, 7]);
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * The embedded picture of a scanned page, without drawing the page. Returns undefined when the picture cannot stand
 * alone (masks, transparency, CMYK, inverted …); then the page is drawn instead.
 */
export function hentHelsidebilde(p: Pdfium, side: number, objekt: number): Kildebilde | undefined {
  if (p.FPDFPageObj_HasTransparency(objekt)) return undefined;
  const meta = p.kladd + 128;
  if (!p.FPDFImageObj_GetImageMetadata(objekt, side, meta)) return undefined;
  const bredde = p.kjoer.HEAP32[meta >> 2] ?? 0;
  const hoeyde = p.kjoer.HEAP32[(meta >> 2) + 1] ?? 0;
  const bit = p.kjoer.HEAP32[(meta >> 2) + 4] ?? 0;
  const fargerom = p.kjoer.HEAP32[(meta >> 2) + 5] ?? 0;
  if (bredde < 50 || hoeyde < 50 || bredde * hoeyde > MAKS_PIKSLER_HELE) return undefined;
  const rotasjon = (p.FPDFPage_GetRotation(side) * 90) as Kvartsving;
  const snudd = rotasjon === 90 || rotasjon === 270;
  const vannrett = (bredde * 72) / (snudd ? p.FPDF_GetPageHeightF(side) : p.FPDF_GetPageWidthF(side));
  const loddrett = (hoeyde * 72) / (snudd ? p.FPDF_GetPageWidthF(side) : p.FPDF_GetPageHeightF(side));
  // Fax pages have oblong pixels: only drawing gives them their right shape.
  if (Math.abs(vannrett / loddrett - 1) > 0.04) return undefined;
  const felles = { bredde, hoeyde, rotasjon, dpi: troligDpi(vannrett, bredde, hoeyde) };
  const navn = filtre(p, objekt);
  if (navn.length === 1 && navn[0] === 'DCTDecode') {
    const jpeg = raaStroem(p, objekt);
    if (!ENKLE_FARGEROM.has(fargerom) || !jpeg.subarray(0, 3).equals(JPEG_START)) return undefined;
    return { innhold: { koding: jpeg }, ...felles, enbit: false, jpegUendret: true };
  }
  if (fargerom === 0) return undefined;
  const kart = p.FPDFImageObj_GetBitmap(objekt);
  if (kart === 0) return undefined;
  try {
    const format = p.FPDFBitmap_GetFormat(kart);
    const w = p.FPDFBitmap_GetWidth(kart);
    const h = p.FPDFBitmap_GetHeight(kart);
    const raa =
      format === GRAA ? kopier(p, kart, w, h, 1, 1, false) : kopier(p, kart, w, h, format === 2 ? 3 : 4, 3, true);
    return { innhold: { raa }, ...felles, bredde: w, hoeyde: h, enbit: bit === 1, jpegUendret: false };
  } finally {
    p.FPDFBitmap_Destroy(kart);
  }
}
