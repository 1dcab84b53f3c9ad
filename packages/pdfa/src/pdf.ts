import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** A dictionary that can be reached from the trailer; `stroem` when it is a stream's. */
export interface Ordbok {
  /** Number of the object it stands in, for messages. */
  readonly nr: string;
  readonly d: PDFDict;
  readonly stroem: PDFRawStream | undefined;
  /** The keys that led here, nearest last: an entry of a resource dictionary has e.g. `ExtGState`, `G0`. */
  readonly sti: readonly [string, string];
}

/** A PDF opened for checking. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly katalog: PDFDict;
  readonly trailer: PDFDocument['context']['trailerInfo'];
  readonly sider: readonly PDFDict[];
  readonly ordboeker: readonly Ordbok[];
  /** What stands under a key, references followed. */
  slaaOpp(d: PDFDict, noekkel: string): PDFObject | undefined;
  navn(d: PDFDict, noekkel: string): string;
  tall(d: PDFDict, noekkel: string): number | undefined;
  sann(d: PDFDict, noekkel: string): boolean;
  ordbok(d: PDFDict, noekkel: string): PDFDict | undefined;
  /** The elements of an array, references followed; a single object counts as an array of one. */
  liste(d: PDFDict, noekkel: string): readonly PDFObject[];
  /** Decoded bytes; undefined for filters that hold pictures, and for what cannot be decoded. */
  dekod(stroem: PDFRawStream): Uint8Array | undefined;
}

export const navnAv = (o: PDFObject | undefined): string => (o instanceof PDFName ? o.decodeText() : '');
export const harNoekkel = (d: PDFDict, noekkel: string): boolean => d.has(PDFName.of(noekkel));
export const tekstAv = (o: PDFObject | undefined): string | undefined =>
  o instanceof PDFString || o instanceof PDFHexString ? o.decodeText() : undefined;

/** Filters of a stream, by their full or short names. */
export function filtre(pdf: Pdf, d: PDFDict): string[] {
  return pdf.liste(d, 'Filter').map(navnAv);
}

const BILDEFILTRE = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode', 'Crypt']);

interface Venter {
  objekt: PDFObject;
  nr: string;
  sti: readonly [string, string];
}

/** Walks everything that can be reached from the trailer, each object once. */
function* gaaGjennom(dok: PDFDocument): Generator<Ordbok> {
  const { Root, Info } = dok.context.trailerInfo;
  const koe: Venter[] = [Root, Info].flatMap((o) =>
    o === undefined ? [] : [{ objekt: o, nr: '', sti: ['', ''] as const }],
  );
  const sett = new Set<PDFObject>();
  for (let naa = koe.pop(); naa !== undefined; naa = koe.pop()) {
    const { sti } = naa;
    const objekt = naa.objekt instanceof PDFRef ? dok.context.lookup(naa.objekt) : naa.objekt;
    const nr = naa.objekt instanceof PDFRef ? String(naa.objekt.objectNumber) : naa.nr;
    if (objekt === undefined || sett.has(objekt)) continue;
    if (objekt instanceof PDFArray) {
      sett.add(objekt);
      for (const element of objekt.asArray()) koe.push({ objekt: element, nr, sti });
      continue;
    }
    const d = objekt instanceof PDFStream ? objekt.dict : objekt;
    if (!(d instanceof PDFDict)) continue;
    sett.add(objekt);
    yield { nr, d, stroem: objekt instanceof PDFRawStream ? objekt : undefined, sti };
    for (const [noekkel, verdi] of d.entries())
      koe.push({ objekt: verdi, nr, sti: [sti[1], noekkel.decodeText()] as const });
  }
}

function finnSider(dok: PDFDocument): PDFDict[] {
  return dok.getPages().map((side) => side.node);
}

/** Why a file could not even be opened for checking. */
export class Uleselig extends Error {}

/**
 * Opens a PDF for checking; nothing in it is run or fetched.
 * @throws Uleselig when it is no PDF the library can read
 */
export async function aapnePdf(bytes: Uint8Array): Promise<Pdf> {
  let dok: PDFDocument;
  let sider: PDFDict[];
  try {
    dok = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      preserveXFA: true,
      warnOnInvalidObjects: false,
    });
    sider = finnSider(dok);
  } catch (feil) {
    throw new Uleselig(feil instanceof Error ? feil.message.slice(0, 200) : 'unknown');
  }
  return lagPdf(bytes, dok, sider);
}

function lagPdf(bytes: Uint8Array, dok: PDFDocument, sider: PDFDict[]): Pdf {
  const dekodet = new WeakMap<PDFRawStream, Uint8Array>();
  const foelg = (o: PDFObject | undefined): PDFObject | undefined => (o instanceof PDFRef ? dok.context.lookup(o) : o);
  const slaaOpp = (d: PDFDict, noekkel: string): PDFObject | undefined => foelg(d.get(PDFName.of(noekkel)));
  const liste = (d: PDFDict, noekkel: string): PDFObject[] => {
    const o = slaaOpp(d, noekkel);
    const alle = o instanceof PDFArray ? o.asArray() : o === undefined ? [] : [o];
    return alle.map(foelg).filter((x) => x !== undefined);
  };
  return {
    bytes,
    katalog: dok.catalog,
    trailer: dok.context.trailerInfo,
    sider,
    ordboeker: [...gaaGjennom(dok)],
    slaaOpp,
    liste,
    navn: (d, noekkel) => navnAv(slaaOpp(d, noekkel)),
    tall(d, noekkel) {
      const o = slaaOpp(d, noekkel);
      return o instanceof PDFNumber ? o.asNumber() : undefined;
    },
    sann(d, noekkel) {
      const o = slaaOpp(d, noekkel);
      return o instanceof PDFBool && o.asBoolean();
    },
    ordbok(d, noekkel) {
      const o = slaaOpp(d, noekkel);
      return o instanceof PDFDict ? o : o instanceof PDFStream ? o.dict : undefined;
    },
    dekod(stroem) {
      const kjent = dekodet.get(stroem);
      if (kjent !== undefined) return kjent;
      if (liste(stroem.dict, 'Filter').some((f) => BILDEFILTRE.has(navnAv(f)))) return undefined;
      try {
        const ut = decodePDFRawStream(stroem).decode();
        dekodet.set(stroem, ut);
        return ut;
      } catch (feil) {
        // A stream no reader can decode: the rule that needs its content reports it.
        if (feil instanceof Error) return undefined;
        throw feil;
      }
    },
  };
}
