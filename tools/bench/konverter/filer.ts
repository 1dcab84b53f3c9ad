import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** A document to convert, and what it is called in the table. */
export interface Proevefil {
  readonly hva: string;
  readonly format: 'docx' | 'rtf' | 'html' | 'eml' | 'txt' | 'pdf' | 'png';
  readonly fil: string;
}

const AVSNITT =
  'Vi viser til møtet på rådhuset og søker med dette om å få bygge garasje på eiendommen. Naboene er varslet, og ingen av dem har merknader til plassering eller høyde. Gebyret er betalt.';
const LINJER = 60;

async function docx(): Promise<Buffer> {
  const rad = (navn: string, verdi: string) =>
    new TableRow({ children: [navn, verdi].map((tekst) => new TableCell({ children: [new Paragraph(tekst)] })) });
  const avsnitt = Array.from(
    { length: LINJER },
    (_, i) => new Paragraph({ children: [new TextRun(`${i + 1}. ${AVSNITT}`)] }),
  );
  const tabell = new Table({ rows: [rad('Gebyr', '12 450 kroner'), rad('Frist', '3 uker'), rad('Eiendom', '45/12')] });
  return Packer.toBuffer(new Document({ sections: [{ children: [...avsnitt, tabell] }] }));
}

const rtf = (): string =>
  `{\\rtf1\\ansi ${Array.from({ length: LINJER }, () => AVSNITT.replace(/[^ -~]/g, (c) => `\\'${c.charCodeAt(0).toString(16)}`)).join('\\par ')}}`;

async function pdf(sider: number): Promise<Buffer> {
  const dok = new PDFDocument({ size: 'A4' });
  const biter: Buffer[] = [];
  dok.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((loes) => dok.on('end', loes));
  for (let side = 1; side <= sider; side++) {
    if (side > 1) dok.addPage();
    for (let i = 0; i < 12; i++) dok.fontSize(11).text(AVSNITT).moveDown();
  }
  dok.end();
  await ferdig;
  return Buffer.concat(biter);
}

/** A page drawn as a scan at 200 dpi. */
function skann(): Promise<Buffer> {
  const linjer = Array.from(
    { length: 40 },
    (_, i) => `<text x="150" y="${200 + i * 48}">${AVSNITT.slice(0, 78)}</text>`,
  );
  const svg = `<svg width="1654" height="2339" xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" fill="white"/><g font-family="DejaVu Sans" font-size="30">${linjer.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const html = (): string =>
  `<html><head><title>Høring</title></head><body>${Array.from({ length: LINJER }, () => `<p>${AVSNITT}</p>`).join('')}</body></html>`;
const eml = (): string =>
  `From: Ola <ola@example.no>\r\nTo: post@example.no\r\nSubject: Klage\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${Array.from({ length: LINJER }, () => AVSNITT).join('\r\n\r\n')}`;

/** One document of each kind, three A4 pages of running text where nothing else is said. */
export async function lagProevefiler(mappe: string): Promise<Proevefil[]> {
  const innhold: [string, Proevefil['format'], Uint8Array][] = [
    ['Word (docx)', 'docx', await docx()],
    ['RTF', 'rtf', Buffer.from(rtf())],
    ['HTML', 'html', Buffer.from(html())],
    ['e-post', 'eml', Buffer.from(eml())],
    ['tekst', 'txt', Buffer.from(Array.from({ length: LINJER }, () => AVSNITT).join('\n\n'))],
    ['PDF med tekst, 3 sider', 'pdf', await pdf(3)],
    ['skannet side, 200 dpi', 'png', await skann()],
  ];
  const filer: Proevefil[] = [];
  for (const [hva, format, bytes] of innhold) {
    const fil = path.join(mappe, `proeve-${filer.length}.${format}`);
    await writeFile(fil, bytes);
    filer.push({ hva, format, fil });
  }
  return filer;
}
