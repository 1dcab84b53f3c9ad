import { froeFor, tilfeldig } from '../../tilfeldig.ts';
import type { Brevplan } from '../plan.ts';
import type { Ark } from './pdf.ts';
import { GROTESK_FET } from './skrift.ts';

const MAANEDER = ['JAN', 'FEB', 'MARS', 'APR', 'MAI', 'JUNI', 'JULI', 'AUG', 'SEPT', 'OKT', 'NOV', 'DES'] as const;
const BLEKK = ['#b3202c', '#1f3fa0', '#7b1f5c'] as const;

/** What the post room does to the paper before it is scanned: a receipt stamp and two punched holes. */
export function tegnPaafoert(ark: Ark, plan: Brevplan): void {
  if (plan.forvrengning.includes('stempel')) tegnStempel(ark, plan);
  if (plan.forvrengning.includes('huller')) {
    const midt = 421 + ((plan.nr % 7) - 3);
    for (const y of [midt - 113, midt + 113]) ark.circle(31, y, 8.5).fill('#2b2b2b');
  }
}

function tegnStempel(ark: Ark, plan: Brevplan): void {
  const r = tilfeldig(froeFor(plan.malsett, plan.nr, 'stempel'));
  const dag = new Date(Date.parse(`${plan.dato}T12:00:00Z`) + r.heltall(1, 4) * 86_400_000);
  const dato = `${dag.getUTCDate()}. ${MAANEDER[dag.getUTCMonth()] ?? ''}. ${dag.getUTCFullYear()}`;
  const [x, y] = [380 + r.heltall(-12, 18), 62 + r.heltall(-10, 40)];
  const farge = r.velg(BLEKK);
  ark.save();
  ark.rotate(r.heltall(-9, 9), { origin: [x + 72, y + 32] }).opacity(0.72);
  if (r.sjanse(0.7)) ark.lineWidth(1.8).roundedRect(x, y, 145, 66, 5).stroke(farge);
  else
    ark
      .lineWidth(1.6)
      .ellipse(x + 72, y + 33, 80, 42)
      .stroke(farge);
  const linje = (tekst: string, yy: number, stoerrelse: number) =>
    ark.font(GROTESK_FET).fontSize(stoerrelse).fillColor(farge).text(tekst, x, yy, { width: 145, align: 'center' });
  linje('MOTTATT', y + 8, 14);
  linje(dato, y + 27, 12);
  linje(`${plan.kommune.navn} kommune`, y + 45, 9.5);
  ark.restore();
}
