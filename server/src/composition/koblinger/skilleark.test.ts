import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { skrivSkillekode } from '@dokumentsenter/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { skillearktrykk } from '../../mottak/adapters/skilleark/skillearktrykk.ts';
import { lagDokumentleser } from '../../tolking/adapters/leser/index.ts';
import { finnSkilleark } from '../../tolking/adapters/leser/merker/skilleark.ts';
import {
  lagSkannPdf,
  lagTekstPdf,
  lesAlt,
  medFlekker,
  nyMappe,
  ryddOpp,
  somSharp,
  tegnGraa,
} from '../../tolking/adapters/leser/testing/dokumenter.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';

const BINDAL = '964983380';
const TRYKK = { arkivskaper: BINDAL, kommune: 'Bindal kommune', antall: 1, maalform: 'nb' } as const;
const FUNNET = { kilde: 'qr', arkivskaper: BINDAL, saksnummer: '2026/12' };
type Graa = Awaited<ReturnType<typeof tegnGraa>>;

let mappe = '';
let ark: Graa;
let leser: Dokumentleser;

beforeAll(async () => {
  mappe = await nyMappe();
  const fil = path.join(mappe, 'ark.pdf');
  await writeFile(fil, await skillearktrykk.lag({ ...TRYKK, saksnummer: '2026/12' }));
  ark = await tegnGraa(fil, 150);
  leser = await lagDokumentleser({ prosesser: 1 });
});
afterAll(async () => {
  await leser.stopp();
  await ryddOpp();
});

