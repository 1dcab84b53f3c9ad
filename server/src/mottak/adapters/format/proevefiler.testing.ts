import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** Files built in code for the tests of this folder. Nothing else imports this. */

/** A folder of its own that is gone when the test is over. */
export async function medMappe<T>(bruk: (mappe: string) => Promise<T>): Promise<T> {
  const mappe = await mkdtemp(path.join(tmpdir(), 'mottak-'));
  try {
    return await bruk(mappe);
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}

export async function skrivFil(mappe: string, navn: string, innhold: string | Uint8Array): Promise<string> {
  const sti = path.join(mappe, navn);
  await writeFile(sti, innhold);
  return sti;
}

export interface Zipinngang {
  readonly navn: string | Buffer;
  readonly innhold: string | Uint8Array;
  readonly symlenke?: boolean;
  readonly kryptert?: boolean;
  readonly metode?: number;
}

/** A zip with exactly the entries asked for, however strange. */
export function enZip(inn: readonly Zipinngang[]): Buffer {
  const deler: Buffer[] = [];
  const katalog: Buffer[] = [];
  let sted = 0;
  for (const e of inn) {
    const navn = Buffer.from(e.navn);
    const raa = Buffer.from(e.innhold);
    const metode = e.metode ?? 8;
    const pakket = metode === 8 ? deflateRawSync(raa) : raa;
    const flagg = (Buffer.isBuffer(e.navn) ? 0 : 0x800) | (e.kryptert === true ? 1 : 0);
    const felles = Buffer.alloc(26);
    felles.writeUInt16LE(20, 0);
    felles.writeUInt16LE(flagg, 2);
    felles.writeUInt16LE(metode, 4);
    felles.writeUInt32LE(crc32(raa), 10);
    felles.writeUInt32LE(pakket.length, 14);
    felles.writeUInt32LE(raa.length, 18);
    felles.writeUInt16LE(navn.length, 22);
    const hode = Buffer.concat([Buffer.from('504b0304', 'hex'), felles, navn, pakket]);
    const rad = Buffer.alloc(46);
    rad.writeUInt32LE(0x02014b50, 0);
    rad.writeUInt16LE((3 << 8) | 20, 4);
    felles.copy(rad, 6);
    rad.writeUInt32LE(e.symlenke === true ? 0xa1ff0000 : 0x81a40000, 38);
    rad.writeUInt32LE(sted, 42);
    deler.push(hode);
    katalog.push(rad, navn);
    sted += hode.length;
  }
  const liste = Buffer.concat(katalog);
  const slutt = Buffer.alloc(22);
  slutt.writeUInt32LE(0x06054b50, 0);
  slutt.writeUInt16LE(inn.length, 8);
  slutt.writeUInt16LE(inn.length, 10);
  slutt.writeUInt32LE(liste.length, 12);
  slutt.writeUInt32LE(sted, 16);
  return Buffer.concat([...deler, liste, slutt]);
}

/** The first bytes of a PNG that claims a size; no pixels. */
export function enPng(bredde: number, hoeyde: number): Buffer {
  const hode = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(hode);
  hode.writeUInt32BE(bredde, 16);
  hode.writeUInt32BE(hoeyde, 20);
  hode.writeUInt8(8, 24);
  return Buffer.concat([hode, Buffer.from('0000000049454e44ae426082', 'hex')]);
}

/** A TIFF of several pages, each only its header. */
export function enTiff(sider: readonly (readonly [number, number])[]): Buffer {
  const deler = [Buffer.from('49492a0008000000', 'hex')];
  sider.forEach(([bredde, hoeyde], i) => {
    const ifd = Buffer.alloc(2 + 24 + 4);
    ifd.writeUInt16LE(2, 0);
    for (const [nr, merke, verdi] of [
      [0, 256, bredde],
      [1, 257, hoeyde],
    ] as const) {
      ifd.writeUInt16LE(merke, 2 + nr * 12);
      ifd.writeUInt16LE(4, 4 + nr * 12);
      ifd.writeUInt32LE(1, 6 + nr * 12);
      ifd.writeUInt32LE(verdi, 10 + nr * 12);
    }
    ifd.writeUInt32LE(i === sider.length - 1 ? 0 : 8 + (i + 1) * 30, 26);
    deler.push(ifd);
  });
  return Buffer.concat(deler);
}

/** A one-page PDF with a correct cross-reference table. `ekstra` goes into the trailer. */
export function enPdf(ekstra = ''): string {
  const objekter = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let ut = '%PDF-1.4\n';
  const steder = objekter.map((objekt, i) => {
    const sted = ut.length;
    ut += `${i + 1} 0 obj\n${objekt}\nendobj\n`;
    return sted;
  });
  const xref = ut.length;
  const rader = steder.map((sted) => `${String(sted).padStart(10, '0')} 00000 n \n`).join('');
  return `${ut}xref\n0 4\n0000000000 65535 f \n${rader}trailer\n<</Size 4/Root 1 0 R${ekstra}>>\nstartxref\n${xref}\n%%EOF\n`;
}

/** Encryption with a user password nobody knows. */
export const LAAST = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<00><00>]`;

/** A compound file with the named streams, each with `innhold` padded to 4096 bytes. */
export function enOle(stroemmer: readonly { readonly navn: string; readonly innhold?: Uint8Array }[]): Buffer {
  const kataloger = Math.ceil((stroemmer.length + 1) / 4);
  const hode = Buffer.alloc(512, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(hode);
  hode.writeUInt16LE(3, 26);
  hode.writeUInt16LE(9, 30);
  hode.writeUInt32LE(1, 44);
  hode.writeUInt32LE(1, 48);
  hode.writeUInt32LE(0xfffffffe, 68);
  hode.fill(0xff, 76);
  hode.writeUInt32LE(0, 76);
  const fat = Buffer.alloc(512, 0xff);
  fat.writeUInt32LE(0xfffffffd, 0);
  for (let i = 0; i < kataloger; i += 1) fat.writeUInt32LE(i === kataloger - 1 ? 0xfffffffe : i + 2, 4 + i * 4);
  const katalog = Buffer.alloc(kataloger * 512);
  const innhold: Buffer[] = [];
  [{ navn: 'Root Entry' }, ...stroemmer].forEach((s: { navn: string; innhold?: Uint8Array }, i) => {
    katalog.write(s.navn, i * 128, 'utf16le');
    katalog.writeUInt16LE(s.navn.length * 2 + 2, i * 128 + 64);
    katalog.writeUInt8(i === 0 ? 5 : 2, i * 128 + 66);
    katalog.writeUInt32LE(1 + kataloger + innhold.length * 8, i * 128 + 116);
    katalog.writeUInt32LE(i === 0 ? 0 : 4096, i * 128 + 120);
    if (i === 0) return;
    const blokk = Buffer.alloc(4096);
    blokk.set(s.innhold ?? []);
    innhold.push(blokk);
  });
  return Buffer.concat([hode, fat, katalog, ...innhold]);
}

/** winmail.dat with plain attachments, names in windows-1252 as Outlook wrote them. */
export function enWinmail(vedlegg: readonly { readonly navn: string; readonly innhold: string }[], tekst = ''): Buffer {
  const deler: Buffer[] = [Buffer.from('789f3e220100', 'hex')];
  const legg = (nivaa: number, merke: number, innhold: Buffer): void => {
    const hode = Buffer.alloc(9);
    hode.writeUInt8(nivaa, 0);
    hode.writeUInt32LE(merke, 1);
    hode.writeUInt32LE(innhold.length, 5);
    deler.push(hode, innhold, Buffer.alloc(2));
  };
  if (tekst !== '') legg(1, 0x0002800c, Buffer.from(`${tekst}\0`, 'latin1'));
  for (const v of vedlegg) {
    legg(2, 0x00069002, Buffer.alloc(14));
    legg(2, 0x00018010, Buffer.from(`${v.navn}\0`, 'latin1'));
    legg(2, 0x0006800f, Buffer.from(v.innhold, 'latin1'));
  }
  return Buffer.concat(deler);
}

export interface Emlinnhold {
  readonly hoder?: readonly string[];
  readonly tekst?: string;
  readonly html?: string;
  readonly vedlegg?: readonly { readonly hoder: readonly string[]; readonly innhold: string | Uint8Array }[];
}

/** A mail from a synthetic sender. `hoder` replaces the standard ones. */
export function enEml({ hoder, tekst = 'Hei.', html, vedlegg = [] }: Emlinnhold): Buffer {
  const topp = hoder ?? [
    'From: Ola Eksempel <ola@example.no>',
    'To: postmottak@kommune.example',
    'Subject: Melding',
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    'Message-ID: <1@example.no>',
  ];
  const skille = `=_${crc32(topp.join()).toString(16)}_=`;
  const linjer = [...topp, 'MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary="${skille}"`, ''];
  linjer.push(`--${skille}`, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', tekst);
  if (html !== undefined) linjer.push(`--${skille}`, 'Content-Type: text/html; charset=utf-8', '', html);
  for (const v of vedlegg) {
    const koding = v.hoder.some((h) => /^content-transfer-encoding/i.test(h))
      ? []
      : ['Content-Transfer-Encoding: base64'];
    const base64 = Buffer.from(v.innhold)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n');
    const innhold = koding.length > 0 ? base64 : Buffer.from(v.innhold).toString('utf8');
    linjer.push(`--${skille}`, ...v.hoder, ...koding, '', innhold);
  }
  linjer.push(`--${skille}--`, '');
  return Buffer.from(linjer.join('\r\n'));
}
