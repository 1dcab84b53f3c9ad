import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LestSide } from '../../ports/dokumentleser.ts';
import { lagDokumentleser } from './index.ts';
import { aapnePdf, medSide } from './pdf/pdfium.ts';
import { lesTekstlag } from './pdf/tekstlag.ts';
import { sjekkPdfa } from './pdfa/sjekk.ts';
import { type Brevproeve, heleBrevet, LANG, lagBrevproeve, normal, ventFerdig } from './testing/brevproeve.ts';
import { harPreflight, lagSkannPdf, lesAlt, nyMappe, preflight, ryddOpp, somSharp } from './testing/dokumenter.ts';

let p: Brevproeve;
beforeAll(async () => {
  p = await lagBrevproeve();
});

afterAll(async () => {
  await p.leser.stopp();
  await ryddOpp();
});

describe('PDF', () => {
  test('tekstlag leses uten OCR, og originalen beholdes', LANG, async () => {
    const fil = path.join(await nyMappe(), 'vanlig.pdf');
    // The same PDF without its PDF/A mark: one of the many that are not archive copies.
    const umerket = readFileSync(p.tekstPdf, 'latin1').replace(/pdfaid:part/g, 'pdfaid:qart');
    await fs.writeFile(fil, umerket, 'latin1');
    const { sider, slutt } = await lesAlt(p.leser, { fil, format: 'pdf' });
    expect(slutt).toMatchObject({ type: 'ferdig', sider: 1, motor: 'tekstlag', arkivfil: null });
    expect(slutt).toMatchObject({ aarsakUtenArkivfil: 'tolking.original-beholdes' });
    expect(normal(sider[0]?.tekst ?? '')).toBe(heleBrevet);
    expect(sider[0]).toMatchObject({ kilde: 'tekstlag', konfidens: 1, rotasjon: 0 });
    const { width, height } = await sharp(sider[0]?.bilde).metadata();
    expect([width, height]).toEqual([sider[0]?.bredde, sider[0]?.hoeyde]);
    expect((await sharp(sider[0]?.miniatyr).metadata()).width).toBe(200);
  });
  test('en PDF som er PDF/A, er sin egen arkivkopi', LANG, async () => {
    const { slutt } = await lesAlt(p.leser, { fil: p.tekstPdf, format: 'pdf' });
    expect(slutt).toMatchObject({ arkivfil: p.tekstPdf, arkivformat: 'PDF/A-2b' });
  });
  test('skannet side leses, boksene ligger på ordene, og kopien er søkbar PDF/A med samme JPEG', LANG, async () => {
    const fil = await lagSkannPdf(path.join(p.mappe, 'skann.pdf'), [p.jpeg]);
    const { sider, slutt } = await lesAlt(p.leser, { fil, format: 'pdf' });
    p.sjekkOrd(sider[0] as LestSide);
    expect(slutt).toMatchObject({ type: 'ferdig', arkivformat: 'PDF/A-2b' });
    const arkivfil = slutt.type === 'ferdig' ? (slutt.arkivfil as string) : '';
    expect(await sjekkPdfa(arkivfil, 'PDF/A-2b')).toEqual([]);
    expect(readFileSync(arkivfil).includes(p.jpeg)).toBe(true);
    const dok = await aapnePdf(arkivfil);
    const lag = await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side));
    dok.lukk();
    expect(normal(lag.tekst)).toContain('garasje på eiendommen');
    p.sjekkOrd({ ...(sider[0] as LestSide), ord: lag.ord }, 0.02);
  });
  test('blandet dokument: tekstlag der det er, OCR der det ikke er', LANG, async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const dok = await PDFDocument.create();
    const skannet = await lagSkannPdf(path.join(p.mappe, 'b.pdf'), [p.jpeg]);
    for (const del of [p.tekstPdf, skannet]) {
      const kilde = await PDFDocument.load(await fs.readFile(del));
      for (const side of await dok.copyPages(kilde, [0])) dok.addPage(side);
    }
    const fil = path.join(p.mappe, 'blandet.pdf');
    await fs.writeFile(fil, await dok.save());
    const { sider, slutt } = await lesAlt(p.leser, { fil, format: 'pdf' });
    expect(sider.map((s) => s.kilde)).toEqual(['tekstlag', 'ocr']);
    expect(slutt).toMatchObject({ type: 'ferdig', sider: 2, arkivformat: 'PDF/A-2b' });
  });
});

describe('bildefiler', () => {
  test('TIFF med flere sider, svart-hvitt tapsfritt', LANG, async () => {
    const fil = path.join(p.mappe, 'to.tiff');
    const enbit = await somSharp(p.graa).threshold(150).toColourspace('b-w').raw().toBuffer();
    const raw = { width: p.graa.bredde, height: 2 * p.graa.hoeyde, channels: 1 as const, pageHeight: p.graa.hoeyde };
    const tiff = sharp(Buffer.concat([enbit, enbit]), { raw }).toColourspace('b-w');
    tiff.tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 7.874, yres: 7.874 });
    await tiff.toFile(fil);
    const { sider, slutt } = await lesAlt(p.leser, { fil, format: 'tiff' });
    ventFerdig(slutt);
    expect(sider).toHaveLength(2);
    for (const side of sider) p.sjekkOrd(side);
  });
  test('JPEG dreid med EXIF', LANG, async () => {
    const fil = path.join(p.mappe, 'exif.jpg');
    await somSharp(p.graa).rotate(270).jpeg().withMetadata({ orientation: 6, density: 200 }).toFile(fil);
    const { sider } = await lesAlt(p.leser, { fil, format: 'jpeg' });
    expect(sider[0]?.rotasjon).toBe(0);
    p.sjekkOrd(sider[0] as LestSide);
  });
  test('PNG på 20 000 × 20 000 piksler leses forminsket eller avvises, uten at noe velter', LANG, async () => {
    const fil = path.join(p.mappe, 'stor.png');
    const create = { width: 20_000, height: 20_000, channels: 3 as const, background: '#ffffff' };
    await sharp({ create, limitInputPixels: false }).toColourspace('b-w').png({ compressionLevel: 1 }).toFile(fil);
    const { slutt } = await lesAlt(p.leser, { fil, format: 'png' });
    expect(['ferdig', 'feil']).toContain(slutt.type);
    if (slutt.type === 'feil') expect(['tolking.for-stort-bilde', 'tolking.minne']).toContain(slutt.kode);
  });
});

