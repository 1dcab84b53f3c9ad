import sharp, { type Sharp } from 'sharp';
import type { Tilfeldig } from '../../tilfeldig.ts';
import type { Skannvalg } from '../typer.ts';
import { forHverSide, type Raster } from './raster.ts';
import { slit } from './slitasje.ts';

export type Skannet = { readonly sider: readonly Raster[]; readonly dpi: number; readonly svarthvit: boolean };

const LOKK = 214;

/** Puts the pages of a PDF through the scanner. A two-sided run gives a back for every front. */
export async function skann(pdf: Uint8Array, valg: Skannvalg, r: Tilfeldig): Promise<Skannet> {
  const sider = await forHverSide(pdf, async (tegn) => {
    // A sheet never lies exactly like the one before.
    const skjev = valg.skjevhet === 0 ? 0 : valg.skjevhet + (r.tall() - 0.5) * 0.5;
    const vinkel = valg.rotasjon + skjev;
    const felles = { dpi: valg.dpi, vinkel, lokk: LOKK };
    const forside = tegn({ ...felles, farge: valg.farge === 'farge' });
    slit(forside, valg, r, null);
    if (valg.bakside === 'ingen') return [forside];
    const speil = valg.bakside === 'gjennomslag' ? tegn({ ...felles, farge: false, speilvendt: true }) : null;
    const bakside = blank(forside);
    slit(bakside, { ...valg, bretter: 0 }, r, speil);
    return [forside, bakside];
  });
  return { sider: sider.flat(), dpi: valg.dpi, svarthvit: valg.farge === 'svarthvit' };
}

function blank({ bredde, hoeyde, kanaler }: Raster): Raster {
  return { piksler: new Uint8Array(bredde * hoeyde * kanaler).fill(250), bredde, hoeyde, kanaler };
}

function aapne({ piksler, bredde, hoeyde, kanaler }: Raster): Sharp {
  return sharp(piksler, { raw: { width: bredde, height: hoeyde, channels: kanaler } });
}

const TERSKEL = 165;

export async function tilJpeg(side: Raster, dpi: number): Promise<Buffer> {
  return aapne(side).jpeg({ quality: 70 }).withMetadata({ density: dpi }).toBuffer();
}

export async function tilPng(side: Raster, dpi: number, svarthvit: boolean): Promise<Buffer> {
  const bilde = svarthvit ? aapne(side).threshold(TERSKEL) : aapne(side);
  return bilde
    .png({ compressionLevel: 6, palette: svarthvit, ...(svarthvit ? { colours: 2 } : {}) })
    .withMetadata({ density: dpi })
    .toBuffer();
}

/** All pages in one TIFF: fax G4 for black and white, JPEG strips otherwise. */
export async function tilTiff({ sider, dpi, svarthvit }: Skannet): Promise<Buffer> {
  const [foerste] = sider;
  if (!foerste) throw new Error('A scan has at least one page');
  const { bredde, hoeyde, kanaler } = foerste;
  const alle = Buffer.concat(sider.map((side) => side.piksler));
  const raw = { width: bredde, height: hoeyde * sider.length, channels: kanaler, pageHeight: hoeyde };
  const oppl = { xres: dpi / 25.4, yres: dpi / 25.4 };
  if (svarthvit) {
    const bits = await sharp(alle, { raw }).threshold(TERSKEL).toColourspace('b-w').raw().toBuffer();
    const en = { ...raw, channels: 1 as const };
    return sharp(bits, { raw: en })
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, ...oppl })
      .toBuffer();
  }
  const bilde = kanaler === 1 ? sharp(alle, { raw }).toColourspace('b-w') : sharp(alle, { raw });
  return bilde.tiff({ compression: 'jpeg', quality: 70, ...oppl }).toBuffer();
}

/** The picture of a page as it lies in a scanner's PDF. */
export async function tilSidebilde(
  side: Raster,
  { dpi, svarthvit }: Skannet,
): Promise<{ bilde: Buffer; liggende: boolean }> {
  const bilde = svarthvit ? await tilPng(side, dpi, true) : await tilJpeg(side, dpi);
  return { bilde, liggende: side.bredde > side.hoeyde };
}
