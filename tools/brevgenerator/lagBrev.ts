import { slaaSammen } from './ark/blandet.ts';
import { type Brevark, lagBrevark, lagVedleggsark } from './ark/brevark.ts';
import { lagDocx, lagHtml, lagTxt, lagZipbrev } from './ark/dokumenter.ts';
import { lagEpost } from './ark/epost.ts';
import { bilderTilPdf } from './ark/pdf.ts';
import type { Raster } from './ark/raster.ts';
import { skann, tilJpeg, tilPng, tilTiff } from './ark/skann.ts';
import { type Fasit, fasitFor } from './fasit.ts';
import type { Brevplan } from './plan.ts';

/** A letter as a file and its answer key. The same plan gives the same bytes. */
export async function lagBrev(plan: Brevplan): Promise<{ bytes: Buffer; fasit: Fasit }> {
  const ark = await tegn(plan);
  return { bytes: ark.bytes, fasit: fasitFor(plan, ark) };
}

async function tegn(plan: Brevplan): Promise<Brevark> {
  switch (plan.format) {
    case 'pdf':
      return lagBrevark(plan, { paafoert: false, vedlegg: true });
    case 'blandet-pdf':
      return lagBlandet(plan);
    case 'eml':
    case 'eml-html':
    case 'eml-nestet':
      return lagEpost(plan);
    case 'docx':
      return lagDocx(plan);
    case 'txt':
      return lagTxt(plan);
    case 'html':
      return lagHtml(plan);
    case 'zip':
      return lagZipbrev(plan);
    default:
      return lagSkann(plan);
  }
}

async function lagSkann(plan: Brevplan): Promise<Brevark> {
  const ark = await lagBrevark(plan, { paafoert: true, vedlegg: true });
  const sider = await skann(ark.bytes, plan);
  return { bytes: await pakk(plan, sider), sider: sider.length, tekst: ark.tekst };
}

async function pakk(plan: Brevplan, sider: readonly Raster[]): Promise<Buffer> {
  const [foerste] = sider;
  if (foerste === undefined) throw new Error('A letter has at least one page');
  if (plan.format === 'skann-jpeg') return tilJpeg(foerste);
  if (plan.format === 'skann-png') return tilPng(foerste);
  if (plan.format === 'skann-tiff') return tilTiff(sider, !plan.forvrengning.includes('stoey'));
  return bilderTilPdf(plan.dato, await somJpeg(sider));
}

/** A page that was written on a machine, with what was laid on the scanner behind it. */
async function lagBlandet(plan: Brevplan): Promise<Brevark> {
  const brev = await lagBrevark(plan, { paafoert: false, vedlegg: false });
  const vedlegg = await Promise.all(plan.vedlegg.map((navn) => lagVedleggsark(plan, navn)));
  const sider = (await Promise.all(vedlegg.map((ark) => skann(ark.bytes, plan)))).flat();
  const skannet = await bilderTilPdf(plan.dato, await somJpeg(sider));
  const bytes = await slaaSammen([brev.bytes, skannet], plan.dato);
  return { bytes, sider: brev.sider + sider.length, tekst: [brev, ...vedlegg].map((a) => a.tekst).join('\n\n') };
}

function somJpeg(sider: readonly Raster[]) {
  return Promise.all(
    sider.map(async (side) => ({ jpeg: await tilJpeg(side), bredde: side.bredde, hoeyde: side.hoeyde, dpi: side.dpi })),
  );
}
