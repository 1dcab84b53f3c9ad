import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aapnePdf, medSide } from '../pdf/pdfium.ts';
import { lesTekstlag } from '../pdf/tekstlag.ts';
import { harPreflight, nyMappe, preflight, ryddOpp } from '../testing/dokumenter.ts';
import { finnPdfaMerke } from './merke.ts';
import { sjekkPdfa } from './sjekk.ts';
import { brytLinjer, skrivTekstdokument } from './tekstdokument.ts';

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
    expect(finnPdfaMerke(fil)).toBe(format);
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
    expect(await sjekkPdfa(fil, 'PDF/A-2b')).toContain('XMP does not claim the format');
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
    expect(feil).toContain('no metadata stream');
    expect(feil).toContain('font not embedded: Helvetica');
    expect(feil).toContain('forbidden action');
  });
  test('en vanlig PDF har ikke merke', async () => {
    const fil = path.join(await nyMappe(), 'b.pdf');
    await fs.writeFile(fil, `%PDF-1.4\n${'x'.repeat(3_000_000)}`);
    expect(finnPdfaMerke(fil)).toBeUndefined();
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
