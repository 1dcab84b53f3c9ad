import { finnTall } from '@dokumentsenter/noark';
import { SKJERMET } from './visning.ts';

/** Shorter words of a name are initials and particles: they stand in other words too. */
const KORTEST = 3;

/**
 * A text as it may be handed out: without fødselsnummer, anybody's, and without the names that are hidden. Single words of a hidden
 * name go too, but never a word of the asker's own name (families share theirs).
 */
export function innsynstekst(tekst: string, skjulteNavn: readonly string[], egneNavn: readonly string[]): string {
  const egne = new Set(egneNavn.flatMap(ord));
  const skjulte = skjulteNavn.flatMap((navn) => [navn.trim(), ...ord(navn).filter((o) => !egne.has(o))]);
  const uten = skjulte
    .filter((navn) => navn.length >= KORTEST)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, navn) => rest.replace(somOrd(navn), SKJERMET), utenTall(tekst));
  return uten.replaceAll(new RegExp(`${SKJERMET}(?:[ ,]+${SKJERMET})+`, 'g'), SKJERMET);
}

function ord(navn: string): string[] {
  return navn
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((o) => o.length >= KORTEST);
}

function somOrd(navn: string): RegExp {
  const ren = navn.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${ren}(?:s|'s|')?(?!\\p{L})`, 'giu');
}

/** Eleven digits that are, or may be, a fødselsnummer. */
function utenTall(tekst: string): string {
  const funn = finnTall(tekst).filter(({ slag }) => slag !== 'kontonummer');
  return funn.toReversed().reduce((rest, { fra, til }) => `${rest.slice(0, fra)}${SKJERMET}${rest.slice(til)}`, tekst);
}
