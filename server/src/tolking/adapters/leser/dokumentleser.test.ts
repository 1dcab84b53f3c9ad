import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dokumentleser, LestSide, Ord } from '../../ports/dokumentleser.ts';
import type { Barneprosess } from './barneprosess.ts';
import type { Graabilde } from './bilde/graabilde.ts';
import { lagLeser } from './dokumentleser.ts';
import { lagDokumentleser } from './index.ts';
import { lagKontorkonverterer } from './kontor/kontor.ts';
import { finnTesseract } from './ocr/native.ts';
import { aapnePdf, medSide } from './pdf/pdfium.ts';
import { lesTekstlag } from './pdf/tekstlag.ts';
import { sjekkPdfa } from './pdfa/sjekk.ts';
import { Prosesspool } from './prosesspool.ts';
import {
  BREV,
  harPreflight,
  lagSkannPdf,
  lagTekstPdf,
  lesAlt,
  medFlekker,
  nyMappe,
  preflight,
  ryddOpp,
  somSharp,
  tegnGraa,
} from './testing/dokumenter.ts';

const LANG = { timeout: 400_000 };
let leser: Dokumentleser;
let mappe: string;
let tekstPdf: string;
let graa: Graabilde;
let jpeg: Buffer;
/** Where the words stand on the page, by the text layer of the PDF the picture was drawn from. */
let fasit: Ord[];

beforeAll(async () => {
  leser = await lagDokumentleser({ prosesser: 1 });
  mappe = await nyMappe();
  tekstPdf = await lagTekstPdf(mappe);
  graa = await tegnGraa(tekstPdf, 200);
  jpeg = await somSharp(graa).jpeg({ quality: 90 }).toBuffer();
  const dok = await aapnePdf(tekstPdf);
  fasit = (await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side))).ord;
  dok.lukk();
});

afterAll(async () => {
  await leser.stopp();
  await ryddOpp();
});

const ventFerdig = (slutt: { type: string }): void => expect(slutt).toMatchObject({ type: 'ferdig' });
const normal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
const heleBrevet = normal(BREV.join(' '));

/** Nearly all words read right, and each where it stands. */
function sjekkOrd(side: LestSide, slakk = 0.012): void {
  expect(side.kilde).toBe('ocr');
  const treff = fasit.filter((f) =>
    side.ord.some(
      (o) =>
        o.tekst === f.tekst &&
        Math.abs(o.x + o.b / 2 - f.x - f.b / 2) < slakk &&
        Math.abs(o.y + o.h / 2 - f.y - f.h / 2) < slakk,
    ),
  );
  expect(treff.length / fasit.length).toBeGreaterThan(0.9);
}

async function lesBilde(bilde: Buffer): Promise<LestSide> {
  const fil = await lagSkannPdf(path.join(await nyMappe(), 'skann.pdf'), [bilde]);
  const { sider, slutt } = await lesAlt(leser, { fil, format: 'pdf' });
  ventFerdig(slutt);
  return sider[0] as LestSide;
}

