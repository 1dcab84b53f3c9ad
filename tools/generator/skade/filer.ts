import { crc32, deflateSync } from 'node:zlib';
import { slump } from '../../tilfeldig.ts';
import { skrivPdf } from '../gjengi/pdf.ts';
import { lagZip, pakk, type Raapost, skrivZip } from '../gjengi/zip.ts';

const TID = '2026-11-18T09:00:00Z';
const MIB = 1024 * 1024;

/** A whole, short, legible PDF. */
export function helPdf(tekst: string, passord?: string): Promise<Buffer> {
  return skrivPdf({ tid: TID, ...(passord ? { passord } : {}) }, (ark) => {
    ark.fontSize(12).text(tekst, 72, 90, { width: 440, lineGap: 4 });
  });
}

/** Begins like a PDF and ends in the middle of an object; the cross-reference table is gone. */
export async function knustPdf(): Promise<Buffer> {
  const hel = await helPdf('Søknad om parkeringstillatelse. Dette brevet kom ikke helt fram.');
  const halv = Buffer.from(hel.subarray(0, Math.floor(hel.length * 0.45)));
  const r = slump('knust');
  for (let i = 0; i < 60; i += 1) halv[r.heltall(20, halv.length - 1)] = r.heltall(0, 255);
  return halv;
}

/** Zips in a zip: 16 × 16 × 64 MiB of zeros claim 16 GiB and are a few kilobytes on disk. */
export function zipbombe(): Buffer {
  const nuller = pakk({ navn: '0.txt', innhold: new Uint8Array(64 * MIB) });
  const inner = skrivZip(Array.from({ length: 16 }, (_, i): Raapost => ({ ...nuller, navn: `side${i}.txt` })));
  return lagZip(Array.from({ length: 16 }, (_, i) => ({ navn: `arkiv${i}.zip`, innhold: inner })));
}

/** One level only: 200 directory entries over the same bytes claim 12.5 GiB. */
export function overlappendeBombe(): Buffer {
  const nuller = pakk({ navn: 'a.txt', innhold: new Uint8Array(64 * MIB) });
  return skrivZip(
    Array.from({ length: 200 }, (_, i): Raapost => ({ ...nuller, navn: `fil${i}.txt` })),
    true,
  );
}

/** Entries that want to be written outside the folder they are unpacked in. */
export function zipMedUtbrudd(): Buffer {
  const innhold = Buffer.from('Denne filen skal aldri havne utenfor mappen sin.');
  return lagZip([
    { navn: '../../utenfor.txt', innhold },
    { navn: '/tmp/absolutt.txt', innhold },
    { navn: '..\\..\\vindu.txt', innhold },
    { navn: 'helt-vanlig.txt', innhold: Buffer.from('Dette er et vanlig vedlegg.') },
  ]);
}

function pngBit(type: string, innhold: Uint8Array): Buffer {
  const ut = Buffer.alloc(12 + innhold.length);
  ut.writeUInt32BE(innhold.length, 0);
  ut.write(type, 4, 'latin1');
  ut.set(innhold, 8);
  ut.writeUInt32BE(crc32(ut.subarray(4, 8 + innhold.length)), 8 + innhold.length);
  return ut;
}

/** A picture of side × side pixels, 1 bit each: 50 MB unpacked at 20,000, some tens of kilobytes on disk. */
export function kjempebilde(side = 20_000): Buffer {
  const hode = Buffer.alloc(13);
  hode.writeUInt32BE(side, 0);
  hode.writeUInt32BE(side, 4);
  hode[8] = 1;
  const linjer = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngBit('IHDR', hode),
    pngBit('IDAT', deflateSync(linjer)),
    pngBit('IEND', new Uint8Array(0)),
  ]);
}

/** A mail that names a charset nobody has, with bytes that are no UTF-8, and a subject cut in the middle of an encoded word. */
export function epostMedOedelagtTegnsett(): Buffer {
  const hode = [
    'From: =?x-ukjent-9?Q?K=E5re_Bj=F8rn?= <kaare@kystnett.example>',
    'To: postmottak@rana.kommune.example',
    'Subject: =?utf-8?B?S2xhZ2UgcMOlIGJyw7h5dGlu',
    'Date: Wed, 18 Nov 2026 09:00:00 +0100',
    'Message-ID: <odelagt.1@kystnett.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset="x-ukjent-9"',
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ].join('\r\n');
  const kropp = Buffer.from(
    'Hei! Veien er ikke br\u00f8ytet p\u00e5 tre dager. \u0081\u009d Hilsen K\u00e5re\r\n',
    'latin1',
  );
  return Buffer.concat([Buffer.from(hode, 'latin1'), kropp]);
}

/** A mail with an attachment whose name climbs out of the folder. */
export function epostMedFiendtligNavn(): Buffer {
  return Buffer.from(
    [
      'From: Ukjent <ukjent@fjordpost.example>',
      'To: postmottak@rana.kommune.example',
      'Subject: Se vedlegg',
      'Date: Wed, 18 Nov 2026 09:05:00 +0100',
      'Message-ID: <navn.1@fjordpost.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="skille"',
      '',
      '--skille',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Vedlegget har et rart navn.',
      '--skille',
      'Content-Type: text/plain; name="../../etc/kommune.txt"',
      'Content-Disposition: attachment; filename="../../etc/kommune.txt"',
      '',
      'Innholdet er helt ufarlig.',
      '--skille--',
      '',
    ].join('\r\n'),
  );
}

/** Bytes that are like no format. */
export function ukjentFormat(): Buffer {
  const r = slump('ukjent');
  return Buffer.from(Array.from({ length: 4096 }, () => r.heltall(0, 255)));
}
