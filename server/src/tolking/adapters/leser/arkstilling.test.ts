import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Brevproeve, LANG, lagBrevproeve } from './testing/brevproeve.ts';
import { medFlekker, ryddOpp, somSharp, tegnGraa } from './testing/dokumenter.ts';

let p: Brevproeve;
beforeAll(async () => {
  p = await lagBrevproeve();
});

afterAll(async () => {
  await p.leser.stopp();
  await ryddOpp();
});

describe('hvordan arket ligger', () => {
  test.each([
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)('dreid %i grader', LANG, async (dreid, rettesMed) => {
    const side = await p.lesBilde(await somSharp(p.graa).rotate(dreid).jpeg().toBuffer());
    expect(side.rotasjon).toBe(rettesMed);
    expect(side.hoeyde).toBeGreaterThan(side.bredde);
    p.sjekkOrd(side);
  });
  test('skjevt', LANG, async () => {
    const vridd = await somSharp(p.graa)
      .rotate(2, { background: '#ffffff' })
      .png()
      .toBuffer({ resolveWithObject: true });
    const left = Math.floor((vridd.info.width - p.graa.bredde) / 2);
    const top = Math.floor((vridd.info.height - p.graa.hoeyde) / 2);
    const utsnitt = sharp(vridd.data).extract({ left, top, width: p.graa.bredde, height: p.graa.hoeyde });
    const side = await p.lesBilde(await utsnitt.jpeg().toBuffer());
    expect(Math.abs(side.skjevhet - 2)).toBeLessThan(0.3);
    p.sjekkOrd(side);
  });
  test('flekkete', LANG, async () => {
    const side = await p.lesBilde(await somSharp(medFlekker(p.graa, 0.005)).jpeg({ quality: 90 }).toBuffer());
    p.sjekkOrd(side);
  });
  test('flekkete i 300 dpi', LANG, async () => {
    const fin = medFlekker(await tegnGraa(p.tekstPdf, 300), 0.005);
    p.sjekkOrd(await p.lesBilde(await somSharp(fin).jpeg({ quality: 90 }).toBuffer()));
  });
  test('tomt ark', LANG, async () => {
    const hvitt = await sharp({ create: { width: 1654, height: 2339, channels: 3, background: '#f4f1e8' } })
      .jpeg()
      .toBuffer();
    expect(await p.lesBilde(hvitt)).toMatchObject({ kilde: 'ingen', advarsel: 'tolking.blank-side', ord: [] });
  });
});
