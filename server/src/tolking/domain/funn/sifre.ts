/** Letters that a reading machine writes for a digit, by form. */
const FORVEKSLET: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  O: '0',
  o: '0',
  Q: '0',
  S: '5',
  B: '8',
  Z: '2',
};
const REKKE = /[\dlI|OoQSBZ]{3,}/g;

/**
 * The text with letters inside rows of digits read as the digits they look like, each in its place: no character more or less. A row is only
 * changed when most of it is digits, so that words stay words.
 */
export function somSifre(tekst: string): string {
  return tekst.replace(REKKE, (rekke) => {
    const sifre = rekke.replace(/\D/g, '').length;
    return sifre * 2 > rekke.length ? rekke.replace(/\D/g, (tegn) => FORVEKSLET[tegn] ?? tegn) : rekke;
  });
}
