import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forHverSide } from './gjengi/raster.ts';
import { lesZip } from './gjengi/zip.ts';
import { type Skadetfil, skrivSkadet, storFil, tungSkann } from './skadet.ts';

let mappe = '';
let filer: Skadetfil[] = [];
beforeAll(async () => {
  mappe = await mkdtemp(path.join(tmpdir(), 'skadet-'));
  filer = await skrivSkadet(mappe);
}, 60_000);
afterAll(() => rm(mappe, { recursive: true }));

const les = async (skade: string) => readFile(path.join(mappe, filer.find((f) => f.skade === skade)?.fil ?? ''));

test('every file is there, small on disk, and only the two that should be are the same', async () => {
  expect((await readdir(mappe)).sort()).toEqual(filer.map((f) => f.fil).sort());
  for (const fil of filer) expect(fil.stoerrelse, fil.fil).toBeLessThan(200_000);
  expect(new Set(filer.map((f) => f.sha256)).size).toBe(filer.length - 1);
});

test('the bombs claim more than ten gigabytes', async () => {
  const ytre = lesZip(await les('zipbombe-nestet'));
  const indre = ytre[0]?.innhold ?? new Uint8Array();
  const katalog = Buffer.from(indre);
  const plass = katalog.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(katalog.readUInt32LE(plass + 24) * 16 * ytre.length).toBeGreaterThan(10e9);
  const flat = await les('zipbombe-overlappende');
  const slutt = flat.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = flat.readUInt32LE(slutt + 16);
  expect(flat.readUInt32LE(start + 24) * flat.readUInt16LE(slutt + 10)).toBeGreaterThan(10e9);
});

test('the picture is 20,000 pixels square, the PDF asks for a password', async () => {
  const bilde = await sharp(await les('kjempebilde'), { limitInputPixels: false }).metadata();
  expect([bilde.width, bilde.height]).toEqual([20_000, 20_000]);
  await expect(forHverSide(await les('kryptert-pdf'), () => Promise.resolve(1))).rejects.toThrow();
  await expect(forHverSide(await les('knust-pdf'), () => Promise.resolve(1))).rejects.toThrow();
});

test('a heavy scan has the pages it was asked for, each its own; a large file its size', async () => {
  const tung = path.join(mappe, 'tung.pdf');
  await tungSkann(tung, 4);
  const bilder = await forHverSide(await readFile(tung), (tegn) =>
    Promise.resolve(Buffer.from(tegn({ dpi: 20, farge: false, vinkel: 0, lokk: 255 }).piksler).toString('base64')),
  );
  expect(new Set(bilder).size).toBe(4);
  const stor = path.join(mappe, 'stor.pdf');
  await storFil(stor, 50);
  expect((await stat(stor)).size).toBeGreaterThan(50_000_000);
  await Promise.all([rm(tung), rm(stor)]);
}, 60_000);
