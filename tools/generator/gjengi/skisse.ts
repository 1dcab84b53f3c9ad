import type { Stil } from '../typer.ts';
import { normal } from './fonter.ts';
import { A4, type Ark, mm } from './pdf.ts';

/** A site plan as people draw it: boundary, two buildings, a road, north. Its only text is the caption. */
export function tegnSkisse(ark: Ark, stil: Stil, tekst: string): void {
  const x = mm(stil.marg.venstre);
  const topp = ark.y + 6;
  const bredde = A4.bredde - x - mm(stil.marg.hoeyre);
  const hoeyde = mm(110);
  // The shape follows the caption, so that two plans are not alike.
  const vri = [...tekst].reduce((sum, tegn) => (sum * 31 + tegn.charCodeAt(0)) % 97, 7);
  ark.lineWidth(1).rect(x, topp, bredde, hoeyde).stroke('#333333');
  ark.dash(4, { space: 3 });
  ark
    .moveTo(x + 40, topp + 30 + (vri % 20))
    .lineTo(x + bredde - 60, topp + 20)
    .lineTo(x + bredde - 40 - vri / 2, topp + hoeyde - 60)
    .lineTo(x + 60, topp + hoeyde - 40 - (vri % 30))
    .closePath()
    .stroke('#b03030');
  ark.undash();
  ark
    .lineWidth(1.6)
    .rect(x + 120 + (vri % 40), topp + 90, 95, 60)
    .stroke('#222222');
  ark.rect(x + 250, topp + 130 + (vri % 25), 55, 45).fillAndStroke('#dddddd', '#222222');
  ark
    .lineWidth(0.8)
    .moveTo(x, topp + hoeyde - 26)
    .bezierCurveTo(x + 120, topp + hoeyde - 60, x + 280, topp + hoeyde, x + bredde, topp + hoeyde - 40)
    .stroke('#555555');
  ark
    .moveTo(x + bredde - 24, topp + 44)
    .lineTo(x + bredde - 24, topp + 14)
    .lineTo(x + bredde - 30, topp + 24)
    .stroke('#222222');
  ark.font(normal(stil.skrift)).fontSize(stil.stoerrelse).fillColor('#161616');
  ark.text(tekst, x, topp + hoeyde + 8, { width: bredde });
  ark.y += 10;
}