describe('det som ikke kan leses', () => {
  test('tom fil, korrupt PDF og bilde som ikke er bilde', LANG, async () => {
    for (const [navn, format, innhold, kode] of [
      ['tom.pdf', 'pdf', '', 'tolking.tomt'],
      ['rot.pdf', 'pdf', '%PDF-1.7\nrot', 'tolking.korrupt'],
      ['rot.png', 'png', 'dette er ikke et bilde', 'tolking.korrupt'],
      ['tom.txt', 'txt', '  \n ', 'tolking.tomt'],
      ['rot.json', 'epost-body', '{', 'tolking.korrupt'],
    ] as const) {
      const fil = path.join(p.mappe, navn);
      await fs.writeFile(fil, innhold);
      expect((await lesAlt(p.leser, { fil, format })).slutt, navn).toEqual({ type: 'feil', kode });
    }
  });
  test('kryptert PDF', LANG, async () => {
    const { default: PDFDocument } = await import('pdfkit');
    const dok = new PDFDocument({ userPassword: 'hemmelig', ownerPassword: 'enda-hemmeligere' });
    const biter: Buffer[] = [];
    dok.on('data', (bit: Buffer) => biter.push(bit));
    const ferdig = new Promise<void>((loes) => dok.on('end', loes));
    dok.text('Hemmelig').end();
    await ferdig;
    const fil = path.join(p.mappe, 'kryptert.pdf');
    await fs.writeFile(fil, Buffer.concat(biter));
    expect((await lesAlt(p.leser, { fil, format: 'pdf' })).slutt).toEqual({ type: 'feil', kode: 'tolking.kryptert' });
  });
});

describe('andre veier', () => {
  test.skipIf(!harPreflight())('PDF/A-1b av en skjev skanning godtas av PDFBox Preflight', LANG, async () => {
    const egen = await lagDokumentleser({ prosesser: 1, arkivformat: 'PDF/A-1b' });
    const enbit = await somSharp(p.graa).rotate(1.5, { background: '#ffffff' }).threshold(150).png().toBuffer();
    const fil = await lagSkannPdf(path.join(p.mappe, 'skjev.pdf'), [p.jpeg, enbit]);
    const { slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    const arkivfil = slutt.type === 'ferdig' ? (slutt.arkivfil as string) : '';
    expect(await sjekkPdfa(arkivfil, 'PDF/A-1b')).toEqual([]);
    expect(preflight(arkivfil)).toContain('is a valid PDF/A-1b file');
  });
  test('OCR fra npm leser det samme', LANG, async () => {
    const egen = await lagDokumentleser({ prosesser: 1, motor: 'npm' });
    const fil = await lagSkannPdf(path.join(p.mappe, 'npm.pdf'), [p.jpeg]);
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    expect(slutt).toMatchObject({ motor: expect.stringMatching(/^tesseract\.js 7/) });
    p.sjekkOrd(sider[0] as LestSide);
  });
  test('RTF blir PDF/A, og et kryptert Word-dokument sies å være det', LANG, async () => {
    const rtf = path.join(p.mappe, 'brev.rtf');
    await fs.writeFile(rtf, String.raw`{\rtf1\ansi S\'f8knad om barnehageplass\par Vennlig hilsen}`, 'latin1');
    const { sider, slutt } = await lesAlt(p.leser, { fil: rtf, format: 'rtf' });
    expect(normal(sider[0]?.tekst ?? '')).toBe('Søknad om barnehageplass Vennlig hilsen');
    expect(slutt).toMatchObject({
      type: 'ferdig',
      arkivformat: 'PDF/A-2b',
      arkivfil: expect.stringContaining('arkiv.pdf'),
    });
    const docx = path.join(p.mappe, 'kryptert.docx');
    await fs.writeFile(docx, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect((await lesAlt(p.leser, { fil: docx, format: 'docx' })).slutt).toEqual({
      type: 'feil',
      kode: 'tolking.kryptert',
    });
  });
  test('tekst, nettside og e-post blir PDF/A med teksten i behold', LANG, async () => {
    const hode = { fra: null, til: [], kopi: [], emne: 'Klage', dato: null };
    for (const [format, innhold, ventet] of [
      ['txt', 'Blåbær\nog øl', 'Blåbær og øl'],
      ['html', '<p>Blåbær og <b>øl</b></p>', 'Blåbær og øl'],
      ['epost-body', JSON.stringify({ type: 'epost-body', hode, tekst: 'Blåbær', html: null }), 'Emne Klage Blåbær'],
    ] as const) {
      const fil = path.join(p.mappe, `x.${format}`);
      await fs.writeFile(fil, innhold);
      const { sider, slutt } = await lesAlt(p.leser, { fil, format });
      expect(slutt).toMatchObject({ type: 'ferdig', arkivformat: 'PDF/A-2b' });
      expect(normal(sider[0]?.tekst ?? '')).toBe(ventet);
    }
  });
});
