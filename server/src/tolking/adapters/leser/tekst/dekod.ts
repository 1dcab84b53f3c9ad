/** Byte order marks decide; then the stated charset; then strict UTF-8; and last Windows-1252, which never fails. */
export function dekodTekst(byte: Uint8Array, oppgitt?: string): string {
  const start = byte.subarray(0, 3);
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return new TextDecoder('utf-8').decode(byte);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(byte);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(byte);
  const utf8 = proev('utf-8', byte);
  if (utf8 !== undefined) return utf8;
  return (oppgitt === undefined ? undefined : proev(oppgitt, byte)) ?? new TextDecoder('windows-1252').decode(byte);
}

/** Decodes strictly; undefined when the bytes do not fit or the charset is not known. */
function proev(tegnsett: string, byte: Uint8Array): string | undefined {
  try {
    return new TextDecoder(tegnsett, { fatal: true }).decode(byte);
  } catch (feil) {
    // RangeError: unknown name; TypeError: bytes that do not fit. Both mean: try the next.
    if (feil instanceof RangeError || feil instanceof TypeError) return undefined;
    throw feil;
  }
}

/** The charset a web page says it has, in its first kilobytes. */
export function htmlTegnsett(byte: Uint8Array): string | undefined {
  const hode = Buffer.from(byte.subarray(0, 4096)).toString('latin1');
  return /charset\s*=\s*["']?\s*([\w:-]+)/i.exec(hode)?.[1];
}
