import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Uttrekksoppdrag, Uttrekksside } from '../../../ports/dokumentleser.ts';
import { MAKS_PIKSLER, troligDpi } from '../bilde/kildebilde.ts';
import { aapnePdf, type Pdfium } from '../pdf/pdfium.ts';

type Uttrekk = Omit<Uttrekksoppdrag, 'signal'>;

/** Writes the pages asked for as a PDF. Throws when one of them is not there. */
export async function trekkUtSider(o: Uttrekk): Promise<void> {
  if (o.format === 'pdf') await fraPdf(o);
  else await fraTiff(o);
}

/** Page objects are copied as they are: nothing is drawn, decoded or compressed anew. */
async function fraPdf({ fil, sider, utfil }: Uttrekk): Promise<void> {
  const dok = await aapnePdf(fil);
  const p = dok.pdfium;
  const ny = p.FPDF_CreateNewDocument();
  const indekser = p.kjoer.wasmExports.malloc(sider.length * 4);
  try {
    p.kjoer.HEAP32.set(
      sider.map(({ side }) => side - 1),
      indekser >> 2,
    );
    // All at once, so that what pages share (fonts, a stamp) is carried over once.
    if (!p.FPDF_ImportPagesByIndex(ny, dok.peker, indekser, sider.length, 0)) throw new Error('pages are missing');
    for (const [indeks, { sving }] of sider.entries()) {
      if (sving === 0) continue;
      const side = p.FPDF_LoadPage(ny, indeks);
      p.FPDFPage_SetRotation(side, (p.FPDFPage_GetRotation(side) + sving / 90) % 4);
      p.FPDF_ClosePage(side);
    }
    await fs.writeFile(utfil, lagret(p, ny));
  } finally {
    p.kjoer.wasmExports.free(indekser);
    p.FPDF_CloseDocument(ny);
    dok.lukk();
  }
}

function lagret(p: Pdfium, dokument: number): Buffer {
  const skriver = p.PDFiumExt_OpenFileWriter();
  try {
    p.PDFiumExt_SaveAsCopy(dokument, skriver);
    const lengde = p.PDFiumExt_GetFileWriterSize(skriver);
    const peker = p.kjoer.wasmExports.malloc(lengde);
    if (lengde === 0 || peker === 0) throw new Error('the pages could not be saved');
    try {
      p.PDFiumExt_GetFileWriterData(skriver, peker, lengde);
      return Buffer.from(p.kjoer.HEAPU8.subarray(peker, peker + lengde));
    } finally {
      p.kjoer.wasmExports.free(peker);
    }
  } finally {
    p.PDFiumExt_CloseFileWriter(skriver);
  }
}

/** Pixel for pixel, without loss. */
async function fraTiff({ fil, sider, utfil }: Uttrekk): Promise<void> {
  const dok = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const ut = createWriteStream(utfil);
  dok.pipe(ut);
  for (const side of sider) await leggTilBilde(dok, fil, side);
  dok.end();
  await finished(ut);
}

async function leggTilBilde(dok: PDFKit.PDFDocument, fil: string, { side, sving }: Uttrekksside): Promise<void> {
  const pipe = sharp(fil, { page: side - 1, pages: 1, limitInputPixels: MAKS_PIKSLER, failOn: 'none' });
  const { density } = await pipe.metadata();
  const { data, info } = await pipe.rotate(sving).png({ compressionLevel: 6 }).toBuffer({ resolveWithObject: true });
  const dpi = troligDpi(density, info.width, info.height);
  const [bredde, hoeyde] = [(info.width * 72) / dpi, (info.height * 72) / dpi];
  dok.addPage({ size: [bredde, hoeyde], margin: 0 });
  dok.image(data, 0, 0, { width: bredde, height: hoeyde });
}
