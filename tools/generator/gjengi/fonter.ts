import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Skrift } from '../typer.ts';

const krev = createRequire(import.meta.url);
const lest = new Map<string, Buffer>();

/** The latin subset of a fontsource family: it has æøå, §, « » and the dashes. WOFF, because a subset of WOFF2 cannot be embedded. */
function font(familie: string, vekt: 400 | 700, kursiv = false): Buffer {
  const fil = `@fontsource/${familie}/files/${familie}-latin-${vekt}-${kursiv ? 'italic' : 'normal'}.woff`;
  const finnes = lest.get(fil);
  if (finnes) return finnes;
  const bytes = readFileSync(krev.resolve(fil));
  lest.set(fil, bytes);
  return bytes;
}

const FILER: Readonly<Record<Skrift, readonly [string, boolean]>> = {
  serif: ['source-serif-4', true],
  sans: ['lato', true],
  skrivemaskin: ['special-elite', false],
  courier: ['courier-prime', true],
  haand: ['caveat', true],
  haandSirlig: ['homemade-apple', false],
};

export function normal(skrift: Skrift): Buffer {
  return font(FILER[skrift][0], 400);
}

/** The bold cut, or the ordinary one for faces that have none. */
export function fet(skrift: Skrift): Buffer {
  const [familie, harFet] = FILER[skrift];
  return font(familie, harFet ? 700 : 400);
}
