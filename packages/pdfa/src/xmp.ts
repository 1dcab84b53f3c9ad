import { PDFRawStream } from '@cantoo/pdf-lib';
import type { Pdf } from './pdf.ts';

/** What a file says it is. A claim, not a proof. */
export interface Paastand {
  readonly del: number;
  /** Empty when the level is not stated (part 4 has none). */
  readonly nivaa: string;
}

const NAVNEROM = 'http://www.aiim.org/pdfa/ns/id/';
const DEL = /<?pdfaid:part\s*(?:>\s*|=\s*["']\s*)(\d)/;
const NIVAA = /<?pdfaid:conformance\s*(?:>\s*|=\s*["']\s*)([A-Za-z])/;

/** The claim in a piece of XMP, or undefined. */
export function lesPaastand(xmp: string): Paastand | undefined {
  const del = DEL.exec(xmp)?.[1];
  return del === undefined ? undefined : { del: Number(del), nivaa: NIVAA.exec(xmp)?.[1] ?? '' };
}

/** XMP may be UTF-8 or UTF-16; a byte order mark or the first zero byte tells which. */
function dekodXmp(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe || bytes[0] === 0) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff || bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** The document's XMP as text; undefined when there is none that can be read. */
export function hentXmp(pdf: Pdf): string | undefined {
  const stroem = pdf.slaaOpp(pdf.katalog, 'Metadata');
  if (!(stroem instanceof PDFRawStream)) return undefined;
  const bytes = pdf.dekod(stroem);
  return bytes === undefined ? undefined : dekodXmp(bytes);
}

export const harPdfaNavnerom = (xmp: string): boolean => xmp.includes(NAVNEROM);

const ENTITET: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function utenEntiteter(s: string): string {
  return s.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (hele, navn: string) => {
    if (!navn.startsWith('#')) return ENTITET[navn] ?? hele;
    const kode = navn[1]?.toLowerCase() === 'x' ? Number.parseInt(navn.slice(2), 16) : Number(navn.slice(1));
    return String.fromCodePoint(kode);
  });
}

/** The values of a property: the items of its list, or the one text. Undefined when the property is not there. */
export function xmpVerdier(xmp: string, egenskap: string): string[] | undefined {
  const somAttributt = new RegExp(`\\s${egenskap}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xmp);
  if (somAttributt !== null) return [utenEntiteter(somAttributt[1] ?? somAttributt[2] ?? '')];
  const element = new RegExp(`<${egenskap}(?:\\s[^>]*)?>([\\s\\S]*?)</${egenskap}>`).exec(xmp)?.[1];
  if (element === undefined) return undefined;
  const ledd = [...element.matchAll(/<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li>/g)].map((m) => utenEntiteter(m[1] ?? ''));
  return ledd.length > 0 ? ledd : [utenEntiteter(element)];
}
