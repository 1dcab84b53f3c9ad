import { slump } from '../../tilfeldig.ts';
import { filord } from '../filnavn.ts';
import type { Element, Plan, Skannvalg } from '../typer.ts';
import { lagDocx } from './docx.ts';
import { lagEpost, type Vedlagt } from './epost.ts';
import { htmlside } from './html.ts';
import { tegnPaafoert, tegnPapir } from './paafoert.ts';
import { bilderTilPdf, type Pdfvalg, skrivPdf } from './pdf.ts';
import { type Skannet, skann, tilJpeg, tilPng, tilSidebilde, tilTiff } from './skann.ts';
import { tegnBrev } from './tegn.ts';
import { sannTekst } from './tekst.ts';
import { lagZip } from './zip.ts';

export type Fil = { readonly bytes: Buffer; readonly sider: number };

const SKRIVERE = ['Kopimaskin KM-3060', 'ScanStation 400', 'Skriver i 2. etasje'] as const;

/** Draws the planned item in its format. The same plan gives the same bytes. */
export async function tegnFil(plan: Plan): Promise<Fil> {
  switch (plan.svar.format) {
    case 'pdf-skann':
    case 'tiff':
    case 'jpeg':
    case 'png':
      return lagSkann(plan);
    case 'pdf':
      return tegnArk(plan, arkene(plan), null);
    case 'pdf-blandet':
      return lagBlandet(plan);
    case 'docx':
      return { bytes: await lagDocx(plan), sider: 1 };
    case 'txt':
      return { bytes: lagTekst(plan), sider: 1 };
    case 'html':
      return { bytes: Buffer.from(htmlside(plan.emne, plan.svar.maalform, plan.brev)), sider: 1 };
    case 'zip':
      return { bytes: lagZip((await filer(plan)).map((f) => ({ navn: f.filename, innhold: f.content }))), sider: 1 };
    default:
      return { bytes: await lagEpost(plan, await filer(plan)), sider: 1 };
  }
}

function pdfvalg(plan: Plan): Pdfvalg {
  const digital = plan.skann === null;
  const program = digital ? 'Tekstbehandler 16' : (SKRIVERE[plan.nr % SKRIVERE.length] ?? 'Skanner');
  return { tid: plan.tid, program, ...(digital ? { tittel: plan.emne, forfatter: plan.avsender.navn } : {}) };
}

function arkene(plan: Plan): Element[] {
  return [...plan.brev, ...plan.bilag.flatMap((bilag): Element[] => [{ slag: 'sideskift' }, ...bilag])];
}

/** `paa`: what the post room and the scanner put on it; then the signature is by hand, for it is paper. */
async function tegnArk(plan: Plan, elementer: readonly Element[], paa: Skannvalg | null): Promise<Fil> {
  let sider = 0;
  const bytes = await skrivPdf(pdfvalg(plan), (ark) => {
    if (paa) ark.on('pageAdded', () => tegnPapir(ark));
    if (paa) tegnPapir(ark);
    tegnBrev(ark, elementer, plan.stil, paa !== null);
    if (paa) tegnPaafoert(ark, paa);
    sider = ark.bufferedPageRange().count;
  });
  return { bytes, sider };
}

async function kjoerSkanner(plan: Plan, elementer: readonly Element[], valg: Skannvalg): Promise<Skannet> {
  const ark = await tegnArk(plan, elementer, valg);
  return skann(ark.bytes, valg, slump('skann', plan.svar.malsett, plan.nr, plan.tid));
}

async function lagSkann(plan: Plan): Promise<Fil> {
  if (plan.skann === null) throw new Error('A scan needs a scanner');
  const enside = plan.svar.format === 'jpeg' || plan.svar.format === 'png';
  const valg: Skannvalg = enside ? { ...plan.skann, bakside: 'ingen' } : plan.skann;
  const skannet = await kjoerSkanner(plan, arkene(plan), valg);
  const sider = skannet.sider.length;
  if (plan.svar.format === 'tiff') return { bytes: await tilTiff(skannet), sider };
  const [foerste] = skannet.sider;
  if (enside && foerste) {
    const png = plan.svar.format === 'png';
    const bytes = png ? await tilPng(foerste, valg.dpi, skannet.svarthvit) : await tilJpeg(foerste, valg.dpi);
    return { bytes, sider: 1 };
  }
  const bilder = await Promise.all(skannet.sider.map((side) => tilSidebilde(side, skannet)));
  return { bytes: await bilderTilPdf(pdfvalg(plan), bilder), sider };
}

/** The letter written on a machine, the enclosures scanned, in one PDF. */
async function lagBlandet(plan: Plan): Promise<Fil> {
  if (plan.skann === null) throw new Error('A mixed PDF needs a scanner');
  const bak = plan.bilag.flatMap((bilag, i): Element[] => (i === 0 ? [...bilag] : [{ slag: 'sideskift' }, ...bilag]));
  const valg: Skannvalg = { ...plan.skann, bakside: 'ingen', stempel: null };
  const skannet = await kjoerSkanner(plan, bak, valg);
  const bilder = await Promise.all(skannet.sider.map((side) => tilSidebilde(side, skannet)));
  let sider = 0;
  const bytes = await skrivPdf({ ...pdfvalg(plan), tittel: plan.emne }, (ark) => {
    tegnBrev(ark, plan.brev, plan.stil, false);
    for (const { bilde, liggende } of bilder) {
      const stoerrelse: [number, number] = liggende ? [841.89, 595.28] : [595.28, 841.89];
      ark.addPage({ size: stoerrelse, margin: 0 });
      ark.image(bilde, 0, 0, { width: stoerrelse[0], height: stoerrelse[1] });
    }
    sider = ark.bufferedPageRange().count;
  });
  return { bytes, sider };
}

/** Every second text file is in the old Norwegian encoding of Windows. */
function lagTekst(plan: Plan): Buffer {
  const tekst = `${sannTekst(plan.brev)}\n`.replaceAll('\n', '\r\n');
  return plan.nr % 2 === 0 ? Buffer.from(tekst) : Buffer.from(tekst.replaceAll('–', '-'), 'latin1');
}

/** The files of a mail or a zip: the letter when it is not the mail itself, then the enclosures. */
async function filer(plan: Plan): Promise<Vedlagt[]> {
  const ut: Vedlagt[] = [];
  const r = slump('filer', plan.svar.malsett, plan.nr, plan.tid);
  if (plan.foelgetekst !== null || plan.svar.format === 'zip') {
    if (r.sjanse(0.75)) {
      ut.push({
        filename: `${filord(plan, r)}.pdf`,
        content: (await tegnArk(plan, plan.brev, null)).bytes,
        contentType: 'application/pdf',
      });
    } else {
      const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      ut.push({ filename: `${filord(plan, r)}.docx`, content: await lagDocx(plan), contentType });
    }
  }
  for (const [i, bilag] of plan.bilag.entries()) {
    const navn = bilag[0]?.slag === 'overskrift' ? bilag[0].tekst : 'vedlegg';
    const bytes = (await tegnArk(plan, bilag, null)).bytes;
    ut.push({
      filename: `${i + 1} ${navn.replace(/[«»\\/:*?"<>|]/g, '')}.pdf`,
      content: bytes,
      contentType: 'application/pdf',
    });
  }
  return ut;
}
