import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { sha256 } from '../testing/deler.ts';
import { lesDokument } from './lesDokument.ts';

const PDF = `%PDF-1.4\n${'fyll '.repeat(3000)}<rdf:li pdfaid:part="2" x="y" pdfaid:conformance="U"/>${'fyll '.repeat(3000)}%%EOF\n`;

const lest = (innhold: string, bit: number) =>
  lesDokument({
    sti: 'a.pdf',
    stoerrelse: innhold.length,
    les: () =>
      Readable.from(
        Array.from({ length: Math.ceil(innhold.length / bit) }, (_each, at) =>
          Buffer.from(innhold.slice(at * bit, (at + 1) * bit)),
        ),
      ),
  });

test.each([1, 7, 1000, 4096, 15_010, 1_000_000])('a document is read the same in pieces of %i bytes', async (bit) => {
  expect(await lest(PDF, bit)).toEqual({
    sha256: sha256(PDF),
    stoerrelse: PDF.length,
    type: 'pdf',
    pdfa: '2u',
    kuttet: false,
  });
});

test('the claim as elements is read too, and a PDF without its end is cut', async () => {
  const svar = await lest('%PDF-1.4 <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>', 10);
  expect(svar).toMatchObject({ pdfa: '1b', kuttet: true });
});

test('an empty file is empty', async () => {
  expect(await lest('', 10)).toMatchObject({ type: 'tom', stoerrelse: 0, pdfa: '' });
});