describe('PDF', () => {
  test('tekstlag leses uten OCR, og originalen beholdes', LANG, async () => {
    const fil = path.join(await nyMappe(), 'vanlig.pdf');
    // The same PDF without its PDF/A mark: one of the many that are not archive copies.
    const umerket = readFileSync(tekstPdf, 'latin1').replace(/pdfaid:part/g, 'pdfaid:qart');
    await fs.writeFile(fil, umerket, 'latin1');
    const { sider, slutt } = await lesAlt(leser, { fil, format: 'pdf' });
    expect(slutt).toMatchObject({ type: 'ferdig', sider: 1, motor: 'tekstlag', arkivfil: null });
    expect(slutt).toMatchObject({ aarsakUtenArkivfil: 'tolking.original-beholdes' });
    expect(normal(sider[0]?.tekst ?? '')).toBe(heleBrevet);
    expect(sider[0]).toMatchObject({ kilde: 'tekstlag', konfidens: 1, rotasjon: 0 });
    const { width, height } = await sharp(sider[0]?.bilde).metadata();
    expect([width, height]).toEqual([sider[0]?.bredde, sider[0]?.hoeyde]);
    expect((await sharp(sider[0]?.miniatyr).metadata()).width).toBe(200);
  });
  test('en PDF som er PDF/A, er sin egen arkivkopi', LANG, async () => {
    const { slutt } = await lesAlt(leser, { fil: tekstPdf, format: 'pdf' });
    expect(slutt).toMatchObject({ arkivfil: tekstPdf, arkivformat: 'PDF/A-2b' });
  });
  test('skannet side leses, boksene ligger på ordene, og kopien er søkbar PDF/A med samme JPEG', LANG, async () => {
    const fil = await lagSkannPdf(path.join(mappe, 'skann.pdf'), [jpeg]);
    const { sider, slutt } = await lesAlt(leser, { fil, format: 'pdf' });
    sjekkOrd(sider[0] as LestSide);
    expect(slutt).toMatchObject({ type: 'ferdig', arkivformat: 'PDF/A-2b' });
    const arkivfil = slutt.type === 'ferdig' ? (slutt.arkivfil as string) : '';
    expect(await sjekkPdfa(arkivfil, 'PDF/A-2b')).toEqual([]);
    expect(readFileSync(arkivfil).includes(jpeg)).toBe(true);
    const dok = await aapnePdf(arkivfil);
    const lag = await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side));
    dok.lukk();
    expect(normal(lag.tekst)).toContain('garasje på eiendommen');
    sjekkOrd({ ...(sider[0] as LestSide), ord: lag.ord }, 0.02);
  });
  test('blandet dokument: tekstlag der det er, OCR der det ikke er', LANG, async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const dok = await PDFDocument.create();
    const skannet = await lagSkannPdf(path.join(mappe, 'b.pdf'), [jpeg]);
    for (const del of [tekstPdf, skannet]) {
      const kilde = await PDFDocument.load(await fs.readFile(del));
      for (const side of await dok.copyPages(kilde, [0])) dok.addPage(side);
    }
    const fil = path.join(mappe, 'blandet.pdf');
    await fs.writeFile(fil, await dok.save());
    const { sider, slutt } = await lesAlt(leser, { fil, format: 'pdf' });
    expect(sider.map((s) => s.kilde)).toEqual(['tekstlag', 'ocr']);
    expect(slutt).toMatchObject({ type: 'ferdig', sider: 2, arkivformat: 'PDF/A-2b' });
  });
});

