import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { harNoekkel, type Ordbok, type Pdf } from './pdf.ts';

/** What the operators of a content stream show of interest to the rules. */
export interface Innhold {
  readonly hvor: string;
  readonly operatorer: ReadonlySet<string>;
  /** Rendering intents set by `ri`, and filters and intents named in inline images. */
  readonly hensikter: ReadonlySet<string>;
  readonly innebygdeFiltre: ReadonlySet<string>;
  readonly dypesteQ: number;
  /** The stream could not be decoded. */
  readonly uleselig: boolean;
}

/** Strings, hex strings, comments, names, numbers and operators: enough to tell an operator from what looks like one in a text. */
const BIT = /%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|\(|[^\s()<>[\]{}/%]+/g;

/** The position after the string that begins at `fra` (just after its left parenthesis). */
function etterStreng(tekst: string, fra: number): number {
  let dybde = 1;
  for (let i = fra; i < tekst.length; i++) {
    const tegn = tekst[i];
    if (tegn === '\\') i++;
    else if (tegn === '(') dybde++;
    else if (tegn === ')' && --dybde === 0) return i + 1;
  }
  return tekst.length;
}

/** Inline picture bytes end at EI between white space. */
function etterBilde(tekst: string, fra: number): number {
  const slutt = /\sEI(?=\s|$)/g;
  slutt.lastIndex = fra;
  return slutt.exec(tekst) === null ? tekst.length : slutt.lastIndex;
}

/** Every operator of a decoded content stream with the word before it. Bytes of inline pictures and strings are passed over. */
function* operatorer(tekst: string): Generator<{ op: string; foer: string; bilde: boolean }> {
  const soek = new RegExp(BIT);
  let foer = '';
  let bilde = false;
  for (let treff = soek.exec(tekst); treff !== null; treff = soek.exec(tekst)) {
    const [bit] = treff;
    if (bit === '(') {
      soek.lastIndex = etterStreng(tekst, soek.lastIndex);
      foer = '()';
      continue;
    }
    if (bit.startsWith('%')) continue;
    if (bit === 'BI') bilde = true;
    if (/^[A-Za-z'"]/.test(bit) && bit !== 'true' && bit !== 'false' && bit !== 'null') yield { op: bit, foer, bilde };
    else if (bilde && bit.startsWith('/')) yield { op: bit, foer, bilde };
    if (bit === 'ID' && bilde) {
      bilde = false;
      soek.lastIndex = etterBilde(tekst, soek.lastIndex);
    }
    foer = bit;
  }
}

const FILTERNOEKKEL = new Set(['/F', '/Filter', '[']);

function lesInnhold(hvor: string, bytes: Uint8Array | undefined): Innhold {
  const funnet = { operatorer: new Set<string>(), hensikter: new Set<string>(), innebygdeFiltre: new Set<string>() };
  let dybde = 0;
  let dypesteQ = 0;
  const tekst = bytes === undefined ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  for (const { op, foer, bilde } of operatorer(tekst)) {
    if (op.startsWith('/')) {
      if (FILTERNOEKKEL.has(foer)) funnet.innebygdeFiltre.add(op.slice(1));
      continue;
    }
    if (bilde && op !== 'BI' && op !== 'ID') continue;
    funnet.operatorer.add(op);
    if (op === 'q') dypesteQ = Math.max(dypesteQ, ++dybde);
    if (op === 'Q') dybde--;
    if (op === 'ri') funnet.hensikter.add(foer.slice(1));
  }
  return { hvor, ...funnet, dypesteQ, uleselig: bytes === undefined };
}

const erInnholdsstroem = (pdf: Pdf, { d, sti, stroem }: Ordbok): boolean =>
  stroem !== undefined &&
  (pdf.navn(d, 'Subtype') === 'Form' ||
    sti[0] === 'CharProcs' ||
    (harNoekkel(d, 'PatternType') && harNoekkel(d, 'PaintType')));

function samle(deler: readonly (Uint8Array | undefined)[]): Uint8Array | undefined {
  const hele: Uint8Array[] = [];
  for (const del of deler) {
    if (del === undefined) return undefined;
    hele.push(del, Buffer.from('\n'));
  }
  return Buffer.concat(hele);
}

const husket = new WeakMap<Pdf, readonly Innhold[]>();

/** The content of every page, form, tiling pattern and Type 3 glyph. Read once per file. */
export function alleInnhold(pdf: Pdf): readonly Innhold[] {
  const kjent = husket.get(pdf);
  if (kjent !== undefined) return kjent;
  const sider = pdf.sider.map((side, i) => {
    const deler = pdf.liste(side, 'Contents').filter((o) => o instanceof PDFRawStream);
    return lesInnhold(`side ${i + 1}`, samle(deler.map((o) => pdf.dekod(o))));
  });
  const andre = pdf.ordboeker.flatMap((o) =>
    o.stroem !== undefined && erInnholdsstroem(pdf, o) ? [lesInnhold(`objekt ${o.nr}`, pdf.dekod(o.stroem))] : [],
  );
  const alle = [...sider, ...andre];
  husket.set(pdf, alle);
  return alle;
}

/** The values of one kind of resource (`ExtGState`, `ColorSpace`, `Font` …), wherever resources stand. */
export function ressurser(pdf: Pdf, slag: string): readonly Ordbok[] {
  return pdf.ordboeker.filter(({ d, sti }) => sti[0] === slag && d instanceof PDFDict);
}
