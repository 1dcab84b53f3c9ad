import type { Element, Stil } from '../typer.ts';
import { fet, normal } from './fonter.ts';
import { A4, type Ark, mm } from './pdf.ts';
import { tegnSkisse } from './skisse.ts';

/** Draws the pieces of a letter down the page; text that does not fit goes on to the next. `medPenn`: a signature by hand above the name. */
export function tegnBrev(ark: Ark, elementer: readonly Element[], stil: Stil, medPenn: boolean): void {
  const { marg } = stil;
  ark.page.margins = { top: mm(marg.topp), bottom: mm(22), left: mm(marg.venstre), right: mm(marg.hoeyre) };
  ark.options.margins = ark.page.margins;
  ark.x = mm(marg.venstre);
  ark.y = mm(marg.topp);
  for (const element of elementer) tegnElement(ark, element, stil, medPenn);
  if (stil.bunntekst !== null) tegnBunn(ark, stil, stil.bunntekst);
}

function bredde(stil: Stil): number {
  return A4.bredde - mm(stil.marg.venstre) - mm(stil.marg.hoeyre);
}

function broed(ark: Ark, stil: Stil): Ark {
  return ark.font(normal(stil.skrift)).fontSize(stil.stoerrelse).fillColor('#161616');
}

function skriv(ark: Ark, stil: Stil, tekst: string, valg: PDFKit.Mixins.TextOptions = {}): void {
  ark.text(tekst, mm(stil.marg.venstre), ark.y, { width: bredde(stil), lineGap: stil.linjeavstand, ...valg });
}

function tegnElement(ark: Ark, element: Element, stil: Stil, medPenn: boolean): void {
  switch (element.slag) {
    case 'luft':
      ark.y += mm(element.mm);
      return;
    case 'sideskift':
      ark.addPage();
      return;
    case 'blokk':
      tegnBlokk(ark, element, stil);
      return;
    case 'brevhode':
      tegnBrevhode(ark, element, stil);
      return;
    case 'toSpalter':
      tegnToSpalter(ark, element, stil);
      return;
    case 'overskrift':
      tegnOverskrift(ark, element.tekst, stil);
      return;
    case 'mellomtittel':
      broed(ark, stil).font(fet(stil.skrift));
      skriv(ark, stil, element.tekst);
      ark.y += 3;
      return;
    case 'avsnitt':
      broed(ark, stil);
      skriv(ark, stil, element.tekst);
      ark.y += stil.stoerrelse * 0.75;
      return;
    case 'punkter':
      broed(ark, stil);
      for (const punkt of element.punkter) skriv(ark, stil, `- ${punkt}`, { indent: 10 });
      ark.y += stil.stoerrelse * 0.7;
      return;
    case 'tabell':
      tegnTabell(ark, element, stil);
      return;
    case 'underskrift':
      tegnUnderskrift(ark, element.navn, stil, medPenn);
      return;
    case 'skisse':
      tegnSkisse(ark, stil, element.tekst);
  }
}

function tegnBlokk(ark: Ark, blokk: Extract<Element, { slag: 'blokk' }>, stil: Stil): void {
  broed(ark, stil);
  const align = blokk.side === 'midt' ? 'center' : 'left';
  const x = blokk.side === 'hoeyre' ? A4.bredde - mm(stil.marg.hoeyre) - mm(62) : mm(stil.marg.venstre);
  const width = blokk.side === 'hoeyre' ? mm(62) : bredde(stil);
  for (const linje of blokk.linjer) ark.text(linje, x, ark.y, { width, align, lineGap: stil.linjeavstand / 2 });
  ark.y += stil.stoerrelse * 0.9;
}

function tegnBrevhode(ark: Ark, hode: Extract<Element, { slag: 'brevhode' }>, stil: Stil): void {
  const x = mm(stil.marg.venstre);
  const topp = mm(13);
  const [r, g, b] = [stil.farge, '#ffffff', stil.farge];
  ark.rect(x, topp, 26, 26).fill(r);
  ark.circle(x + 13, topp + 13, 6).fill(g);
  ark
    .font(fet('sans'))
    .fontSize(17)
    .fillColor(b)
    .text(hode.navn, x + 36, topp - 1, { width: bredde(stil) - 36 });
  ark.font(normal('sans')).fontSize(8.5).fillColor('#444444');
  ark.text(hode.linje, x + 36, ark.y + 1, { width: bredde(stil) - 36 });
  ark
    .moveTo(x, ark.y + 6)
    .lineTo(A4.bredde - mm(stil.marg.hoeyre), ark.y + 6)
    .lineWidth(0.7)
    .stroke(stil.farge);
  ark.y += 24;
}

