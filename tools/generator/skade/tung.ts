import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { slump } from '../../tilfeldig.ts';
import { skrivPdf } from '../gjengi/pdf.ts';
import { forHverSide, type Raster } from '../gjengi/raster.ts';
import { skann, tilJpeg } from '../gjengi/skann.ts';
import type { Skannvalg } from '../typer.ts';

const TID = '2026-11-18T09:00:00Z';
const A4 = '[0 0 595.28 841.89]';
const SKANN: Skannvalg = {
  dpi: 150,
  farge: 'graa',
  skjevhet: 0.6,
  stoey: 3,
  flekker: 1,
  stempel: null,
  bretter: 0,
  hull: false,
  bakside: 'ingen',
  rotasjon: 0,
  papir: 250,
};

/** A page of a long report, each with its own number and text. */
async function side(nr: number, av: number): Promise<Buffer> {
  const tekst = `Side ${nr} av ${av}. Reguleringsplanen omfatter felt ${nr} med tilhørende vei, vann og avløp. `;
  return skrivPdf({ tid: TID }, (ark) => {
    ark.fontSize(11).text(`Konsekvensutredning, del ${Math.ceil(nr / 25)}`, 72, 60, { width: 450 });
    ark.text(`${tekst}${`Tiltak nummer ${nr * 7} vurderes som akseptabelt. `.repeat(14)}`, 72, 100, {
      width: 450,
      lineGap: 3,
    });
    ark.text(String(nr), 72, 780, { width: 450, align: 'center' });
  });
}

/** Writes the objects of a PDF one after the other, so that a file of any size needs the memory of one page. */
class Pdfstroem {
  #plass = 0;
  readonly #steder: number[] = [];
  readonly #ut;

  constructor(fil: string) {
    this.#ut = createWriteStream(fil);
  }

  async skriv(bytes: Uint8Array | string): Promise<void> {
    const del = Buffer.from(bytes);
    this.#plass += del.length;
    if (!this.#ut.write(del)) await once(this.#ut, 'drain');
  }

  async objekt(nr: number, ...deler: (Uint8Array | string)[]): Promise<void> {
    this.#steder[nr] = this.#plass;
    await this.skriv(`${nr} 0 obj\n`);
    for (const del of deler) await this.skriv(del);
    await this.skriv('\nendobj\n');
  }

  async slutt(rot: number): Promise<void> {
    const start = this.#plass;
    const rader = this.#steder.slice(1).map((plass) => `${String(plass).padStart(10, '0')} 00000 n \n`);
    const hode = `xref\n0 ${this.#steder.length}\n0000000000 65535 f \n`;
    await this.skriv(
      `${hode}${rader.join('')}trailer\n<< /Size ${this.#steder.length} /Root ${rot} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    );
    this.#ut.end();
    await finished(this.#ut);
  }
}

type Bilde = {
  readonly bytes: Uint8Array;
  readonly bredde: number;
  readonly hoeyde: number;
  readonly filter: string;
  readonly rom: string;
};

/** A PDF of `antall` pages, each one picture that `lag` makes when its turn comes. */
async function skrivBildePdf(fil: string, antall: number, lag: (nr: number) => Promise<Bilde>): Promise<void> {
  const pdf = new Pdfstroem(fil);
  await pdf.skriv('%PDF-1.4\n');
  await pdf.objekt(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const sider = Array.from({ length: antall }, (_, i) => `${3 + i * 3} 0 R`).join(' ');
  await pdf.objekt(2, `<< /Type /Pages /Count ${antall} /Kids [${sider}] >>`);
  for (let i = 0; i < antall; i += 1) {
    const nr = 3 + i * 3;
    const { bytes, bredde, hoeyde, filter, rom } = await lag(i + 1);
    const tegn = 'q 595.28 0 0 841.89 0 0 cm /Im Do Q';
    const ressurser = `<< /XObject << /Im ${nr + 2} 0 R >> >>`;
    await pdf.objekt(
      nr,
      `<< /Type /Page /Parent 2 0 R /MediaBox ${A4} /Resources ${ressurser} /Contents ${nr + 1} 0 R >>`,
    );
    await pdf.objekt(nr + 1, `<< /Length ${tegn.length} >>\nstream\n${tegn}\nendstream`);
    const hode = `<< /Type /XObject /Subtype /Image /Width ${bredde} /Height ${hoeyde} /ColorSpace /${rom} /BitsPerComponent 8 ${filter} /Length ${bytes.length} >>`;
    await pdf.objekt(nr + 2, `${hode}\nstream\n`, bytes, '\nendstream');
  }
  await pdf.slutt(1);
}

/** A long scan: `sider` different pages at 150 dpi. Heavy, not bad. About 60 ms CPU and 150 kB a page. */
export async function tungSkann(fil: string, sider = 500): Promise<void> {
  await skrivBildePdf(fil, sider, async (nr) => {
    const skannet = await skann(await side(nr, sider), SKANN, slump('tung', nr));
    const [foerste] = skannet.sider;
    if (!foerste) throw new Error('A page has at least one side');
    const { bredde, hoeyde } = foerste;
    return {
      bytes: await tilJpeg(foerste, SKANN.dpi),
      bredde,
      hoeyde,
      filter: '/Filter /DCTDecode',
      rom: 'DeviceGray',
    };
  });
}

/** At least `mb` megabytes: colour scans at 300 dpi that the scanner never packed, 26 MB a page. Heavy, not bad. */
export async function storFil(fil: string, mb = 300): Promise<void> {
  const antall = Math.ceil((mb * 1_000_000) / 26_100_000);
  await skrivBildePdf(fil, antall, async (nr) => {
    const [raa] = await forHverSide(
      await side(nr, antall),
      async (tegn): Promise<Raster> => tegn({ dpi: 300, farge: true, vinkel: 0.4, lokk: 240 }),
    );
    if (!raa) throw new Error('A page has one picture');
    return { bytes: raa.piksler, bredde: raa.bredde, hoeyde: raa.hoeyde, filter: '', rom: 'DeviceRGB' };
  });
}
