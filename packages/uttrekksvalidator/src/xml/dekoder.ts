import { TextDecoder } from 'node:util';

/**
 * Bytes to text. Noark asks for UTF-8; another character set is read as what it says it is, and told of, so that the rest can still be judged.
 */
export class Dekoder {
  #dekoder: TextDecoder | null = null;
  readonly #meld: (hva: string) => void;

  /** `meld` is told once what is wrong with the character set. */
  constructor(meld: (hva: string) => void) {
    this.#meld = meld;
  }

  les(bit: Uint8Array): string {
    this.#dekoder ??= this.#velg(bit);
    try {
      return this.#dekoder.decode(bit, { stream: true });
    } catch {
      this.#meld('filen har tegn som ikke er gyldig UTF-8');
      this.#dekoder = new TextDecoder('utf-8');
      return this.#dekoder.decode(bit, { stream: true });
    }
  }

  #velg(foerste: Uint8Array): TextDecoder {
    const oppgitt = tegnsett(foerste);
    if (oppgitt === null || /^(utf-?8|us-ascii)$/i.test(oppgitt)) return new TextDecoder('utf-8', { fatal: true });
    this.#meld(`filen er skrevet med tegnsettet ${oppgitt}`);
    try {
      return new TextDecoder(oppgitt);
    } catch {
      return new TextDecoder('utf-8');
    }
  }
}

/** From the byte order mark, or from the XML declaration; null when neither says. */
function tegnsett(bit: Uint8Array): string | null {
  if (bit[0] === 0xff && bit[1] === 0xfe) return 'utf-16le';
  if (bit[0] === 0xfe && bit[1] === 0xff) return 'utf-16be';
  const start = Buffer.from(bit.subarray(0, 200)).toString('latin1');
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1] ?? null;
}
