const UGYLDIG = '\ufffd';
/** Also words that lost their end, their character set or their blanks on the way. */
const KODET_ORD = /=\?([^?\s]*)\?([a-z])\?([^?]*)(?:\?=|\?$|$)/gi;
const MELLOM_ORD = /(\?=)\s+(?==\?)/g;
const STYRETEGN = /\p{Cc}/gu;

function proev(bytes: Uint8Array, tegnsett: string, avkortet = false): string | null {
  try {
    return new TextDecoder(tegnsett, { fatal: true }).decode(bytes, { stream: avkortet });
  } catch (grunn) {
    // RangeError: no such character set. TypeError: the bytes do not fit it.
    if (grunn instanceof RangeError || grunn instanceof TypeError) return null;
    throw grunn;
  }
}

/** UTF-8 that lost its last letter. Only where other letters prove it: a lone last byte may as well be Latin-1. */
function avkortetUtf8(bytes: Uint8Array): string | null {
  const tekst = proev(bytes, 'utf-8', true);
  return tekst !== null && /[^\p{ASCII}]/u.test(tekst) ? tekst : null;
}

/** What is claimed, else UTF-8, else windows-1252: what Norwegian senders had. Anything fits the last. */
function dekodBytes(bytes: Uint8Array, oppgitt: string): string {
  const lest = proev(bytes, oppgitt) ?? proev(bytes, 'utf-8') ?? avkortetUtf8(bytes);
  return lest ?? new TextDecoder('windows-1252').decode(bytes);
}

function somBytes(koding: string, tekst: string): Buffer {
  if (koding.toLowerCase() === 'b') return Buffer.from(tekst, 'base64');
  const uten = tekst
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, tall) => String.fromCharCode(parseInt(tall, 16)));
  return Buffer.from(uten, 'latin1');
}

/** Whether a header still carries the marks of a code nobody has undone, or letters that were lost when it was. */
export function erFeilkodet(verdi: string): boolean {
  return verdi.includes(UGYLDIG) || /=\?[^?\s]*\?[a-z]\?/i.test(verdi);
}

/**
 * Reads a header value leniently (RFC 2047 as it comes, not as it should be): words cut short, unknown or wrong
 * character sets, raw 8-bit text between them. `raa` has one character per byte. Never gives back an encoded word;
 * '' when nothing readable stood in it.
 */
export function lesKodeteOrd(raa: string): string {
  const biter: string[] = [];
  let fra = 0;
  const linje = raa.replace(/\r?\n\s*/g, ' ').replace(MELLOM_ORD, '$1');
  for (const treff of linje.matchAll(KODET_ORD)) {
    const [hele, tegnsett = '', koding = '', tekst = ''] = treff;
    biter.push(dekodBytes(Buffer.from(linje.slice(fra, treff.index), 'latin1'), 'utf-8'));
    biter.push(dekodBytes(somBytes(koding, tekst), tegnsett.split('*')[0] ?? ''));
    fra = treff.index + hele.length;
  }
  biter.push(dekodBytes(Buffer.from(linje.slice(fra), 'latin1'), 'utf-8'));
  const lest = biter.join('').replace(STYRETEGN, ' ').replace(/\s+/g, ' ').trim();
  return erFeilkodet(lest) ? lest.replace(/=\?[^?\s]*\?[a-z]\?|\?=|\ufffd/gi, '').trim() : lest;
}
