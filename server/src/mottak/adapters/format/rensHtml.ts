/**
 * Cleans the html of a mail so that it can be shown inside our own pages: an allow-list of elements and attributes,
 * everything rebuilt from tokens. Scripts, styles, forms, frames and remote pictures never come through; a picture is
 * kept only when it lies in the mail itself (`cid:`). Linear in the length of the text.
 */

const TILLATT = new Set(
  'a abbr b big blockquote br caption center code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
const TOMME = new Set(['br', 'col', 'hr', 'img']);
/** Elements whose content is no text for a reader: thrown away with everything in them. */
const KASTES_HELT = new Set(
  'script style head title template iframe object embed applet svg math noscript noframes textarea select xml audio video canvas frameset'.split(
    ' ',
  ),
);
const ATTRIBUTTER: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan', 'align', 'valign'],
  th: ['colspan', 'rowspan', 'align', 'valign'],
  col: ['span'],
  ol: ['start', 'type'],
};
const MAKS_DYBDE = 200;

const TAGGNAVN = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y;
const ATTRIBUTT = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

const NAVNGITTE: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  colon: ':',
  tab: '\t',
  newline: '\n',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  eacute: 'é',
  euml: 'ë',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  sect: '§',
  deg: '°',
  middot: '·',
  shy: '\u00ad',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  frac12: '½',
  times: '×',
};

/** Entities to characters; unknown ones are left as they stand. */
export function dekodEntiteter(tekst: string): string {
  return tekst.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z0-9]{2,10}));?/g, (hele, tiTall, heks, navn) => {
    if (navn !== undefined) return NAVNGITTE[navn] ?? NAVNGITTE[String(navn).toLowerCase()] ?? hele;
    const kode = tiTall === undefined ? Number.parseInt(heks, 16) : Number(tiTall);
    return kode > 0 && kode <= 0x10ffff && (kode < 0xd800 || kode > 0xdfff) ? String.fromCodePoint(kode) : '\ufffd';
  });
}

