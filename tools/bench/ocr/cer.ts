/** What does not count as a reading error: white space, kinds of dash and quote, and how a letter is composed. */
export function normaliser(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Levenshtein distance by two rows. */
export function avstand(a: string, b: string): number {
  let forrige = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const rad = new Uint32Array(b.length + 1);
    rad[0] = i;
    const tegn = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const bytt = (forrige[j - 1] as number) + (tegn === b.charCodeAt(j - 1) ? 0 : 1);
      rad[j] = Math.min(bytt, (forrige[j] as number) + 1, (rad[j - 1] as number) + 1);
    }
    forrige = rad;
  }
  return forrige[b.length] as number;
}

/** Character error rate over several pages: edits per true character. */
export function tegnfeil(par: readonly { fasit: string; lest: string }[]): number {
  let feil = 0;
  let tegn = 0;
  for (const p of par) {
    const fasit = normaliser(p.fasit);
    feil += avstand(fasit, normaliser(p.lest));
    tegn += fasit.length;
  }
  return tegn === 0 ? 0 : feil / tegn;
}
