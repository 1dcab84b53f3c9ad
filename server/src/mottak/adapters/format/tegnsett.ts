/** What a piece of text is encoded in, or null when the bytes are no text. `usikkert`: the bytes fit nothing well. */
export interface Tegnsett {
  readonly navn: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
  readonly usikkert: boolean;
}

const TILLATTE_STYRETEGN = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
/** Bytes windows-1252 leaves unused: text with these is not windows-1252. */
const UBRUKT_I_CP1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function erUtf8(bytes: Uint8Array, avkortet: boolean): boolean {
  // A cut sample may end inside a character: at most three bytes are let off.
  for (let bort = 0; bort <= (avkortet ? 3 : 0); bort += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - bort));
      return true;
    } catch (grunn) {
      if (!(grunn instanceof TypeError)) throw grunn;
    }
  }
  return false;
}

function utf16UtenMerke(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const par = Math.floor(Math.min(bytes.length, 4096) / 2);
  if (par < 4) return null;
  let nullFoerst = 0;
  let nullSist = 0;
  for (let i = 0; i < par * 2; i += 2) {
    if (bytes[i] === 0) nullFoerst += 1;
    if (bytes[i + 1] === 0) nullSist += 1;
  }
  if (nullSist > par * 0.7 && nullFoerst < par * 0.05) return 'utf-16le';
  if (nullFoerst > par * 0.7 && nullSist < par * 0.05) return 'utf-16be';
  return null;
}

/**
 * Guesses the character set from a sample (the first bytes of the file; `avkortet` when there is more).
 * Order: byte order mark, UTF-16 by its zero bytes, valid UTF-8, then windows-1252 against Latin-1 by the bytes only
 * the former uses.
 */
export function finnTegnsett(bytes: Uint8Array, avkortet: boolean): Tegnsett | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { navn: 'utf-8', usikkert: false };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { navn: 'utf-16le', usikkert: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { navn: 'utf-16be', usikkert: false };
  const utf16 = utf16UtenMerke(bytes);
  if (utf16 !== null) return { navn: utf16, usikkert: false };

  let styretegn = 0;
  let c1 = 0;
  let ubrukt = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && !TILLATTE_STYRETEGN.has(byte)) styretegn += 1;
    else if (byte === 0x7f) styretegn += 1;
    else if (byte >= 0x80 && byte < 0xa0) {
      c1 += 1;
      if (UBRUKT_I_CP1252.has(byte)) ubrukt += 1;
    }
  }
  // Old mail archives and printer files hold a stray control character; a program or picture holds many.
  if (styretegn > bytes.length * 0.01 || bytes.includes(0)) return null;
  if (erUtf8(bytes, avkortet)) return { navn: 'utf-8', usikkert: false };
  if (c1 > bytes.length * 0.2) return null;
  if (c1 === 0) return { navn: 'iso-8859-1', usikkert: false };
  return { navn: 'windows-1252', usikkert: ubrukt > 0 };
}

/** Decodes with the found character set; the byte order mark is dropped. Never throws. */
export function dekod(bytes: Uint8Array, tegnsett: Tegnsett['navn']): string {
  return new TextDecoder(tegnsett).decode(bytes);
}
