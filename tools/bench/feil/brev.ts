import { createHash, randomUUID } from 'node:crypto';
import { krypterFiler } from '../../../server/test/program/stubbsvarinn.ts';
import { tilfeldig } from '../../tilfeldig.ts';

/** Every way in. Each has a sender of its own, who keeps a log of what was believed to be received. */
export const KANALER = [
  'mappe',
  'smtp',
  'imap',
  'graph',
  'svarinn-v2',
  'svarinn-v1',
  'send-inn',
  'fagsystem',
  'opplasting',
] as const;
export type Kanal = (typeof KANALER)[number];

/** One delivery in its sender's log. Times in milliseconds of `performance.now()`. */
export interface Levering {
  readonly nr: number;
  readonly kanal: Kanal;
  /** Stands in the letter, and nowhere else. */
  readonly merke: string;
  readonly filnavn: string;
  readonly innhold: Buffer;
  /** SHA-256 of the file, as the sender made it: what must be found in the archive, once. */
  readonly sha256: string;
  begynt: number;
  forsoek: number;
  /** When the sender was told that it is received; for a mailbox or a queue: when it was laid there. */
  akseptert: number | null;
  /** When a source that is asked was told that it is received; null when the sender was told at once. */
  kvittert: number | null;
  /** SHA-256 of the bytes as they are fetched there, when they are encrypted. */
  konvolutt: string | null;
  /** Its key there. */
  eksternId: string | null;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Letter `nr`: half are text, the rest one-page PDFs with some filling, up to `MAKS_FYLL` bytes. */
export function lagLevering(nr: number, froe: number, kanal: Kanal): Levering {
  const sjanse = tilfeldig(froe * 1_000_003 + nr);
  const merke = `FEIL-${froe}-${String(nr).padStart(5, '0')}`;
  const tekst = `Til kommunen\n\n${merke}\nSoeknad om tilskudd til drenering av dyrket mark, gnr ${nr + 1} bnr 2.\n\nHilsen Lars Proeveland\n`;
  const erPdf = sjanse.sjanse(0.5);
  const innhold = erPdf ? pdf(merke, sjanse.heltall(200, MAKS_FYLL)) : Buffer.from(tekst);
  const filnavn = `${merke}.${erPdf ? 'pdf' : 'txt'}`;
  const logg = { begynt: 0, forsoek: 0, akseptert: null, kvittert: null, konvolutt: null, eksternId: null };
  return { nr, kanal, merke, filnavn, innhold, sha256: sha256(innhold), ...logg };
}
const MAKS_FYLL = 60_000;

function pdf(merke: string, fyll: number): Buffer {
  const side = `BT /F1 12 Tf 72 720 Td (${merke}) Tj ET`;
  const deler = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${side.length} >>\nstream\n${side}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${fyll} >>\nstream\n${'0123456789abcdef'.repeat(Math.ceil(fyll / 16)).slice(0, fyll)}\nendstream`,
  ];
  let ut = '%PDF-1.4\n';
  const rader = deler.map((del, i) => {
    const her = String(ut.length).padStart(10, '0');
    ut += `${i + 1} 0 obj\n${del}\nendobj\n`;
    return `${her} 00000 n \n`;
  });
  const antall = deler.length + 1;
  ut += `xref\n0 ${antall}\n0000000000 65535 f \n${rader.join('')}trailer\n<< /Size ${antall} /Root 1 0 R >>\nstartxref\n${ut.length}\n%%EOF\n`;
  return Buffer.from(ut, 'latin1');
}

/** A mail with the letter attached. `fra` is another for each, so that no two are like one another. */
export function somEpost({ nr, merke, filnavn, innhold }: Levering): string {
  const skille = `skille-${merke}`;
  const hode = [
    `From: Lars <lars${nr}@avsender.example>`,
    'To: post@rana.example',
    `Subject: ${merke}`,
    `Message-ID: <${merke}@avsender.example>`,
    'Date: Fri, 20 Nov 2026 08:00:00 +0100',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${skille}"`,
  ];
  const deler = [
    `--${skille}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Se vedlegget ${merke}.`,
    `--${skille}`,
    `Content-Type: application/octet-stream; name="${filnavn}"`,
    `Content-Disposition: attachment; filename="${filnavn}"`,
    'Content-Transfer-Encoding: base64',
    '',
    innhold.toString('base64').replace(/.{76}/g, '$&\r\n'),
    `--${skille}--`,
  ];
  return `${hode.join('\r\n')}\r\n\r\n${deler.join('\r\n')}\r\n`;
}

/** What SvarInn has of it: a zip, encrypted for the receiver once, as it is kept there. */
export function somSvarinnbrev({ filnavn, innhold }: Levering, sertifikat: string) {
  const filer = { [filnavn]: new Uint8Array(innhold) };
  return { id: randomUUID(), filer, bytes: krypterFiler(filer, sertifikat) };
}
