import { finnTall, type Treff } from './tallmoenster.ts';

export interface Kontaktfunn extends Treff {
  readonly slag: 'epost' | 'telefon';
}

const EPOST =
  /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/giu;

const TELEFON = [
  // With a country code: +47 900 00 000, 0047 75 00 00 00.
  /(?<![\p{L}\d])(?:\+|00)\s?[1-9]\d{0,2}(?:[\s.-]?\d){7,11}(?!\d)/gu,
  // After a word that says so.
  /(?<=(?<!\p{L})(?:tlf|tel|telefon|telefonnr|telefonnummer|mobil|mobilnr|mobiltelefon|mob|sms)[.:\s]{1,3}(?:nr\.?\s)?)\d(?:[\s.-]?\d){7}(?!\d)/giu,
  // As Norwegians group them: 75 00 00 00 and 900 00 000.
  /(?<![\d/.,-]|\d\s)(?:\d{2}\s\d{2}\s\d{2}\s\d{2}|[489]\d{2}\s\d{2}\s\d{3})(?!\d|[/.,-]\d|\s\d)/gu,
  // A mobile number run together, unless the word before says that it is a number of something.
  /(?<![\d/.,-])(?<!(?:nr|nummer|ordre|faktura|ref|referanse|kid|sak|bestilling|kunde|avtale|prosjekt|anlegg|måler)\p{L}{0,10}[.:#\s]{0,3})[49]\d{7}(?!\d|[/.,-]\d)/giu,
] as const;

/** E-mail addresses and telephone numbers in an open text: they point at one person, and are not needed to follow a case. */
export function finnKontakt(tekst: string): readonly Kontaktfunn[] {
  const opptatt: Treff[] = [...finnTall(tekst)];
  const funn: Kontaktfunn[] = [];
  const legg = (slag: Kontaktfunn['slag'], treff: RegExpMatchArray): void => {
    const sted = { fra: treff.index ?? 0, til: (treff.index ?? 0) + treff[0].length };
    if (opptatt.some((o) => sted.fra < o.til && o.fra < sted.til)) return;
    opptatt.push(sted);
    funn.push({ slag, ...sted });
  };
  for (const treff of tekst.matchAll(EPOST)) legg('epost', treff);
  for (const moenster of TELEFON) for (const treff of tekst.matchAll(moenster)) legg('telefon', treff);
  return funn;
}
