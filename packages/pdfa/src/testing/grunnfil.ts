import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** The head of an ICC profile, as far as the rules read it. */
function iccHode(farger: string, versjon: number): Uint8Array {
  const icc = Buffer.alloc(128);
  icc[8] = versjon;
  icc.write('mntr', 12, 'latin1');
  icc.write(farger, 16, 'latin1');
  icc.write('acsp', 36, 'latin1');
  return icc;
}

const xmp = (del: number, tillegg: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="${del}" pdfaid:conformance="B"/>${tillegg}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export interface Grunnvalg {
  del?: number;
  icc?: { farger: string; versjon: number } | null;
  xmp?: string;
  /** Content of the one page. */
  innhold?: string;
}

/** A document with one page that keeps every rule; a test then breaks one. */
export class Grunnfil {
  readonly dok: PDFDocument;
  readonly side: PDFDict;

  constructor(dok: PDFDocument, side: PDFDict) {
    this.dok = dok;
    this.side = side;
  }

  /** Values become PDF objects: texts names, lists arrays, objects dictionaries. */
  objekt(verdi: unknown): PDFObject {
    return this.dok.context.obj(verdi as Record<string, string>);
  }

  stroem(innhold: string | Uint8Array, ordbok: Record<string, unknown> = {}): PDFObject {
    const d = this.objekt(ordbok) as PDFDict;
    const bytes = typeof innhold === 'string' ? Buffer.from(innhold, 'latin1') : innhold;
    return this.dok.context.register(PDFRawStream.of(d, new Uint8Array(bytes)));
  }

  /** Registers a dictionary of its own. */
  ny(verdi: Record<string, unknown>): PDFObject {
    return this.dok.context.register(this.objekt(verdi));
  }

  katalog(noekkel: string, verdi: PDFObject): void {
    this.dok.catalog.set(PDFName.of(noekkel), verdi);
  }

  paaSiden(noekkel: string, verdi: PDFObject): void {
    this.side.set(PDFName.of(noekkel), verdi);
  }

  ressurs(slag: string, navn: string, verdi: PDFObject): void {
    const d = this.side.lookup(PDFName.of('Resources'), PDFDict);
    d.set(PDFName.of(slag), this.objekt({ [navn]: verdi }));
  }

  lagre(): Promise<Uint8Array> {
    return this.dok.save({ useObjectStreams: false, updateFieldAppearances: false });
  }
}

export async function lagGrunnfil(valg: Grunnvalg = {}): Promise<Grunnfil> {
  const { del = 1, innhold = 'q 1 0 0 rg 0 0 10 10 re f Q' } = valg;
  const dok = await PDFDocument.create({ updateMetadata: false });
  const side = dok.addPage([200, 200]).node;
  const fil = new Grunnfil(dok, side);
  side.set(PDFName.of('Resources'), fil.objekt({}));
  side.set(PDFName.of('Contents'), fil.stroem(innhold));
  fil.katalog('Metadata', fil.stroem(Buffer.from(xmp(del, valg.xmp ?? '')), { Type: 'Metadata', Subtype: 'XML' }));
  const icc = valg.icc === undefined ? { farger: 'RGB ', versjon: 2 } : valg.icc;
  if (icc !== null) {
    const profil = fil.stroem(iccHode(icc.farger, icc.versjon), { N: icc.farger === 'CMYK' ? 4 : 3 });
    fil.katalog('OutputIntents', fil.objekt([{ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profil }]));
  }
  const id = PDFHexString.of('00112233445566778899aabbccddeeff');
  dok.context.trailerInfo.ID = fil.objekt([id, id]);
  return fil;
}
