import { writeFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

const [BREDDE, HOEYDE] = [1654, 2339]; // A4 at 200 dpi

/** A letter as a scanner hands it over: one slightly skewed grey picture, no text layer. */
export async function skrivSkannetBrev(fil: string, linjer: readonly string[]): Promise<void> {
  const tekst = linjer
    .map((linje, nr) => `<text x="180" y="${260 + nr * 52}">${linje.replace(/&/g, '&amp;')}</text>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${BREDDE}" height="${HOEYDE}"><rect width="100%" height="100%" fill="#fff"/><g font-family="Liberation Serif" font-size="34">${tekst}</g></svg>`;
  const bilde = await sharp(Buffer.from(svg))
    .rotate(0.8, { background: '#fff' })
    .resize(BREDDE, HOEYDE, { fit: 'cover' })
    .greyscale()
    .jpeg({ quality: 75 })
    .toBuffer();
  await writeFile(fil, await somPdf(bilde));
}

/** A letter as it was written: a PDF with its text. */
export async function skrivDigitaltBrev(fil: string, linjer: readonly string[]): Promise<void> {
  await writeFile(
    fil,
    await lagPdf((dokument) => {
      dokument.fontSize(11);
      for (const [nr, linje] of linjer.entries()) dokument.text(linje, 60, 60 + nr * 18);
    }),
  );
}

const somPdf = (bilde: Buffer): Promise<Buffer> =>
  lagPdf((dokument) => dokument.image(bilde, 0, 0, { width: 595.28, height: 841.89 }));

function lagPdf(tegn: (dokument: PDFKit.PDFDocument) => void): Promise<Buffer> {
  return new Promise((resolve) => {
    const dokument = new PDFDocument({ size: 'A4', margin: 0 });
    const biter: Buffer[] = [];
    dokument.on('data', (bit: Buffer) => biter.push(bit));
    dokument.on('end', () => resolve(Buffer.concat(biter)));
    tegn(dokument);
    dokument.end();
  });
}
