import { noekkel } from './avtrykk.ts';

/** Bits of a page picture's fingerprint, as 64 hexadecimal digits: for each of 16 × 16 places whether it grows darker to the right. */
export const BILDEBITER = 256;
const SIFRE_PER_BAAND = 4;
/** Bits that may differ between two scans of the same page. */
const MAKS_AVSTAND = 40;
const TOM = /^(0+|f+)$/;

/** Sixteen keys of sixteen bits each, with the place of the page; an even surface gives none, because every empty sheet has it. */
export function bildenoekler(bilder: readonly string[]): string[] {
  return bilder.flatMap((bilde, side) => {
    const baand = bilde.match(new RegExp(`.{${SIFRE_PER_BAAND}}`, 'g')) ?? [];
    return baand.flatMap((bit, nr) =>
      TOM.test(bit) ? [] : [noekkel([3, Math.min(side, 3), nr, Number.parseInt(bit, 16)])],
    );
  });
}

/** 0..1: how alike the pages are, page by page in order; 0 when one has more pages, or a page is another picture. */
export function bildelikhet(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  const avstander = a.map((bilde, i) => avstand(bilde, b[i] as string));
  if (avstander.some((bit) => bit > MAKS_AVSTAND)) return 0;
  return 1 - avstander.reduce((sum, bit) => sum + bit, 0) / (BILDEBITER * a.length);
}

function avstand(a: string, b: string): number {
  let ulike = 0;
  for (let i = 0; i < a.length; i += 1) {
    let bit = Number.parseInt(a[i] as string, 16) ^ Number.parseInt(b[i] ?? '0', 16);
    for (; bit > 0; bit >>= 1) ulike += bit & 1;
  }
  return ulike;
}
