import { froeFor, type Tilfeldig, tilfeldig } from '../../tilfeldig.ts';
import type { Brevplan } from '../plan.ts';
import type { Ark } from './pdf.ts';
import { GROTESK, GROTESK_FET } from './skrift.ts';

type Tegner = (ark: Ark, plan: Brevplan, r: Tilfeldig) => string[];
const TEGNERE: Readonly<Record<string, Tegner>> = {
  Situasjonsplan: tegnPlan,
  Kart: tegnKart,
  Fullmakt: tegnFullmakt,
  Bilder: tegnBilder,
  Kostnadsoverslag: tegnTabell,
};

/** Draws an attachment on the page that is current and returns its text in reading order. */
export function tegnVedlegg(ark: Ark, plan: Brevplan, navn: string): string {
  const r = tilfeldig(froeFor(plan.malsett, plan.nr, navn));
  const overskrift = navn;
  ark.font(GROTESK_FET).fontSize(15).fillColor('#151515').text(overskrift, 68, 60, { width: 440 });
  const tegner = TEGNERE[navn] ?? tegnTabell;
  return [overskrift, ...tegner(ark, plan, r)].join('\n');
}

function merke(ark: Ark, tekst: string, x: number, y: number, stoerrelse = 9): string {
  ark.font(GROTESK).fontSize(stoerrelse).fillColor('#222222').text(tekst, x, y, { lineBreak: false });
  return tekst;
}

function undertekst(ark: Ark, plan: Brevplan, maalestokk: string): string[] {
  const hva = plan.gnrbnr === null ? `${plan.riktigKommune.navn} kommune` : `Gnr. ${plan.gnrbnr}`;
  return [merke(ark, hva, 68, 88, 10), merke(ark, `Målestokk ${maalestokk}`, 68, 742), merke(ark, 'N', 500, 108, 12)];
}

function tegnPlan(ark: Ark, plan: Brevplan, r: Tilfeldig): string[] {
  ark.rect(68, 120, 455, 610).lineWidth(1).stroke('#333333');
  ark
    .polygon([110, 190 + r.heltall(0, 40)], [470, 160], [490, 640], [140 + r.heltall(0, 40), 670])
    .lineWidth(1.5)
    .dash(6, { space: 3 })
    .stroke('#aa3333')
    .undash();
  const [x, y] = [r.heltall(180, 240), r.heltall(300, 380)];
  ark.rect(x, y, 130, 90).lineWidth(1.2).fillAndStroke('#eeeeee', '#222222');
  ark
    .rect(x + 130, y + 20, 60, 50)
    .lineWidth(1.2)
    .fillAndStroke('#ffd9b3', '#222222');
  ark.moveTo(68, 700).bezierCurveTo(200, 660, 350, 720, 523, 690).lineWidth(9).stroke('#cccccc');
  const tekst = undertekst(ark, plan, '1:500');
  return [
    ...tekst.slice(0, 1),
    merke(ark, 'Bolighus', x + 40, y + 38),
    merke(ark, 'Nytt', x + 146, y + 38),
    merke(ark, 'Veg', 300, 704),
    ...tekst.slice(1),
  ];
}

function tegnKart(ark: Ark, plan: Brevplan, r: Tilfeldig): string[] {
  ark.save().rect(68, 120, 455, 610).clip();
  ark.rect(68, 120, 455, 610).fill('#f3f1e6');
  const topp = { x: r.heltall(200, 400), y: r.heltall(280, 520) };
  for (let i = 12; i > 0; i -= 1) {
    ark
      .ellipse(topp.x + i * 3, topp.y - i * 2, i * 26, i * 19)
      .lineWidth(i % 5 === 0 ? 1.2 : 0.5)
      .stroke('#b08a5a');
  }
  ark.moveTo(68, 640).bezierCurveTo(180, 560, 330, 700, 523, 610).lineTo(523, 730).lineTo(68, 730).fill('#cfe3ee');
  ark.moveTo(90, 120).bezierCurveTo(160, 330, 260, 420, 420, 600).lineWidth(3).stroke('#d06a4a');
  ark.circle(topp.x, topp.y, 9).lineWidth(2).stroke('#c01818');
  ark.restore().rect(68, 120, 455, 610).lineWidth(1).stroke('#333333');
  const tekst = undertekst(ark, plan, '1:5000');
  return [...tekst.slice(0, 1), merke(ark, 'Omsøkt areal', topp.x + 14, topp.y - 5), ...tekst.slice(1)];
}

