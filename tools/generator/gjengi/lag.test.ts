import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lagPost, planlegg } from '../index.ts';
import type { Format } from '../typer.ts';
import { lesZip } from './zip.ts';

const bestilling = { froe: 1, malsett: 'demo', dato: '2026-11-20' } as const;

/** The first item of a format; a scan at 150 dpi, to be quick about it. */
function foerste(format: Format): number {
  for (let nr = 0; nr < 5000; nr += 1) {
    const plan = planlegg(nr, bestilling);
    if (plan.svar.format === format && (plan.skann === null || plan.skann.dpi === 150)) return nr;
  }
  throw new Error(`No item is ${format}`);
}

const KJENNETEGN: Readonly<Record<Format, (bytes: Buffer) => void | Promise<void>>> = {
  'pdf-skann': (b) => expect(b.subarray(0, 5).toString()).toBe('%PDF-'),
  pdf: (b) => expect(b.subarray(0, 5).toString()).toBe('%PDF-'),
  'pdf-blandet': (b) => expect(b.toString('latin1')).toContain('/Subtype /Image'),
  tiff: async (b) => expect(await sharp(b).metadata()).toMatchObject({ format: 'tiff', density: 150 }),
  jpeg: async (b) => expect(await sharp(b).metadata()).toMatchObject({ format: 'jpeg', density: 150 }),
  png: async (b) => expect((await sharp(b).metadata()).format).toBe('png'),
  eml: (b) => expect(b.toString()).toMatch(/^Message-ID: </m),
  'eml-vedlegg': (b) => expect(b.toString()).toContain('Content-Disposition: attachment'),
  'eml-html': (b) => expect(b.toString()).toContain('Content-Type: text/html'),
  'eml-nestet': (b) => expect(b.toString()).toContain('message/rfc822'),
  docx: (b) => expect(lesZip(b).map((post) => post.navn)).toContain('word/document.xml'),
  txt: (b) => expect(b.includes('\r\n')).toBe(true),
  html: (b) => expect(b.toString()).toContain('<!DOCTYPE html>'),
  zip: (b) => expect(lesZip(b).length).toBeGreaterThan(0),
};

test.each(
  Object.keys(KJENNETEGN) as Format[],
)('%s: the same item has the same bytes, and they are what they say', async (format) => {
  const nr = foerste(format);
  const en = await lagPost(nr, bestilling);
  const to = await lagPost(nr, bestilling);
  expect(to.fasit).toEqual(en.fasit);
  expect(to.bytes.equals(en.bytes)).toBe(true);
  expect(en.fasit.sider).toBeGreaterThan(0);
  await KJENNETEGN[format](en.bytes);
});

test('an item does not depend on those made before it', async () => {
  const nr = foerste('pdf-skann');
  const alene = await lagPost(nr, bestilling);
  await lagPost(foerste('jpeg'), bestilling);
  await lagPost(foerste('docx'), { ...bestilling, malsett: 'maaling' });
  expect((await lagPost(nr, bestilling)).fasit.sha256).toBe(alene.fasit.sha256);
}, 60_000);

test('300 digital and scanned items have 300 different checksums', async () => {
  // The cheap formats in full; scans differ when what is drawn differs, which the plans show.
  const numre = Array.from({ length: 300 }, (_, nr) => nr);
  const billige = numre.filter((nr) => planlegg(nr, bestilling).skann === null);
  const summer = new Set<string>();
  for (const nr of billige) summer.add((await lagPost(nr, bestilling)).fasit.sha256);
  expect(summer.size).toBe(billige.length);
  const dyre = numre.filter((nr) => !billige.includes(nr)).map((nr) => planlegg(nr, bestilling));
  expect(new Set(dyre.map((plan) => JSON.stringify([plan.brev, plan.skann, plan.tid]))).size).toBe(dyre.length);
}, 120_000);
