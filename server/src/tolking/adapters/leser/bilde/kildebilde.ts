/** Quarter turns, clockwise. */
export type Kvartsving = 0 | 90 | 180 | 270;

/** Uncompressed pixels, 8 bits a channel, rows without padding. */
export interface Raapiksler {
  data: Buffer;
  bredde: number;
  hoeyde: number;
  kanaler: 1 | 3 | 4;
}

/**
 * The picture of one page before any treatment. Exactly one of `fil`, `koding`, `raa` carries the pixels.
 * `bredde`/`hoeyde` are its own pixels, before `rotasjon`.
 */
export interface Kildebilde {
  innhold: { fil: string; side: number } | { koding: Buffer } | { raa: Raapiksler };
  bredde: number;
  hoeyde: number;
  /** The turn the file itself asks for (PDF /Rotate, EXIF). */
  rotasjon: Kvartsving;
  /** Pixels per inch, already made plausible. */
  dpi: number;
  /** Black and white only; kept lossless in the archive copy. */
  enbit: boolean;
  /** The original JPEG may be put untouched into the archive copy. */
  jpegUendret: boolean;
}

/** Largest picture we decode at all, in pixels (20,000 × 20,000 and a little). */
export const MAKS_PIKSLER = 450_000_000;
/** Largest picture that must be held whole in memory (progressive JPEG, interlaced PNG, image inside a PDF). */
export const MAKS_PIKSLER_HELE = 120_000_000;
/** OCR works on at most this many pixels: A3 at 300 dpi and a little. */
export const MAKS_PIKSLER_OCR = 20_000_000;

/** Thrown when a picture is beyond the bounds above. */
export class ForStortBilde extends Error {}

const A4_LANGSIDE_TOMMER = 11.69;

/** A stated resolution is believed when it gives a page between a note and a poster; else the long side is taken as A4. */
export function troligDpi(oppgitt: number | undefined, bredde: number, hoeyde: number): number {
  const lang = Math.max(bredde, hoeyde);
  if (oppgitt !== undefined && oppgitt >= 60 && oppgitt <= 2400) {
    const tommer = lang / oppgitt;
    if (tommer >= 2 && tommer <= 50) return oppgitt;
  }
  return Math.max(50, lang / A4_LANGSIDE_TOMMER);
}

export const snuKvart = (a: Kvartsving, b: Kvartsving): Kvartsving => ((a + b) % 360) as Kvartsving;