describe('hvordan arket ligger', () => {
  test.each([
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)('dreid %i grader', LANG, async (dreid, rettesMed) => {
    const side = await lesBilde(await somSharp(graa).rotate(dreid).jpeg().toBuffer());
    expect(side.rotasjon).toBe(rettesMed);
    expect(side.hoeyde).toBeGreaterThan(side.bredde);
    sjekkOrd(side);
  });
  test('skjevt', LANG, async () => {
    const vridd = await somSharp(graa).rotate(2, { background: '#ffffff' }).png().toBuffer({ resolveWithObject: true });
    const left = Math.floor((vridd.info.width - graa.bredde) / 2);
    const top = Math.floor((vridd.info.height - graa.hoeyde) / 2);
    const utsnitt = sharp(vridd.data).extract({ left, top, width: graa.bredde, height: graa.hoeyde });
    const side = await lesBilde(await utsnitt.jpeg().toBuffer());
    expect(Math.abs(side.skjevhet - 2)).toBeLessThan(0.3);
    sjekkOrd(side);
  });
  test('flekkete', LANG, async () => {
    const side = await lesBilde(await somSharp(medFlekker(graa, 0.005)).jpeg({ quality: 90 }).toBuffer());
    sjekkOrd(side);
  });
  test('flekkete i 300 dpi', LANG, async () => {
    const fin = medFlekker(await tegnGraa(tekstPdf, 300), 0.005);
    sjekkOrd(await lesBilde(await somSharp(fin).jpeg({ quality: 90 }).toBuffer()));
  });
  test('tomt ark', LANG, async () => {
    const hvitt = await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#f4f1e8' } })
      .jpeg()
      .toBuffer();
    expect(await lesBilde(hvitt)).toMatchObject({ kilde: 'ingen', advarsel: 'tolking.blank-side', ord: [] });
  });
});

describe('bildefiler', () => {
  test('TIFF med flere sider, svart-hvitt tapsfritt', LANG, async () => {
    const fil = path.join(mappe, 'to.tiff');
    const enbit = await somSharp(graa).threshold(150).toColourspace('b-w').raw().toBuffer();
    const raw = { width: graa.bredde, height: 2 * graa.hoeyde, channels: 1 as const, pageHeight: graa.hoeyde };
    const tiff = sharp(Buffer.concat([enbit, enbit]), { raw }).toColourspace('b-w');
    tiff.tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 7.874, yres: 7.874 });
    await tiff.toFile(fil);
    const { sider, slutt } = await lesAlt(leser, { fil, format: 'tiff' });
    ventFerdig(slutt);
    expect(sider).toHaveLength(2);
    for (const side of sider) sjekkOrd(side);
  });
  test('JPEG dreid med EXIF', LANG, async () => {
    const fil = path.join(mappe, 'exif.jpg');
    await somSharp(graa).rotate(270).jpeg().withMetadata({ orientation: 6, density: 200 }).toFile(fil);
    const { sider } = await lesAlt(leser, { fil, format: 'jpeg' });
    expect(sider[0]?.rotasjon).toBe(0);
    sjekkOrd(sider[0] as LestSide);
  });
  test('PNG på 20 000 × 20 000 piksler leses forminsket eller avvises, uten at noe velter', LANG, async () => {
    const fil = path.join(mappe, 'stor.png');
    const create = { width: 20_000, height: 20_000, channels: 3 as const, background: '#ffffff' };
    await sharp({ create, limitInputPixels: false }).toColourspace('b-w').png({ compressionLevel: 1 }).toFile(fil);
    const { slutt } = await lesAlt(leser, { fil, format: 'png' });
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
      const fil = path.join(mappe, navn);
      await fs.writeFile(fil, innhold);
      expect((await lesAlt(leser, { fil, format })).slutt, navn).toEqual({ type: 'feil', kode });
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
    const fil = path.join(mappe, 'kryptert.pdf');
    await fs.writeFile(fil, Buffer.concat(biter));
    expect((await lesAlt(leser, { fil, format: 'pdf' })).slutt).toEqual({ type: 'feil', kode: 'tolking.kryptert' });
  });
});

describe('når en prosess faller', () => {
  async function egenLeser(minneMb: number): Promise<{ egen: Dokumentleser; laante: Barneprosess[] }> {
    const versjon = await finnTesseract();
    const motor = versjon === undefined ? ({ slag: 'npm' } as const) : ({ slag: 'native', versjon } as const);
    const fil = new URL('./barn/arbeider.ts', import.meta.url);
    const pool = new Prosesspool({ fil, minneMb, antall: 1, maksOppdrag: 1000, slittMb: 700 });
    const laante: Barneprosess[] = [];
    const laan = pool.laan.bind(pool);
    pool.laan = () => {
      const barn = laan();
      laante.push(barn);
      return barn;
    };
    return {
      egen: lagLeser({ pool, kontor: lagKontorkonverterer(undefined), motor, arkivformat: 'PDF/A-2b' }),
      laante,
    };
  }

  test('drept midt i: én side mangler, resten leses, og kopien lages', LANG, async () => {
    const { egen, laante } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(mappe, 'fire.pdf'), [jpeg, jpeg, jpeg, jpeg]);
    const utmappe = await nyMappe();
    const kilder: string[] = [];
    let slutt = '';
    for await (const h of egen.les({ fil, format: 'pdf', utmappe, tidsgrensePerSideMs: 240_000 })) {
      if (h.type === 'side') kilder.push(h.side.kilde);
      else slutt = h.type;
      // The child is at work on nothing just now; the next page finds it dead and loses only itself.
      if (kilder.length === 1 && laante.length === 1) process.kill(laante[0]?.pid as number, 'SIGKILL');
    }
    await egen.stopp();
    expect(slutt).toBe('ferdig');
    expect(kilder).toEqual(['ocr', 'ingen', 'ocr', 'ocr']);
    expect(laante.length).toBe(2);
    expect((await fs.readdir(utmappe)).sort()).toContain('arkiv.pdf');
    expect(await fs.readdir(utmappe)).not.toContain('.arbeid');
  });
  test('tidsgrense: siden får en advarsel, og dokumentet tar slutt', LANG, async () => {
    const { egen } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(mappe, 'treg.pdf'), [jpeg, jpeg]);
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf', tidsgrensePerSideMs: 1 });
    await egen.stopp();
    expect(sider.map((s) => s.advarsel)).toEqual(['tolking.side-tidsgrense', 'tolking.side-tidsgrense']);
    expect(slutt.type).toBe('ferdig');
  });
  test('minnegrense', LANG, async () => {
    const { egen } = await egenLeser(40);
    const fil = await lagSkannPdf(
      path.join(mappe, 'stor.pdf'),
      Array.from({ length: 9 }, () => jpeg),
    );
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    expect(slutt).toEqual({ type: 'feil', kode: 'tolking.minne' });
    expect(sider.every((s) => s.advarsel === 'tolking.side-minne')).toBe(true);
  });
  test('avbrutt av kalleren, og ingen som lytter lenger', LANG, async () => {
    const { egen, laante } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(mappe, 'avbrutt.pdf'), [jpeg, jpeg]);
    const stans = new AbortController();
    stans.abort();
    const { slutt } = await lesAlt(egen, { fil, format: 'pdf', signal: stans.signal });
    expect(slutt).toEqual({ type: 'feil', kode: 'tolking.avbrutt' });
    for await (const h of egen.les({ fil, format: 'pdf', utmappe: await nyMappe(), tidsgrensePerSideMs: 240_000 })) {
      if (h.type === 'side') break;
    }
    expect(laante.at(-1)?.levende).toBe(false);
    const igjen = await lesAlt(egen, { fil: tekstPdf, format: 'pdf' });
    ventFerdig(igjen.slutt);
    await egen.stopp();
    expect((await lesAlt(egen, { fil, format: 'pdf' })).slutt).toEqual({ type: 'feil', kode: 'tolking.avbrutt' });
  });
});

