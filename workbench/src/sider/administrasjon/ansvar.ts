/** Class codes written with commas, semicolons or spaces between; each once, in the order written. */
export function lesAnsvar(tekst: string): string[] {
  return [...new Set(tekst.split(/[\s,;]+/).map((kode) => kode.trim().toUpperCase()))].filter((kode) => kode !== '');
}