async function vridd(graa: Graa, grader: number): Promise<Graa> {
  const { data: piksler, info } = await somSharp(graa)
    .rotate(grader, { background: '#ffffff' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: piksler, bredde: info.width, hoeyde: info.height, dpi: graa.dpi };
}

/** White A4 at 150 dpi with a Code 128 as another program prints it: the module is given, not fetched from the internet. */
async function code128(tekst: string): Promise<Graa> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  prepareZXingModule({
    overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
  });
  const { svg, error } = await writeBarcode(tekst, { format: 'Code128', scale: 3 });
  expect(error).toBe('');
  const strek = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .resize({ width: 900, height: 150, fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
  const { data, info } = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#ffffff' } })
    .composite([{ input: strek, left: 170, top: 400 }])
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, bredde: info.width, hoeyde: info.height, dpi: 150 };
}

/** White A4 at 150 dpi with black bars. Boxes in inches: x, y, width, height. */
function medStreker(bokser: readonly (readonly [number, number, number, number])[]): Graa {
  const [bredde, hoeyde, dpi] = [1240, 1754, 150];
  const piksler = new Uint8Array(bredde * hoeyde).fill(255);
  for (const [x, y, b, h] of bokser)
    for (let r = Math.round(y * dpi); r < Math.round((y + h) * dpi); r++)
      piksler.fill(0, r * bredde + Math.round(x * dpi), r * bredde + Math.round((x + b) * dpi));
  return { data: piksler, bredde, hoeyde, dpi };
}
const streker = (bredder: readonly number[], y0 = 0.4) => {
  let y = y0;
  return bredder.map((h) => {
    const boks = [2, y, 3, h] as const;
    y += h + 0.08;
    return boks;
  });
};
const T = [0.08, 0.2, 0.08, 0.2];

describe('a separator sheet is read back', () => {
  it('as it was printed, and lying on its side or its head', async () => {
    for (const grader of [0, 90, 180, 270]) expect(await finnSkilleark(await vridd(ark, grader))).toEqual(FUNNET);
  });
  it('askew and specked', async () => {
    expect(await finnSkilleark(medFlekker(await vridd(ark, 4), 0.01))).toEqual(FUNNET);
  });
  it('without a case number', async () => {
    const fil = path.join(mappe, 'uten.pdf');
    await writeFile(fil, await skillearktrykk.lag({ ...TRYKK, saksnummer: null, maalform: 'nn' }));
    expect(await finnSkilleark(await tegnGraa(fil, 150))).toEqual({ ...FUNNET, saksnummer: null });
  });
  it('Code 128 with the same text, straight, on its side and askew, and nothing from other text', async () => {
    const kode = await code128(skrivSkillekode({ arkivskaper: BINDAL, saksnummer: '2026/12' }));
    const code = { ...FUNNET, kilde: 'code128' };
    for (const grader of [0, 90, 180, 4]) expect(await finnSkilleark(await vridd(kode, grader))).toEqual(code);
    // It has no error correction, so nothing is promised of a specked one: the sheets we print carry QR.
    expect(await finnSkilleark(await code128('5701234567899'))).toBeNull();
  });
  it('Patch-T, straight and askew, and no other patch', async () => {
    const patch = { kilde: 'patch-t', arkivskaper: null, saksnummer: null };
    expect(await finnSkilleark(medStreker(streker(T)))).toEqual(patch);
    expect(await finnSkilleark(await vridd(medStreker(streker(T)), 3))).toEqual(patch);
    for (const annet of [
      [0.2, 0.08, 0.2, 0.08],
      [0.2, 0.2, 0.08, 0.08],
      [0.08, 0.2, 0.2, 0.08],
      [0.08, 0.08, 0.2, 0.2],
    ])
      expect(await finnSkilleark(medStreker(streker(annet)))).toBeNull();
  });
  it('never in a letter, or in a letter with somebody else’s code', async () => {
    expect(await finnSkilleark(await tegnGraa(await lagTekstPdf(mappe), 150))).toBeNull();
    expect(await finnSkilleark(medStreker([]))).toBeNull();
  });
});

it('a scanned batch keeps its sheets on their pages, and pages are taken out with their turns', {
  timeout: 120_000,
}, async () => {
  const brev = await somSharp(await tegnGraa(await lagTekstPdf(mappe), 150))
    .jpeg()
    .toBuffer();
  const hvit = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const fil = await lagSkannPdf(path.join(mappe, 'bunke.pdf'), [await somSharp(ark).jpeg().toBuffer(), brev, hvit]);
  const foer = await readFile(fil);
  const { sider } = await lesAlt(leser, { fil, format: 'pdf' });
  expect(sider.map((side) => [side.skilleark ?? null, side.advarsel ?? null, side.tekst.length > 100])).toEqual([
    [FUNNET, null, false],
    [null, null, true],
    [null, 'tolking.blank-side', false],
  ]);
  const utfil = path.join(mappe, 'ut.pdf');
  await leser.trekkUt({
    fil,
    format: 'pdf',
    sider: [
      { side: 3, sving: 0 },
      { side: 2, sving: 90 },
    ],
    utfil,
  });
  const ut = await lesAlt(leser, { fil: utfil, format: 'pdf' });
  expect(ut.sider.map((side) => side.advarsel ?? null)).toEqual(['tolking.blank-side', null]);
  expect(ut.sider[1]?.tekst).toBe(sider[1]?.tekst);
  // The scanner's own bytes, not a picture of a picture.
  expect((await readFile(utfil)).includes(brev)).toBe(true);
  expect(await readFile(fil)).toEqual(foer);
  await expect(leser.trekkUt({ fil, format: 'pdf', sider: [{ side: 9, sving: 0 }], utfil })).rejects.toThrow();
});

it('pages of a TIFF are taken out without loss', { timeout: 60_000 }, async () => {
  const raw = { width: ark.bredde, height: 2 * ark.hoeyde, channels: 1 as const, pageHeight: ark.hoeyde };
  const blank = new Uint8Array(ark.data.length).fill(255);
  const fil = path.join(mappe, 'to.tiff');
  const to = Buffer.concat([blank, ark.data]);
  await sharp(to, { raw }).toColourspace('b-w').tiff({ compression: 'lzw', xres: 5.9055, yres: 5.9055 }).toFile(fil);
  const utfil = path.join(mappe, 'tiff.pdf');
  await leser.trekkUt({ fil, format: 'tiff', sider: [{ side: 2, sving: 180 }], utfil });
  const { sider } = await lesAlt(leser, { fil: utfil, format: 'pdf' });
  expect(sider.map((side) => side.skilleark)).toEqual([FUNNET]);
});
