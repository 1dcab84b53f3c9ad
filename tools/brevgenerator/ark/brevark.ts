import type { Brevplan } from '../plan.ts';
import { type Brevtekst, brevtekst, linjer, vedleggslinje } from './brevtekst.ts';
import { tegnPaafoert } from './paafoert.ts';
import { A4, type Ark, skrivPdf } from './pdf.ts';
import { GROTESK, GROTESK_FET, type Skrift, skriftFor } from './skrift.ts';
import { tegnVedlegg } from './vedleggsark.ts';

const BAANDFARGER = ['#1f4e79', '#3b5e3a', '#7a2e2e', '#444444', '#005f73'] as const;
const BREDDE = A4.bredde - 68 - 62;

/** What a letter is laid out as: a PDF, how many pages, and its text in reading order. */
export interface Brevark {
  readonly bytes: Buffer;
  readonly sider: number;
  readonly tekst: string;
}

/**
 * Lays the letter out on A4, its attachments on pages of their own.
 * `paafoert`: with what the municipality's post room put on the paper (stamp, punched holes).
 */
export async function lagBrevark(plan: Brevplan, valg: { paafoert: boolean; vedlegg: boolean }): Promise<Brevark> {
  const brev = brevtekst(plan);
  const tekst = [linjer(brev).join('\n')];
  let sider = 1;
  const bytes = await skrivPdf(plan.dato, (ark) => {
    ark.on('pageAdded', () => {
      sider += 1;
    });
    tegnBrev(ark, plan, brev);
    if (valg.paafoert) tegnPaafoert(ark, plan);
    for (const vedlegg of valg.vedlegg ? plan.vedlegg : []) {
      ark.addPage();
      tekst.push(tegnVedlegg(ark, plan, vedlegg));
    }
  });
  return { bytes, sider, tekst: tekst.join('\n\n') };
}

/** One attachment alone, as people send drawings beside a mail. */
export async function lagVedleggsark(plan: Brevplan, vedlegg: string): Promise<Brevark> {
  let tekst = '';
  const bytes = await skrivPdf(plan.dato, (ark) => {
    tekst = tegnVedlegg(ark, plan, vedlegg);
  });
  return { bytes, sider: 1, tekst };
}

function tegnBrev(ark: Ark, plan: Brevplan, brev: Brevtekst): void {
  const skrift = skriftFor(plan);
  const brod = () => ark.font(skrift.brod).fontSize(skrift.stoerrelse).fillColor('#151515');
  const valg = { lineGap: skrift.linje, width: BREDDE };
  const brevhode = plan.avsender.type === 'organisasjon' && !skrift.enkel;
  if (brevhode) tegnBrevhode(ark, plan, brev);
  else brod().text(brev.avsender.join('\n'), 68, 60, { ...valg, width: 300 });
  brod().text(brev.mottaker.join('\n'), 68, Math.max(ark.y + 22, 165), { ...valg, width: 290 });
  const refX = plan.nr % 2 === 0 ? 68 : 340;
  brod().text(brev.stedOgDato, refX, ark.y + 18, { ...valg, width: A4.bredde - 50 - refX });
  if (brev.referanser.length > 0)
    brod().text(brev.referanser.join('\n'), refX, ark.y, { ...valg, width: A4.bredde - 50 - refX });
  const tittel = skrift.enkel ? skrift.stoerrelse : skrift.stoerrelse + 2.5;
  brod()
    .font(skrift.fet)
    .fontSize(tittel)
    .text(brev.tittel, 68, ark.y + 24, { ...valg, underline: skrift.enkel });
  ark.y += 12;
  for (const avsnitt of brev.avsnitt) {
    brod().text(avsnitt, 68, ark.y, valg);
    ark.y += skrift.stoerrelse * 0.75;
  }
  tegnSlutt(ark, plan, brev, skrift);
}

function tegnSlutt(ark: Ark, plan: Brevplan, brev: Brevtekst, skrift: Skrift): void {
  const valg = { lineGap: skrift.linje, width: BREDDE };
  const brod = () => ark.font(skrift.brod).fontSize(skrift.stoerrelse).fillColor('#151515');
  brod().text(brev.hilsen, 68, ark.y + 14, valg);
  tegnKrusedull(ark, plan, ark.y + 4);
  brod().text(brev.underskrift.join('\n'), 68, ark.y + 40, valg);
  const vedlegg = vedleggslinje(brev.vedlegg);
  if (vedlegg !== null) brod().text(vedlegg, 68, ark.y + 18, valg);
}

/** A signature that says nothing to a reader: a few strokes. */
function tegnKrusedull(ark: Ark, plan: Brevplan, y: number): void {
  const bredde = 60 + ((plan.nr * 37) % 70);
  const bue = 8 + ((plan.nr * 13) % 12);
  ark
    .save()
    .lineWidth(1.1)
    .strokeColor(plan.nr % 3 === 0 ? '#202020' : '#1c2f7a')
    .moveTo(74, y + 24)
    .bezierCurveTo(80, y - bue + 8, 96, y + 2, 90, y + 26)
    .bezierCurveTo(96, y + 6, 108, y + 6 + bue / 2, 112, y + 24)
    .bezierCurveTo(120, y + 4, 126, y + 28, 74 + bredde * 0.8, y + 16)
    .bezierCurveTo(90 + bredde, y + 4, 84 + bredde, y + 34, 100 + bredde, y + 14)
    .stroke()
    .restore();
}

function tegnBrevhode(ark: Ark, plan: Brevplan, brev: Brevtekst): void {
  const farge = BAANDFARGER[(plan.avsender.orgnr?.charCodeAt(4) ?? 0) % BAANDFARGER.length] ?? '#444444';
  const [navn = '', ...resten] = brev.avsender;
  const type = plan.avsender.navn.length % 3;
  if (type === 0) ark.rect(0, 0, A4.bredde, 14).fill(farge);
  if (type === 1) ark.rect(48, 50, 6, 58).fill(farge);
  if (type === 2) ark.circle(56, 62, 10).fill(farge);
  const x = type === 2 ? 74 : 68;
  ark.font(GROTESK_FET).fontSize(18).fillColor(farge).text(navn, x, 50, { width: 420 });
  ark
    .font(GROTESK)
    .fontSize(9)
    .fillColor('#333333')
    .text(resten.join('\n'), x, ark.y + 4, { width: 300, lineGap: 2 });
  if (type !== 1) {
    ark
      .moveTo(68, ark.y + 6)
      .lineTo(320, ark.y + 6)
      .lineWidth(0.6)
      .stroke(farge);
  }
}
