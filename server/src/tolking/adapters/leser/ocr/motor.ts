import type { Graabilde } from '../bilde/graabilde.ts';

/** One recognised word; box in pixels of the picture that was read, konfidens 0..1. */
export interface Ocrord {
  tekst: string;
  x: number;
  y: number;
  b: number;
  h: number;
  konfidens: number;
  /** Numbers that grow down the page; words with the same `linje` stand on one line, the same `avsnitt` in one paragraph. */
  linje: number;
  avsnitt: number;
}

/** `side`: a whole page with layout analysis; `blokk`: an even block of lines. */
export type Ocrmodus = 'side' | 'blokk';

/** Thrown when recognition did not end in time. */
export class Ocrtidsgrense extends Error {}

/** An OCR program. Reads upright grey pictures. */
export interface Ocrmotor {
  /** Name and version as stored with the reading. */
  readonly navn: string;
  les(bilde: Graabilde, modus: Ocrmodus, tidsgrenseMs: number): Promise<Ocrord[]>;
  lukk(): Promise<void>;
}

/** Mean confidence weighted by word length; 0 without words. */
export function snittkonfidens(ord: readonly { tekst: string; konfidens: number }[]): number {
  let sum = 0;
  let vekt = 0;
  for (const o of ord) {
    sum += o.konfidens * o.tekst.length;
    vekt += o.tekst.length;
  }
  return vekt === 0 ? 0 : sum / vekt;
}

/** Words joined to text: a line break between lines, an empty line between paragraphs. */
export function tilTekst(ord: readonly Ocrord[]): string {
  let ut = '';
  let forrige: Ocrord | undefined;
  for (const o of ord) {
    if (forrige !== undefined) ut += forrige.avsnitt !== o.avsnitt ? '\n\n' : forrige.linje !== o.linje ? '\n' : ' ';
    ut += o.tekst;
    forrige = o;
  }
  return ut;
}
