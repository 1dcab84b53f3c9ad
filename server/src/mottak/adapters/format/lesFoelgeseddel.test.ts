import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lesFoelgeseddel } from './lesFoelgeseddel.ts';

let mappe: string;
beforeAll(async () => {
  mappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-seddel-'));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

async function les(navn: string, innhold: string | Buffer) {
  const sti = path.join(mappe, navn);
  await writeFile(sti, innhold);
  return lesFoelgeseddel(sti, navn);
}
const TO = [
  { filnavn: 'B7_1.pdf', sider: 12 },
  { filnavn: 'B7_2.tif', sider: 3 },
];

it.each([
  [
    'elementer.xml',
    '<batch><batchId>B7</batchId><documents><document><fileName>B7_1.pdf</fileName><pageCount>12</pageCount></document><document><fileName>B7_2.tif</fileName><pageCount>3</pageCount></document></documents></batch>',
  ],
  [
    'attributter.xml',
    '<?xml version="1.0"?><s:Bunke xmlns:s="urn:x" BatchName="B7"><s:Fil sider="12">C:\\skann\\B7_1.pdf</s:Fil><s:Fil sider="3">C:\\skann\\B7_2.tif</s:Fil></s:Bunke>',
  ],
  [
    'liste.json',
    JSON.stringify({
      batch_id: 'B7',
      files: [
        { file_name: 'B7_1.pdf', page_count: 12 },
        { file_name: 'B7_2.tif', page_count: '3' },
      ],
    }),
  ],
  ['semikolon.csv', '\uFEFFBunke;Filnavn;Antall sider\r\nB7;B7_1.pdf;12\r\nB7;"B7_2.tif";3\r\n'],
  ['komma.csv', 'batch,filename,pages\nB7,/scan/B7_1.pdf,12\nB7,/scan/B7_2.tif,3\n'],
])('reads %s', async (navn, innhold) => {
  expect(await les(navn, innhold)).toEqual({ bunke: 'B7', filer: TO });
});

it('a sidecar of one file, and a file whose pages are not said', async () => {
  expect(await les('1.pdf.xml', '<Document Path="1.pdf"><Pages>2</Pages></Document>')).toEqual({
    bunke: null,
    filer: [{ filnavn: '1.pdf', sider: 2 }],
  });
  expect((await les('delvis.csv', 'fil;sider\na.pdf;2\nb.pdf;\n'))?.filer[1]).toEqual({
    filnavn: 'b.pdf',
    sider: null,
  });
});

it.each([
  ['regneark.csv', 'navn;beløp\nKari;100\n'],
  ['uten-sider.csv', 'fil;dato\na.pdf;2026-11-23\n'],
  ['uten-navn.json', '{"pages": 3}'],
  ['odelagt.json', '{"files": [{"file": "a.pdf", "pages": 3}'],
  ['odelagt.xml', '<batch><file pages="3">a.pdf</file>'],
  ['entitet.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><batch><file pages="3">a.pdf</file></batch>'],
  ['tom.json', ''],
  ['notat.txt', 'fil;sider\na.pdf;2\n'],
  ['binaer.csv', Buffer.from([0, 1, 2, 0, 255, 0])],
])('%s is a letter like any other', async (navn, innhold) => {
  expect(await les(navn, innhold)).toBeNull();
});