function skaalTekst(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The address without what browsers ignore inside a scheme (control characters, blanks); null when not allowed. */
function tillattAdresse(verdi: string, skjemaer: readonly string[]): string | null {
  const bar = Array.from(verdi)
    .filter((tegn) => tegn > ' ' && tegn !== '\u007f')
    .join('');
  return skjemaer.some((skjema) => bar.toLowerCase().startsWith(skjema)) ? bar : null;
}

const SKJEMAER: Readonly<Record<string, readonly string[]>> = {
  href: ['http://', 'https://', 'mailto:', 'tel:'],
  src: ['cid:'],
};

function rensAttributter(element: string, raa: string): string | null {
  const tillatt = ATTRIBUTTER[element] ?? [];
  let ut = '';
  let harKilde = false;
  const sett = new Set<string>();
  for (const [, navnRaa, verdiRaa] of raa.matchAll(ATTRIBUTT)) {
    const navn = (navnRaa ?? '').toLowerCase();
    if (!tillatt.includes(navn) || sett.has(navn)) continue;
    sett.add(navn);
    const raaVerdi = dekodEntiteter((verdiRaa ?? '').replace(/^(["'])([\s\S]*)\1$/, '$2'));
    const skjemaer = SKJEMAER[navn];
    const verdi = skjemaer === undefined ? raaVerdi : tillattAdresse(raaVerdi, skjemaer);
    if (verdi === null) continue;
    if (navn === 'src') harKilde = true;
    ut += ` ${navn}="${skaalTekst(verdi)}"`;
  }
  if (element === 'img' && !harKilde) return null;
  return element === 'a' ? `${ut} rel="noopener noreferrer nofollow" target="_blank"` : ut;
}

class Bygger {
  readonly #deler: string[] = [];
  readonly #aapne: string[] = [];

  tekst(raa: string): void {
    this.#deler.push(skaalTekst(dekodEntiteter(raa)));
  }

  aapne(element: string, attributter: string): void {
    const rene = rensAttributter(element, attributter);
    if (rene === null) {
      const alt = /\balt\s*=\s*("[^"]*"|'[^']*')/i.exec(attributter)?.[1]?.slice(1, -1).trim() ?? '';
      if (alt !== '') this.tekst(`[${alt}]`);
      return;
    }
    if (TOMME.has(element)) {
      this.#deler.push(`<${element}${rene}>`);
    } else if (this.#aapne.length < MAKS_DYBDE) {
      this.#aapne.push(element);
      this.#deler.push(`<${element}${rene}>`);
    }
  }

  lukk(element: string): void {
    const sted = this.#aapne.lastIndexOf(element);
    if (sted < 0) return;
    for (const navn of this.#aapne.splice(sted).reverse()) this.#deler.push(`</${navn}>`);
  }

  ferdig(): string {
    for (const navn of this.#aapne.splice(0).reverse()) this.#deler.push(`</${navn}>`);
    return this.#deler.join('').trim();
  }
}

/** The place of the `>` that ends the tag, with quoted values stepped over; -1 when the text ends first. */
function taggSlutt(html: string, fra: number): number {
  let etterLikhet = false;
  for (let i = fra; i < html.length; i += 1) {
    const tegn = html[i] ?? '';
    if (tegn === '>') return i;
    if (etterLikhet && (tegn === '"' || tegn === "'")) {
      i = html.indexOf(tegn, i + 1);
      if (i < 0) return -1;
    }
    if (tegn.trim() !== '') etterLikhet = tegn === '=';
  }
  return -1;
}

/** The place after the end tag of `element`, or the end of the text: an unclosed script swallows the rest. */
function etterSlutt(html: string, fra: number, element: string): number {
  const slutt = new RegExp(`</${element}\\b[^>]*>`, 'gi');
  slutt.lastIndex = fra;
  return slutt.exec(html) === null ? html.length : slutt.lastIndex;
}

function etterUtrop(html: string, fra: number): number {
  const slutt = html.startsWith('<!--', fra) ? '-->' : '>';
  const sted = html.indexOf(slutt, fra + 2);
  return sted < 0 ? html.length : sted + slutt.length;
}

/** Returns clean html, always balanced. Cleaning twice gives the same. */
export function rensHtml(html: string): string {
  const bygger = new Bygger();
  let sted = 0;
  while (sted < html.length) {
    const neste = html.indexOf('<', sted);
    if (neste < 0) break;
    bygger.tekst(html.slice(sted, neste));
    if (html[neste + 1] === '!' || html[neste + 1] === '?') {
      sted = etterUtrop(html, neste);
      continue;
    }
    TAGGNAVN.lastIndex = neste;
    const treff = TAGGNAVN.exec(html);
    if (treff === null) {
      bygger.tekst('<');
      sted = neste + 1;
      continue;
    }
    const slutt = taggSlutt(html, TAGGNAVN.lastIndex);
    // No end: the rest is shown as plain text. Looking again from the next `<` would make hostile input quadratic.
    if (slutt < 0) {
      sted = neste;
      break;
    }
    const attributter = html.slice(TAGGNAVN.lastIndex, slutt);
    sted = slutt + 1;
    const element = (treff[2] ?? '').toLowerCase();
    if (treff[1] === '/') bygger.lukk(element);
    else if (KASTES_HELT.has(element)) sted = etterSlutt(html, sted, element);
    else if (TILLATT.has(element)) bygger.aapne(element, attributter);
  }
  bygger.tekst(html.slice(sted));
  return bygger.ferdig();
}

const MAKS_SITATDYBDE = 5;
/** Private characters that no text of a mail keeps: where a quotation begins and ends. */
const SITATSTART = '\ue000';
const SITATSLUTT = '\ue001';

/** What is quoted in a mail (`blockquote`) gets the marks it has in a mail of plain text, one for each depth. Fed line by line. */
function lagSiterer(): (linje: string) => string {
  let dybde = 0;
  const antall = (linje: string, merke: string): number => linje.split(merke).length - 1;
  return (linje) => {
    dybde += antall(linje, SITATSTART);
    const ren = linje.replace(/[\ue000\ue001]/g, '').trim();
    const ut = ren === '' ? '' : `${'> '.repeat(Math.min(dybde, MAKS_SITATDYBDE))}${ren}`;
    dybde -= antall(linje, SITATSLUTT);
    return ut;
  };
}

/** Readable text of (cleaned) html: block elements become lines, list items get a dash, entities become characters. */
export function htmlTilTekst(html: string): string {
  return dekodEntiteter(
    rensHtml(html)
      .replace(/\s+/g, ' ')
      .replace(/<li[^>]*>/g, '\n- ')
      .replace(/<\/(td|th)>/g, '\t')
      .replace(/[\ue000\ue001]/g, '')
      .replace(/<blockquote[^>]*>/g, `\n${SITATSTART}`)
      .replace(/<\/blockquote>/g, `${SITATSLUTT}\n`)
      .replace(/<(br|hr)[^>]*>|<\/(p|div|h[1-6]|tr|li|ul|ol|table|pre)>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .split('\n')
    .map(lagSiterer())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