function tegnToSpalter(ark: Ark, element: Extract<Element, { slag: 'toSpalter' }>, stil: Stil): void {
  broed(ark, stil);
  const topp = ark.y;
  const hoeyreX = A4.bredde - mm(stil.marg.hoeyre) - mm(74);
  const valg = { lineGap: stil.linjeavstand / 2 };
  for (const linje of element.venstre) ark.text(linje, mm(stil.marg.venstre), ark.y, { width: mm(84), ...valg });
  const bunn = ark.y;
  ark.y = topp;
  for (const linje of element.hoeyre) ark.text(linje, hoeyreX, ark.y, { width: mm(74), ...valg });
  ark.y = Math.max(bunn, ark.y) + stil.stoerrelse * 0.9;
}

function tegnOverskrift(ark: Ark, tekst: string, stil: Stil): void {
  ark.y += 6;
  broed(ark, stil)
    .font(fet(stil.skrift))
    .fontSize(stil.stoerrelse + (stil.overskrift === 'fet' ? 2.5 : 0.5));
  skriv(ark, stil, tekst, { underline: stil.overskrift === 'understreket' });
  ark.y += 8;
}

function tegnTabell(ark: Ark, tabell: Extract<Element, { slag: 'tabell' }>, stil: Stil): void {
  const kolonner = tabell.hode.length;
  const bredder = tabell.hode.map((_, i) => (bredde(stil) * (i === 0 ? 1.6 : 1)) / (kolonner + 0.6));
  for (const [nr, rad] of [tabell.hode, ...tabell.rader].entries()) {
    if (ark.y > A4.hoeyde - mm(40)) ark.addPage();
    const topp = ark.y;
    let x = mm(stil.marg.venstre);
    broed(ark, stil).font(nr === 0 ? fet(stil.skrift) : normal(stil.skrift));
    for (const [i, celle] of rad.entries()) {
      ark.rect(x, topp, bredder[i] ?? 60, stil.stoerrelse * 2).lineWidth(0.5);
      if (nr === 0) ark.fillAndStroke('#e6e6e6', '#777777');
      else ark.stroke('#777777');
      ark.fillColor('#161616').text(celle, x + 5, topp + stil.stoerrelse * 0.45, {
        width: (bredder[i] ?? 60) - 8,
        height: stil.stoerrelse * 1.4,
        ellipsis: true,
      });
      x += bredder[i] ?? 60;
    }
    ark.y = topp + stil.stoerrelse * 2;
  }
  ark.y += stil.stoerrelse;
}

function tegnUnderskrift(ark: Ark, navn: string, stil: Stil, medPenn: boolean): void {
  if (ark.y > A4.hoeyde - mm(48)) ark.addPage();
  if (medPenn) {
    ark.font(normal('haandSirlig')).fontSize(15).fillColor('#1c2b6b');
    ark.save().rotate(-2.5, { origin: [mm(stil.marg.venstre), ark.y] });
    ark.text(navn, mm(stil.marg.venstre) + 4, ark.y + 4, { width: 280, lineBreak: false });
    ark.restore();
    ark.y += 30;
  } else {
    ark.y += 10;
  }
  broed(ark, stil);
  skriv(ark, stil, navn);
  ark.y += 2;
}

function tegnBunn(ark: Ark, stil: Stil, tekst: string): void {
  const { start, count } = ark.bufferedPageRange();
  for (let nr = start; nr < start + count; nr += 1) {
    ark.switchToPage(nr);
    // Below the margin pdfkit would break to a new page.
    ark.page.margins = { ...ark.page.margins, bottom: 0 };
    ark.font(normal('sans')).fontSize(7.5).fillColor('#555555');
    ark.text(tekst, mm(stil.marg.venstre), A4.hoeyde - mm(13), {
      width: bredde(stil),
      align: 'center',
      lineBreak: false,
    });
  }
}
