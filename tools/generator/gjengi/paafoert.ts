import type { Skannvalg, Stempel } from '../typer.ts';
import { fet, normal } from './fonter.ts';
import { A4, type Ark } from './pdf.ts';

const FARGER = { roed: '#b4232c', blaa: '#22399a', svart: '#2b2b2b' } as const;

/** The paper itself, so that the lid of the scanner shows beside a page that lies askew. Before anything else on the page. */
export function tegnPapir(ark: Ark): void {
  ark.rect(0, 0, A4.bredde, A4.hoeyde).fill('#ffffff');
  ark.fillColor('#161616');
}

/** What the post room has put on the pages: a stamp on the first, holes in all. */
export function tegnPaafoert(ark: Ark, skann: Skannvalg): void {
  const { start, count } = ark.bufferedPageRange();
  for (let nr = start; nr < start + count; nr += 1) {
    ark.switchToPage(nr);
    ark.page.margins = { ...ark.page.margins, bottom: 0 };
    if (skann.hull) tegnHull(ark);
    if (nr === start && skann.stempel) tegnStempel(ark, skann.stempel);
  }
}

/** Two holes, 8 cm apart, 12 mm from the edge (ISO 838). */
function tegnHull(ark: Ark): void {
  for (const y of [A4.hoeyde / 2 - 113.4, A4.hoeyde / 2 + 113.4]) {
    ark.circle(34, y, 8.8).fill('#8b8b8b');
    ark.circle(34.8, y + 0.8, 8.1).fill('#4c4c4c');
  }
}

function tegnStempel(ark: Ark, stempel: Stempel): void {
  const x = stempel.x * A4.bredde;
  const y = stempel.y * A4.hoeyde;
  const farge = FARGER[stempel.farge];
  ark
    .save()
    .rotate(stempel.vinkel, { origin: [x, y] })
    .opacity(0.78);
  const bredde = 150;
  const hoeyde = 10 + stempel.linjer.length * 15;
  if (stempel.ramme) ark.roundedRect(x, y, bredde, hoeyde, 3).lineWidth(2).stroke(farge);
  for (const [nr, linje] of stempel.linjer.entries()) {
    ark.font(nr === 0 ? fet('sans') : normal('courier')).fontSize(nr === 0 ? 13 : 10);
    ark.fillColor(farge).text(linje, x, y + 6 + nr * 15, { width: bredde, align: 'center', lineBreak: false });
  }
  ark.restore().opacity(1);
}
