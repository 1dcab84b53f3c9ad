/** The dictionary every compressed RTF starts from ([MS-OXRTFCP] 2.1.2.1). */
const ORDBOK =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const KOMPRIMERT = 0x75465a4c;
const UKOMPRIMERT = 0x414c454d;
const RING = 4096;

/** Decompresses the RTF body of an Outlook message; '' when it is damaged. Output is bounded by the declared size. */
export function pakkUtRtf(bytes: Uint8Array): string {
  const inn = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (inn.length < 16) return '';
  const type = inn.readUInt32LE(8);
  if (type === UKOMPRIMERT) return inn.toString('latin1', 16);
  if (type !== KOMPRIMERT) return '';
  const lengde = Math.min(inn.readUInt32LE(4), 64 * 1024 ** 2);
  const ring = Buffer.alloc(RING, 0x20);
  ring.write(ORDBOK, 'latin1');
  let skriv = ORDBOK.length;
  const ut: number[] = [];
  const legg = (byte: number): void => {
    ring[skriv % RING] = byte;
    skriv += 1;
    ut.push(byte);
  };
  for (let sted = 16; sted < inn.length && ut.length < lengde; ) {
    const styring = inn[sted] ?? 0;
    sted += 1;
    for (let bit = 0; bit < 8 && sted < inn.length && ut.length < lengde; bit += 1) {
      if ((styring & (1 << bit)) === 0) {
        legg(inn[sted] ?? 0);
        sted += 1;
        continue;
      }
      if (sted + 1 >= inn.length) break;
      const peker = inn.readUInt16BE(sted);
      sted += 2;
      const fra = peker >>> 4;
      if (fra === skriv % RING) return Buffer.from(ut).toString('latin1');
      for (let i = 0; i < (peker & 15) + 2; i += 1) legg(ring[(fra + i) % RING] ?? 0x20);
    }
  }
  return Buffer.from(ut).toString('latin1');
}

/** Groups whose content is no text of the letter. */
const UTENFOR = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'themedata',
  'datastore',
  'generator',
]);
const ORDTEGN: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const TEGN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;

function skaal(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

interface Tilstand {
  readonly skjult: boolean;
  /** Inside a group that holds html markup as it was ([MS-OXRTFEX]). */
  readonly tagg: boolean;
  /** Stand-in characters after `\\u` that older readers show instead. */
  readonly hopp: number;
}

/** Walks the tokens once. `somHtml`: give back the html Outlook packed into the RTF instead of the text. */
function gaa(rtf: string, somHtml: boolean): string {
  const cp1252 = new TextDecoder('windows-1252');
  const stabel: Tilstand[] = [];
  let naa: Tilstand = { skjult: false, tagg: false, hopp: 1 };
  let bareRtf = false;
  let hopperOver = 0;
  let ut = '';
  const skriv = (tekst: string): void => {
    const vist = tekst.slice(Math.min(hopperOver, tekst.length));
    hopperOver -= tekst.length - vist.length;
    if (!naa.skjult && !(somHtml && bareRtf)) ut += somHtml && !naa.tagg ? skaal(vist) : vist;
  };
  const ord = (navn: string, tall: string | undefined): void => {
    if (UTENFOR.has(navn)) naa = { ...naa, skjult: true };
    else if (navn === 'htmltag' && somHtml) naa = { ...naa, skjult: false, tagg: true };
    else if (navn === 'htmlrtf') bareRtf = tall !== '0';
    else if (navn === 'uc') naa = { ...naa, hopp: Number(tall ?? 1) };
    else if (navn === 'u') {
      skriv(String.fromCharCode((Number(tall ?? 63) + 65536) % 65536));
      hopperOver = naa.hopp;
    } else skriv(ORDTEGN[navn] ?? '');
  };
  TEGN.lastIndex = 0;
  for (let treff = TEGN.exec(rtf); treff !== null; treff = TEGN.exec(rtf)) {
    const [, navn, tall, heks, symbol, klamme, tekst] = treff;
    if (klamme === '{') stabel.push(naa);
    else if (klamme === '}') {
      naa = stabel.pop() ?? naa;
      hopperOver = 0;
    } else if (navn !== undefined) ord(navn, tall);
    else if (heks !== undefined) skriv(cp1252.decode(Uint8Array.of(Number.parseInt(heks, 16))));
    else if (symbol === '*') naa = { ...naa, skjult: true };
    else if (symbol === '~') skriv('\u00a0');
    else if (symbol !== undefined && '\\{}'.includes(symbol)) skriv(symbol);
    else if (tekst !== undefined) skriv(tekst);
  }
  return ut;
}

/** The readable text of RTF: paragraphs as lines, 8-bit characters as windows-1252. */
export function rtfTekst(rtf: string): string {
  return gaa(rtf, false)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The html an Outlook message was written in, when its RTF says it came from html; else null. */
export function rtfHtml(rtf: string): string | null {
  if (!/\\fromhtml1?\b/.test(rtf.slice(0, 400))) return null;
  const html = gaa(rtf, true).trim();
  return html === '' ? null : html;
}
