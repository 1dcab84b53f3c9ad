/** A written XML element: name, attributes, and text or children. Null and undefined children are left out (krav 6.4.5: no empty elements). */
export interface XmlElement {
  readonly navn: string;
  readonly attributter?: Readonly<Record<string, string>>;
  readonly innhold: string | readonly (XmlElement | null)[];
}

/** An element, or null when there is nothing to say. */
export function element(
  navn: string,
  innhold: string | number | readonly (XmlElement | null)[] | null,
  attributter?: Readonly<Record<string, string>>,
): XmlElement | null {
  if (innhold === null || innhold === '') return null;
  const verdi = typeof innhold === 'number' ? String(innhold) : innhold;
  return attributter === undefined ? { navn, innhold: verdi } : { navn, innhold: verdi, attributter };
}

/** XML 1.0 text with declaration, UTF-8. */
export function skrivXml(rot: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${skriv(rot, '')}\n`;
}

function skriv(e: XmlElement, innrykk: string): string {
  const attributter = Object.entries(e.attributter ?? {})
    .map(([navn, verdi]) => ` ${navn}="${unnslipp(verdi)}"`)
    .join('');
  if (typeof e.innhold === 'string') return `${innrykk}<${e.navn}${attributter}>${unnslipp(e.innhold)}</${e.navn}>`;
  const barn = e.innhold.filter((b) => b !== null).map((b) => skriv(b, `${innrykk}  `));
  return `${innrykk}<${e.navn}${attributter}>\n${barn.join('\n')}\n${innrykk}</${e.navn}>`;
}

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function unnslipp(tekst: string): string {
  // Characters that XML 1.0 cannot hold at all are dropped; the document itself is delivered beside, unchanged.
  const lovlig = [...tekst].filter(erLovlig).join('');
  return lovlig.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);
}

/** XML 1.0 production 2 (Char). */
function erLovlig(tegn: string): boolean {
  const kode = tegn.codePointAt(0) ?? 0;
  if (kode < 0x20) return kode === 0x9 || kode === 0xa || kode === 0xd;
  return (kode < 0xd800 || kode > 0xdfff) && kode !== 0xfffe && kode !== 0xffff;
}