function tegnFullmakt(ark: Ark, plan: Brevplan): string[] {
  const navn = plan.avsender.navn;
  const avsnitt = [
    `Undertegnede gir med dette ${navn} fullmakt til å opptre på mine vegne overfor ${plan.riktigKommune.navn} kommune i denne saken.`,
    'Fullmakten gjelder til den blir trukket tilbake skriftlig.',
    `${plan.avsender.sted.replace(/^\d{4} /, '')}, ${plan.datotekst}`,
    'Fullmaktsgiver',
  ];
  ark.font(GROTESK).fontSize(11).fillColor('#151515');
  ark.text(avsnitt.slice(0, 3).join('\n\n'), 68, 110, { width: 450, lineGap: 4 });
  const y = ark.y + 70;
  ark
    .moveTo(68, y)
    .lineTo(300, y)
    .lineWidth(0.7)
    .stroke('#222222')
    .moveTo(80, y - 6)
    .bezierCurveTo(100, y - 40, 130, y + 10, 160, y - 18)
    .bezierCurveTo(180, y - 30, 200, y + 4, 250, y - 14)
    .lineWidth(1.1)
    .stroke('#1c2f7a');
  merke(ark, 'Fullmaktsgiver', 68, y + 6);
  return avsnitt;
}

function tegnBilder(ark: Ark, plan: Brevplan, r: Tilfeldig): string[] {
  const tekst: string[] = [];
  for (const [nr, y] of [110, 425].entries()) {
    const himmel = ark.linearGradient(68, y, 68, y + 180);
    himmel.stop(0, '#8fb3d9').stop(1, '#e6eef5');
    ark.rect(68, y, 455, 270).fill(himmel);
    ark
      .polygon([68, y + 190], [68 + r.heltall(80, 180), y + 60], [330, y + 180], [420, y + 90], [523, y + 190])
      .fill('#6f7f86');
    ark.rect(68, y + 180, 455, 90).fill('#7c9a5e');
    const x = r.heltall(130, 330);
    ark.rect(x, y + 140, 110, 70).fill('#a33b2e');
    ark.polygon([x - 10, y + 140], [x + 55, y + 100], [x + 120, y + 140]).fill('#3c3c3c');
    ark.rect(x + 42, y + 170, 24, 40).fill('#f2efe6');
    tekst.push(merke(ark, `Bilde ${nr + 1}, tatt ${plan.datotekst}`, 68, y + 276));
  }
  return tekst;
}

function tegnTabell(ark: Ark, _plan: Brevplan, r: Tilfeldig): string[] {
  const poster = ['Grunnarbeid', 'Materialer', 'Arbeid', 'Transport', 'Annet'].map(
    (navn) => [navn, r.heltall(4, 90) * 500] as const,
  );
  const rader = [...poster, ['Sum', poster.reduce((sum, [, belop]) => sum + belop, 0)] as const];
  return rader.map(([navn, belop], nr) => {
    const y = 120 + nr * 26;
    const siste = nr === rader.length - 1;
    const tall = `${String(belop).replace(/\B(?=(\d{3})+$)/g, ' ')} kr`;
    ark
      .font(siste ? GROTESK_FET : GROTESK)
      .fontSize(10.5)
      .fillColor('#151515');
    ark.text(navn, 76, y, { lineBreak: false }).text(tall, 330, y, { width: 150, align: 'right' });
    ark
      .moveTo(68, y + 18)
      .lineTo(490, y + 18)
      .lineWidth(siste ? 1.2 : 0.5)
      .stroke('#555555');
    return `${navn} ${tall}`;
  });
}
