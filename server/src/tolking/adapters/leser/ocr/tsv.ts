import type { Ocrord } from './motor.ts';

const ORDNIVAA = '5';

/**
 * Reads tesseract's TSV (level, page, block, par, line, word, left, top, width, height, conf, text).
 * Rows that are not words, or words without characters, are left out.
 */
export function lesTsv(tsv: string): Ocrord[] {
  const ut: Ocrord[] = [];
  let linjenoekkel = '';
  let avsnittnoekkel = '';
  let linje = 0;
  let avsnitt = 0;
  for (const rad of tsv.split('\n')) {
    const k = rad.split('\t');
    if (k[0] !== ORDNIVAA || k.length < 12) continue;
    const tekst = (k[11] ?? '').trim();
    if (tekst === '') continue;
    const a = `${k[2]}/${k[3]}`;
    const l = `${a}/${k[4]}`;
    if (l !== linjenoekkel) linje++;
    if (a !== avsnittnoekkel) avsnitt++;
    linjenoekkel = l;
    avsnittnoekkel = a;
    ut.push({
      tekst,
      x: Number(k[6]),
      y: Number(k[7]),
      b: Number(k[8]),
      h: Number(k[9]),
      konfidens: Math.min(1, Math.max(0, Number(k[10]) / 100)),
      linje,
      avsnitt,
    });
  }
  return ut;
}

/** A grey picture as binary PGM, the cheapest thing both engines read. */
export function tilPgm(bilde: { data: Uint8Array; bredde: number; hoeyde: number }): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${bilde.bredde} ${bilde.hoeyde}\n255\n`, 'latin1'), bilde.data]);
}
