import { expect, it } from 'vitest';
import { enEml, enPdf, enZip } from '../../../server/src/mottak/adapters/format/proevefiler.testing.ts';
import { slump } from '../../tilfeldig.ts';
import { lagSkadd } from './kjoer.ts';
import { muter } from './mutasjoner.ts';

const KILDER = [
  { navn: 'brev.eml', bytes: enEml({ tekst: 'Hei' }), skann: false },
  { navn: 'brev.pdf', bytes: Buffer.from(enPdf()), skann: false },
  { navn: 'brev.zip', bytes: Buffer.from(enZip([{ navn: 'a.txt', innhold: 'a' }])), skann: false },
  { navn: 'side.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01', 'latin1'), skann: true },
];

it('the same seed makes the same damaged files, and another makes others', () => {
  const alle = (froe: number) =>
    Array.from({ length: 200 }, (_, nr) => {
      const { navn, bytes } = lagSkadd({ kilder: KILDER, skann: 0.2, froe }, nr);
      return `${navn}:${bytes.toString('base64')}`;
    });
  expect(alle(7)).toEqual(alle(7));
  expect(alle(8)).not.toEqual(alle(7));
  expect(new Set(alle(7)).size).toBeGreaterThan(190);
});

it('any file can be damaged, the empty one too, and every format in ways of its own', () => {
  for (const navn of ['a.eml', 'a.pdf', 'a.docx', 'a.png', 'a.jpg', 'a.tif', 'a.msg', 'winmail.dat', 'a.bin']) {
    const slag = new Set<string>();
    for (let nr = 0; nr < 300; nr += 1) {
      const sjanse = slump(navn, nr);
      const bytes = nr % 10 === 0 ? Buffer.alloc(0) : sjanse.velg(KILDER).bytes;
      slag.add(muter(navn, bytes, Buffer.from('annet'), sjanse).slag);
    }
    expect(slag.size).toBeGreaterThan(navn === 'a.bin' ? 9 : 10);
  }
});
