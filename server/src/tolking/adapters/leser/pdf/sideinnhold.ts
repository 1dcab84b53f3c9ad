import type { Pdfium } from './pdfium.ts';

/** What a page is made of, as far as choosing between text layer, embedded picture and drawing needs it. */
export interface Sideinnhold {
  /** The one image object that fills the whole page with nothing visible beside it: a scan. */
  helsidebilde?: number;
  /** Share of the page covered by pictures, 0..1 (at most 1; overlaps count twice). */
  bildedekning: number;
  /** Highest resolution among large pictures; 0 without any. */
  bildeDpi: number;
  synligTekst: boolean;
}

const TEKST = 1;
const BILDE = 3;
const USYNLIG = 3;
const MAKS_OBJEKTER = 20_000;
const HELSIDE = 0.96;

interface Bilde {
  peker: number;
  andel: number;
  dekkerSiden: boolean;
  opprett: boolean;
  dpi: number;
}

function lesBilde(p: Pdfium, side: number, objekt: number): Bilde {
  p.FPDFPageObj_GetMatrix(objekt, p.kladd);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = p.kjoer.HEAPF32.subarray(p.kladd >> 2, (p.kladd >> 2) + 6);
  const opprett = Math.abs(b) < 0.01 * Math.abs(a) && Math.abs(c) < 0.01 * Math.abs(d) && a > 0 && d > 0;
  const punktBredde = Math.hypot(a, b);
  const punktHoeyde = Math.hypot(c, d);
  const boks = sideboks(p, side);
  const sideAreal = boks.b * boks.h;
  p.FPDFImageObj_GetImagePixelSize(objekt, p.kladd, p.kladd + 4);
  const bredde = p.kjoer.HEAP32[p.kladd >> 2] ?? 0;
  const inne = Math.max(0, Math.min(e + a, boks.x + boks.b) - Math.max(e, boks.x));
  const inneH = Math.max(0, Math.min(f + d, boks.y + boks.h) - Math.max(f, boks.y));
  return {
    peker: objekt,
    andel: sideAreal > 0 ? Math.min(1, (punktBredde * punktHoeyde) / sideAreal) : 0,
    // A picture that sticks far out of the page is cropped by it: then the page must be drawn, not the picture taken.
    dekkerSiden: inne > HELSIDE * boks.b && inneH > HELSIDE * boks.h && a < 1.04 * boks.b && d < 1.04 * boks.h,
    opprett,
    dpi: punktBredde > 0 ? (bredde * 72) / punktBredde : 0,
  };
}

/** The visible box of the page in its own points, before /Rotate. */
function sideboks(p: Pdfium, side: number): { x: number; y: number; b: number; h: number } {
  if (p.FPDF_GetPageBoundingBox(side, p.kladd + 32)) {
    const i = (p.kladd + 32) >> 2;
    const [v = 0, t = 0, h = 0, b = 0] = p.kjoer.HEAPF32.subarray(i, i + 4);
    return { x: v, y: Math.min(t, b), b: Math.abs(h - v), h: Math.abs(t - b) };
  }
  return { x: 0, y: 0, b: p.FPDF_GetPageWidthF(side), h: p.FPDF_GetPageHeightF(side) };
}

/** Looks through the page's objects once. */
export function lesSideinnhold(p: Pdfium, side: number): Sideinnhold {
  const antall = Math.min(p.FPDFPage_CountObjects(side), MAKS_OBJEKTER);
  const bilder: Bilde[] = [];
  let synligTekst = false;
  let annet = p.FPDFPage_GetAnnotCount(side) > 0;
  for (let i = 0; i < antall; i++) {
    const objekt = p.FPDFPage_GetObject(side, i);
    const type = p.FPDFPageObj_GetType(objekt);
    if (type === BILDE) bilder.push(lesBilde(p, side, objekt));
    else if (type === TEKST) synligTekst ||= p.FPDFTextObj_GetTextRenderMode(objekt) !== USYNLIG;
    else annet = true;
  }
  const [foerste] = bilder;
  const ren = bilder.length === 1 && !annet && !synligTekst;
  return {
    ...(ren && foerste?.dekkerSiden && foerste.opprett ? { helsidebilde: foerste.peker } : {}),
    bildedekning: Math.min(
      1,
      bilder.reduce((sum, b) => sum + b.andel, 0),
    ),
    bildeDpi: Math.max(0, ...bilder.filter((b) => b.andel > 0.1).map((b) => b.dpi)),
    synligTekst,
  };
}
