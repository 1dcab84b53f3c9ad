import fs from 'node:fs';
import type { lagSkrift } from '../../../../platform/pdf/skrift.ts';
import type { Ord } from '../../../ports/dokumentleser.ts';
import type { Arkivbilde } from '../bilde/arkivbilde.ts';
import type { Stilling } from '../bilde/visning.ts';

/** PDF/A-1 bounds a page to 14400 units; a poster is scaled to stay inside. */
const MAKS_PUNKT = 14_400;
const MINST_PUNKT = 3;

const tall = (n: number): string => (Math.round(n * 1e5) / 1e5).toString();

/** pdfkit's page dictionaries, which its typings leave out. */
interface Raaside {
  xobjects: Record<string, unknown>;
}

function settInnBilde(dok: PDFKit.PDFDocument, bilde: Arkivbilde): void {
  const objekt = dok.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: bilde.bredde,
    Height: bilde.hoeyde,
    BitsPerComponent: bilde.koding === 'enbit' ? 1 : 8,
    ColorSpace: bilde.kanaler === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: bilde.koding === 'enbit' ? 'FlateDecode' : 'DCTDecode',
  });
  objekt.end(fs.readFileSync(bilde.fil));
  (dok.page as unknown as Raaside).xobjects.I = objekt;
}

/** Size of the sheet in points, from the picture's own size and how it is placed. */
function arkstoerrelse(bilde: Arkivbilde, s: Stilling): { bb: number; bh: number; sb: number; sh: number } {
  const paaTvers = s.sving === 90 || s.sving === 270;
  let bb = (bilde.bredde * 72) / bilde.dpi;
  let bh = (bilde.hoeyde * 72) / bilde.dpi;
  const skala = Math.min(1, MAKS_PUNKT / (1.2 * Math.max(bb, bh)));
  bb = Math.max(MINST_PUNKT, bb * skala);
  bh = Math.max(MINST_PUNKT, bh * skala);
  return { bb, bh, sb: (paaTvers ? bh : bb) * s.lerret.fb, sh: (paaTvers ? bb : bh) * s.lerret.fh };
}

type Skrift = ReturnType<typeof lagSkrift>;

/** Invisible words over the picture, each stretched to its box so that marking and search hits fall on the ink. */
function leggOrd(dok: PDFKit.PDFDocument, skrift: Skrift, ord: readonly Ord[], sb: number, sh: number): void {
  dok.addContent('3 Tr');
  for (const o of ord) {
    const hoeyde = o.h * sh;
    const bredde = o.b * sb;
    if (hoeyde < 0.5 || bredde < 0.5) continue;
    const biter = skrift.deltOpp(o.tekst);
    const stoerrelse = Math.min(200, hoeyde);
    dok.fontSize(stoerrelse);
    const naturlig = biter.reduce((sum, b) => sum + dok.font(b.skrift).widthOfString(b.tekst), 0);
    if (naturlig <= 0) continue;
    const strekk = Math.min(1000, Math.max(5, (bredde / naturlig) * 100));
    let x = o.x * sb;
    for (const b of biter) {
      dok.font(b.skrift);
      const del = dok.widthOfString(b.tekst) * (strekk / 100);
      // Baseline a fifth up from the foot of the box: between letters with and without descenders.
      dok.text(b.tekst, x, (o.y + o.h * 0.8) * sh, {
        lineBreak: false,
        baseline: 'alphabetic',
        horizontalScaling: strekk,
      } as PDFKit.Mixins.TextOptions);
      x += del;
    }
  }
}

/**
 * Adds one page: the picture placed by a matrix (quarter turn and straightening, so the pixels stay as they were) and the
 * words on top.
 */
export function leggTilArkivside(
  dok: PDFKit.PDFDocument,
  skrift: Skrift,
  bilde: Arkivbilde,
  s: Stilling,
  ord: readonly Ord[],
): void {
  const { bb, bh, sb, sh } = arkstoerrelse(bilde, s);
  dok.addPage({ size: [sb, sh], margin: 0 });
  settInnBilde(dok, bilde);
  // Content space has y up and the whole sheet; pdfkit has flipped it, so flip back for the picture.
  const r = ((s.skjevhet - s.sving) * Math.PI) / 180;
  const [a, b, c, d] = [bb * Math.cos(r), bb * Math.sin(r), -bh * Math.sin(r), bh * Math.cos(r)];
  const e = sb / 2 - (a + c) / 2;
  const f = sh / 2 - (b + d) / 2;
  dok.addContent(`q 1 0 0 -1 0 ${tall(sh)} cm ${[a, b, c, d, e, f].map(tall).join(' ')} cm /I Do Q`);
  leggOrd(dok, skrift, ord, sb, sh);
}
