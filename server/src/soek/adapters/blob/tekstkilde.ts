import { text } from 'node:stream/consumers';
import { arkivskaper, type Sjekksum } from '../../../kernel/index.ts';
import { BlobMangler, type BlobStore } from '../../../platform/blob/blobStore.ts';
import type { Tekstkilde } from '../../ports.ts';

/**
 * Text files as `tolking` stores them: JSON whose pages carry `tekst`, or plain text. A text that is missing makes a row that is found by
 * title only; the document itself is not ours to lose.
 */
export function blobTekstkilde(blob: BlobStore): Tekstkilde {
  return {
    async les(eier, tekstfil) {
      try {
        return tekstAv(await text(await blob.open(arkivskaper(eier), tekstfil as Sjekksum)));
      } catch (error) {
        if (error instanceof BlobMangler) return '';
        throw error;
      }
    },
  };
}

function tekstAv(innhold: string): string {
  if (!/^\s*[[{]/.test(innhold)) return innhold;
  try {
    const deler: string[] = [];
    samle(JSON.parse(innhold), deler);
    return deler.join('\n');
  } catch {
    // A plain text that happens to begin with a bracket.
    return innhold;
  }
}

/** Every `tekst` in order. A page with words and no text of its own gives its words. */
function samle(verdi: unknown, deler: string[]): void {
  if (Array.isArray(verdi)) {
    for (const del of verdi) samle(del, deler);
  } else if (typeof verdi === 'object' && verdi !== null) {
    if ('tekst' in verdi && typeof verdi.tekst === 'string') deler.push(verdi.tekst);
    else for (const del of Object.values(verdi)) samle(del, deler);
  }
}
