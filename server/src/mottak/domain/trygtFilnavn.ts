import { skjulFoedselsnumre } from '@dokumentsenter/noark';

/** The longest name we hand on: file systems allow 255 bytes, SvarUt 226; 200 leaves room for a number of ours. */
const MAKS_BYTES = 200;
const MAKS_ENDELSE_BYTES = 16;
const ERSTATNINGSNAVN = 'uten navn';
/** Stands where the number of a person stood. */
const SKJULT = '[skjult]';

/** Names Windows refuses, with or without an extension. */
const RESERVERT = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
/** Control, format (bidi overrides, zero-width), surrogate, private-use and unassigned characters, line separators. */
const USYNLIG = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Path separators of all systems, their look-alikes, and the characters SvarUt and Windows forbid in a name. */
const FORBUDT = /[/\\:*?"<>|∕⁄⧸⧵＼／∖]/g;
/** Pictures (emoji) and their variation selectors: they do not survive print, CSV or older archive systems. */
const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{FE00}-\u{FE0F}\u{20E3}]/gu;

function antallBytes(tekst: string): number {
  let sum = 0;
  for (const tegn of tekst) {
    const kode = tegn.codePointAt(0) ?? 0;
    sum += kode < 0x80 ? 1 : kode < 0x800 ? 2 : kode < 0x10000 ? 3 : 4;
  }
  return sum;
}

function kutt(tekst: string, maksBytes: number): string {
  let ut = '';
  let brukt = 0;
  for (const tegn of tekst) {
    const lengde = antallBytes(tegn);
    if (brukt + lengde > maksBytes) break;
    ut += tegn;
    brukt += lengde;
  }
  return ut;
}

function delVedEndelse(navn: string): { stamme: string; endelse: string } {
  const punktum = navn.lastIndexOf('.');
  if (punktum <= 0) return { stamme: navn, endelse: '' };
  const endelse = navn.slice(punktum);
  if (antallBytes(endelse) > MAKS_ENDELSE_BYTES || endelse.includes(' ')) return { stamme: navn, endelse: '' };
  return { stamme: navn.slice(0, punktum), endelse };
}

/**
 * A name that can be shown, stored and sent anywhere: only the last step of a path, letters of all languages kept
 * (æøå and Sámi as one code point each), no control or direction characters, no path, no emoji, no reserved name,
 * at most 200 bytes of UTF-8 with the extension kept, and never the number of a person, since names stand in lists, titles and logs
 * (channels.md 0.7); the name as it came is kept beside it. Never empty. `trygtFilnavn(trygtFilnavn(x))` is the same.
 */
export function trygtFilnavn(navn: string): string {
  const sisteLedd = navn
    .normalize('NFC')
    .split(/[/\\]/)
    .findLast((ledd) => ledd.replace(USYNLIG, '').trim() !== '');
  const vasket = (sisteLedd ?? '')
    .replace(USYNLIG, '')
    .replace(EMOJI, '')
    .replace(FORBUDT, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    // A space before the dot hides the real extension in some lists.
    .replace(/\s+\./g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.]+/, '');
  if (vasket === '') return ERSTATNINGSNAVN;
  const ufarlig = RESERVERT.test(vasket) ? `_${vasket}` : vasket;
  const { stamme, endelse } = delVedEndelse(skjulFoedselsnumre(ufarlig, SKJULT));
  // A long row of digits that is cut may end as a number of a person.
  const kortet = skjulFoedselsnumre(kutt(stamme, MAKS_BYTES - antallBytes(endelse)), SKJULT).replace(/[\s.]+$/g, '');
  return `${kortet === '' ? ERSTATNINGSNAVN : kortet}${endelse}`;
}

/** The same name with a number before the extension, for the second file of that name: `brev (2).pdf`. */
export function nummerertFilnavn(navn: string, nummer: number): string {
  const { stamme, endelse } = delVedEndelse(trygtFilnavn(navn));
  const tillegg = ` (${nummer})`;
  return `${kutt(stamme, MAKS_BYTES - antallBytes(endelse) - antallBytes(tillegg))}${tillegg}${endelse}`;
}

/** What a file name says as a title: without the extension, and without the mark of what was hidden. */
export function tittelFraFilnavn(navn: string): string {
  const stamme = navn.replace(/\.[a-z0-9]{2,5}$/i, '');
  const tittel = stamme
    .replaceAll(SKJULT, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s_-]+|[\s_-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return stamme.includes(SKJULT) ? tittel : stamme;
}