describe('andre veier', () => {
  test.skipIf(!harPreflight())('PDF/A-1b av en skjev skanning godtas av PDFBox Preflight', LANG, async () => {
    const egen = await lagDokumentleser({ prosesser: 1, arkivformat: 'PDF/A-1b' });
    const enbit = await somSharp(graa).rotate(1.5, { background: '#ffffff' }).threshold(150).png().toBuffer();
    const fil = await lagSkannPdf(path.join(mappe, 'skjev.pdf'), [jpeg, enbit]);
    const { slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    const arkivfil = slutt.type === 'ferdig' ? (slutt.arkivfil as string) : '';
    expect(await sjekkPdfa(arkivfil, 'PDF/A-1b')).toEqual([]);
    expect(preflight(arkivfil)).toContain('is a valid PDF/A-1b file');
  });
  test('OCR fra npm leser det samme', LANG, async () => {
    const egen = await lagDokumentleser({ prosesser: 1, motor: 'npm' });
    const fil = await lagSkannPdf(path.join(mappe, 'npm.pdf'), [jpeg]);
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    expect(slutt).toMatchObject({ motor: expect.stringMatching(/^tesseract\.js 7/) });
    sjekkOrd(sider[0] as LestSide);
  });
  test('RTF blir PDF/A, og et kryptert Word-dokument sies å være det', LANG, async () => {
    const rtf = path.join(mappe, 'brev.rtf');
    await fs.writeFile(rtf, String.raw`{\rtf1\ansi S\'f8knad om barnehageplass\par Vennlig hilsen}`, 'latin1');
    const { sider, slutt } = await lesAlt(leser, { fil: rtf, format: 'rtf' });
    expect(normal(sider[0]?.tekst ?? '')).toBe('Søknad om barnehageplass Vennlig hilsen');
    expect(slutt).toMatchObject({
      type: 'ferdig',
      arkivformat: 'PDF/A-2b',
      arkivfil: expect.stringContaining('arkiv.pdf'),
    });
    const docx = path.join(mappe, 'kryptert.docx');
    await fs.writeFile(docx, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect((await lesAlt(leser, { fil: docx, format: 'docx' })).slutt).toEqual({
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
      const fil = path.join(mappe, `x.${format}`);
      await fs.writeFile(fil, innhold);
      const { sider, slutt } = await lesAlt(leser, { fil, format });
      expect(slutt).toMatchObject({ type: 'ferdig', arkivformat: 'PDF/A-2b' });
      expect(normal(sider[0]?.tekst ?? '')).toBe(ventet);
    }
  });
});
