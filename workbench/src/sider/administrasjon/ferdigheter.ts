const LENGST = 40;

/** Written with commas or semicolons between, as people write lists; each once. */
export function lesFerdigheter(tekst: string): string[] {
  const ord = tekst.split(/[,;\n]+/).map((ett) => ett.trim().toLowerCase().slice(0, LENGST));
  return [...new Set(ord)].filter((ett) => ett !== '');
}
