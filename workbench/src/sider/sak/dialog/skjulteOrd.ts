/** What stands where a hidden word stood; the server says the same. */
const SKJULT = '*****';

/** The words of a title that can be marked, each once, in their order. */
export function ordI(tittel: string): string[] {
  return [...new Set(tittel.match(/[\p{L}\p{N}][\p{L}\p{N}/.:-]*/gu)?.map((ord) => ord.replace(/[/.:-]+$/, '')) ?? [])];
}

/** How the title looks to somebody without clearance when these words are marked; the first line when none is. */
export function forhaandsvis(tittel: string, ord: readonly string[]): string {
  if (ord.length === 0) return tittel.split('\n')[0]?.trim() ?? '';
  return ord
    .toSorted((a, b) => b.length - a.length)
    .reduce((tekst, en) => {
      const bokstavelig = en.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return tekst.replace(new RegExp(`(?<![\\p{L}\\p{N}])${bokstavelig}(?![\\p{L}\\p{N}])`, 'giu'), SKJULT);
    }, tittel);
}
