import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PDFDocument from 'pdfkit';

/** Small letters of three kinds, each with content of its own, so that each can be told from all others by its SHA-256. */
export async function skrivBrev(mappe: string, antall: number): Promise<Map<string, string>> {
  await mkdir(mappe, { recursive: true });
  const sjekksummer = new Map<string, string>();
  for (let i = 0; i < antall; i += 1) {
    const navn = `brev-${String(i).padStart(4, '0')}.${['txt', 'eml', 'pdf'][i % 3]}`;
    const bytes = await brev(i);
    await writeFile(path.join(mappe, `.${navn}`), bytes);
    await rename(path.join(mappe, `.${navn}`), path.join(mappe, navn));
    sjekksummer.set(createHash('sha256').update(bytes).digest('hex'), navn);
  }
  return sjekksummer;
}

async function brev(i: number): Promise<Uint8Array> {
  const tekst = `Til kommunen\n\nSøknad nummer ${i} om tilskudd til drenering av dyrket mark, gnr ${i + 1} bnr 2.\n\nHilsen Lars Prøveland`;
  if (i % 3 === 0) return Buffer.from(tekst);
  if (i % 3 === 1) {
    const hode = `From: Lars <lars${i}@eksempel.no>\r\nTo: post@eksempel.no\r\nSubject: =?utf-8?Q?S=C3=B8knad_${i}?=\r\nMessage-ID: <drep-${i}@eksempel.no>`;
    return Buffer.from(
      `${hode}\r\nDate: Thu, 19 Nov 2026 08:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${tekst}\r\n`,
    );
  }
  return pdf(tekst);
}

function pdf(tekst: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const dokument = new PDFDocument({ size: 'A4' });
    const biter: Uint8Array[] = [];
    dokument.on('data', (bit: Uint8Array) => biter.push(bit));
    dokument.on('end', () => resolve(Buffer.concat(biter)));
    dokument.fontSize(11).text(tekst);
    dokument.end();
  });
}
