import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lagPdfakontroll } from './pdfa.ts';

let pdfa: ReturnType<typeof lagPdfakontroll>;
beforeEach(() => {
  pdfa = lagPdfakontroll();
});
afterEach(() => pdfa.lukk());

const doem = (innhold: string, stoerrelse = innhold.length) =>
  pdfa.kontroll(() => Readable.from([Buffer.from(innhold)]), '1b', stoerrelse);

test('a file that only calls itself PDF/A is judged invalid, with the rule in words', async () => {
  const svar = await doem('%PDF-1.4 pdfaid:part="1" %%EOF');
  expect(svar.gyldig).toBe(false);
  expect(svar.avvik[0]).toMatch(/PDF/);
});

test('a file too large to hold is not judged, and not read', async () => {
  const svar = await pdfa.kontroll(
    () => {
      throw new Error('read');
    },
    '1b',
    100_000_000,
  );
  expect(svar).toEqual({ gyldig: null, avvik: ['filen er for stor til å kontrolleres'] });
});

test('one file after another is judged by the same checker', async () => {
  const advarsler: string[] = [];
  const hoer = (advarsel: Error) => void advarsler.push(advarsel.name);
  process.on('warning', hoer);
  for (let nummer = 0; nummer < 30; nummer += 1) expect((await doem(`tull ${nummer}`)).gyldig).toBe(false);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', hoer);
  expect(advarsler).toEqual([]);
});
