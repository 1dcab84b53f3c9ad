import sharp, { type Sharp } from 'sharp';
import { froeFor, type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import type { Brevplan } from '../plan.ts';
import { type Leie, type Raster, rastrer } from './raster.ts';
import { leggBrett, leggFlekker, leggGjennomslag, leggKantskygge, leggStoey } from './slitasje.ts';

/** Sheets of a letter as a scanner sees them: `bytes` is a PDF. One raster per scanned page, backs included. */
export async function skann(bytes: Uint8Array, plan: Brevplan): Promise<Raster[]> {
  const r = tilfeldig(froeFor(plan.malsett, plan.nr, 'skann'));
  const har = (navn: Brevplan['forvrengning'][number]) => plan.forvrengning.includes(navn);
  const farge = har('stempel');
  const skjevhet = har('skjev') ? (r.sjanse(0.5) ? 1 : -1) * (0.6 + r.tall() * 2.2) : r.normal() * 0.1;
  const leie = (nr: number): Leie => ({
    grader: skjevhet + (nr === 0 ? 0 : r.normal() * 0.3),
    dx: r.normal() * 3,
    dy: r.normal() * 3,
  });
  const sider = await rastrer(bytes, plan.dpi, farge, leie);
  const ark = har('tosidig') ? tosidig(sider) : sider;
  const vending = har('rotert') ? r.velg([90, 180, 270] as const) : 0;
  for (const side of ark) slit(side, plan, r);
  return vending === 0 ? ark : Promise.all(ark.map((side) => vend(side, vending)));
}

function slit(side: Raster, plan: Brevplan, r: Tilfeldig): void {
  const har = (navn: Brevplan['forvrengning'][number]) => plan.forvrengning.includes(navn);
  if (har('brett')) leggBrett(side, r);
  if (har('stoey') && r.sjanse(0.4)) leggKantskygge(side, 3 + r.tall() * 4);
  leggStoey(side, r, har('stoey') ? 6 + r.tall() * 7 : 1.5, har('stoey') ? r.heltall(222, 240) : r.heltall(240, 250));
  if (har('flekker')) leggFlekker(side, r, r.heltall(60, 260));
}

/** Front and back of each sheet; a missing back is a blank one. Thin paper lets the other side through. */
function tosidig(sider: readonly Raster[]): Raster[] {
  const alle = sider.length % 2 === 0 ? [...sider] : [...sider, blank(sider.at(-1))];
  const rene = alle.map((side) => ({ ...side, punkter: side.punkter.slice() }));
  for (const [nr, side] of alle.entries()) {
    const andre = rene[nr % 2 === 0 ? nr + 1 : nr - 1];
    if (andre !== undefined) leggGjennomslag(side, andre, 0.09);
  }
  return alle;
}

function blank(som: Raster | undefined): Raster {
  if (som === undefined) throw new Error('A letter has at least one page');
  return { ...som, punkter: new Uint8Array(som.punkter.length).fill(255) };
}

async function vend(side: Raster, grader: 90 | 180 | 270): Promise<Raster> {
  const { data, info: maal } = await raa(side).rotate(grader).raw().toBuffer({ resolveWithObject: true });
  return { ...side, punkter: data, bredde: maal.width, hoeyde: maal.height };
}

export function raa(side: Raster): Sharp {
  const { bredde, hoeyde, kanaler } = side;
  return sharp(side.punkter, { raw: { width: bredde, height: hoeyde, channels: kanaler } });
}

export function tilJpeg(side: Raster, kvalitet = 68): Promise<Buffer> {
  const bilde = side.kanaler === 1 ? raa(side).toColourspace('b-w') : raa(side);
  return bilde.withMetadata({ density: side.dpi }).jpeg({ quality: kvalitet }).toBuffer();
}

export function tilPng(side: Raster): Promise<Buffer> {
  const bilde = side.kanaler === 1 ? raa(side).toColourspace('b-w') : raa(side);
  return bilde.withMetadata({ density: side.dpi }).png({ compressionLevel: 6 }).toBuffer();
}

/** All pages in one TIFF, as an office machine keeps them: fax coding (black and white) or JPEG. */
export async function tilTiff(sider: readonly Raster[], svartHvit: boolean): Promise<Buffer> {
  const bilder = await Promise.all(
    sider.map((side) =>
      (svartHvit ? raa(side).greyscale().threshold(150) : raa(side)).png({ compressionLevel: 1 }).toBuffer(),
    ),
  );
  const samlet = bilder.length === 1 ? sharp(bilder[0]) : sharp(bilder, { join: { animated: true } });
  const per = (sider[0]?.dpi ?? 200) / 25.4;
  const opploesning = { xres: per, yres: per, resolutionUnit: 'inch' as const };
  return svartHvit
    ? samlet
        .toColourspace('b-w')
        .tiff({ ...opploesning, compression: 'ccittfax4', bitdepth: 1 })
        .toBuffer()
    : samlet.tiff({ ...opploesning, compression: 'jpeg', quality: 70 }).toBuffer();
}
