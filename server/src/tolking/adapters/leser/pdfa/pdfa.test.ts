import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brytLinjer } from '../../../../platform/pdf/linjer.ts';
import { aapnePdf, medSide } from '../pdf/pdfium.ts';
import { lesTekstlag } from '../pdf/tekstlag.ts';
import { harPreflight, nyMappe, preflight, ryddOpp } from '../testing/dokumenter.ts';
import { bevisPdfa, sjekkPdfa } from './sjekk.ts';
import { skrivTekstdokument } from './tekstdokument.ts';

afterAll(ryddOpp);

const INNHOLD = {
  tittel: 'Klage på vedtak',
  felt: [{ navn: 'Fra', verdi: 'oppdiktet@example.no' }],
  broedtekst: `Blåbær og øl på Ås.\n\nSámi: čđŋšŧž. Привет, 漢字 😀.\n${'Et langt avsnitt som må brytes. '.repeat(80)}`,
};

async function lesSider(fil: string): Promise<string[]> {
  const dok = await aapnePdf(fil);
  const ut: string[] = [];
  for (let nr = 1; nr <= dok.sider; nr++) ut.push((await medSide(dok, nr, (s) => lesTekstlag(dok.pdfium, s))).tekst);
  dok.lukk();
  return ut;
}

describe.each(['PDF/A-1b', 'PDF/A-2b'] as const)('tekst som %s', (format) => {
  test('er gyldig etter egen sjekk, og teksten kan leses tilbake', async () => {
    const fil = path.join(await nyMappe(), 'a.pdf');
    expect(await skrivTekstdokument(INNHOLD, fil, format)).toEqual({ avkortet: false });
    expect(await sjekkPdfa(fil, format)).toEqual([]);
    expect(await bevisPdfa(fil)).toEqual({ format, falskMerke: false, avvik: [] });
    const tekst = (await lesSider(fil)).join('\n');
    for (const ventet of ['Blåbær og øl på Ås.', 'čđŋšŧž', 'Привет', '漢字', 'oppdiktet@example.no'])
      expect(tekst).toContain(ventet);
  });
});

test.skipIf(!harPreflight())('PDF/A-1b godtas av PDFBox Preflight', { timeout: 180_000 }, async () => {
  const fil = path.join(await nyMappe(), 'a.pdf');
  await skrivTekstdokument(INNHOLD, fil, 'PDF/A-1b');
  expect(preflight(fil)).toContain('is a valid PDF/A-1b file');
});

describe('sjekkPdfa', () => {
  test('ser at merket ikke stemmer', async () => {
    const fil = path.join(await nyMappe(), 'a.pdf');
    await skrivTekstdokument(INNHOLD, fil, 'PDF/A-1b');
    expect(await sjekkPdfa(fil, 'PDF/A-2b')).toContain('merke: filen sier PDF/A-1, ikke PDF/A-2');
  });
  test('ser JavaScript, vedlegg og skrift som ikke er innebygd', async () => {
    const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib');
    const dok = await PDFDocument.create();
    const side = dok.addPage();
    side.drawText('hei', { font: await dok.embedFont(StandardFonts.Helvetica) });
    dok.addJavaScript('a', 'app.alert(1)');
    await dok.attach(Buffer.from('x'), 'x.txt');
    const fil = path.join(await nyMappe(), 'a.pdf');
    await fs.writeFile(fil, await dok.save({ useObjectStreams: false }));
    const feil = await sjekkPdfa(fil, 'PDF/A-2b');
    expect(feil).toContain('xmp: XMP mangler eller kan ikke leses');
    expect(feil).toContain('skrift-innebygd: Helvetica');
    expect(feil.join()).toMatch(/handlinger: objekt \d+: JavaScript/);
    expect(feil.join()).toContain('vedlegg-er-pdfa');
  });
  test('en fil som sier PDF/A uten å være det, er avslørt', async () => {
    const mappe = await nyMappe();
    const fil = path.join(mappe, 'a.pdf');
    await skrivTekstdokument(INNHOLD, fil, 'PDF/A-2b');
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const dok = await PDFDocument.load(await fs.readFile(fil), { updateMetadata: false });
    dok.addJavaScript('a', 'app.alert(1)');
    const falsk = path.join(mappe, 'b.pdf');
    await fs.writeFile(falsk, await dok.save());
    expect(await bevisPdfa(falsk)).toMatchObject({ format: undefined, falskMerke: true });
  });
});

describe('brytLinjer', () => {
  const maal = (t: string): number => t.length;
  test('bryter ved mellomrom', () => {
    expect([...brytLinjer('en to tre fire', 7, maal)]).toEqual(['en to', 'tre', 'fire']);
  });
  test('bryter ord som er for lange, og gir alltid en linje', () => {
    expect([...brytLinjer('abcdefghij', 4, maal)]).toEqual(['abcd', 'efgh', 'ij']);
    expect([...brytLinjer('', 4, maal)]).toEqual(['']);
  });
});
