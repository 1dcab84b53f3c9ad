import fs from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';

/** Larger files are not checked whole in memory; they are our own streamed scans, whose parts the tests check. */
const MAKS_BYTE = 80_000_000;

type Dok = PDFDocument;

const navn = (o: PDFObject | undefined): string => (o instanceof PDFName ? o.decodeText() : '');

function ordbok(o: PDFObject): PDFDict | undefined {
  return o instanceof PDFDict ? o : o instanceof PDFStream ? o.dict : undefined;
}

function slaaOpp(dok: Dok, d: PDFDict, noekkel: string): PDFObject | undefined {
  const o = d.get(PDFName.of(noekkel));
  return o instanceof PDFRef ? dok.context.lookup(o) : o;
}

function sjekkKatalog(dok: Dok, format: Arkivformat): string[] {
  const feil: string[] = [];
  const meta = slaaOpp(dok, dok.catalog, 'Metadata');
  if (!(meta instanceof PDFRawStream)) return ['no metadata stream'];
  if (meta.dict.has(PDFName.of('Filter'))) feil.push('metadata stream is filtered');
  const xmp = Buffer.from(meta.contents).toString('utf8');
  const del = /pdfaid:part(?:>|=["'])\s*(\d)/.exec(xmp)?.[1];
  const nivaa = /pdfaid:conformance(?:>|=["'])\s*([ABU])/.exec(xmp)?.[1];
  if (del !== (format === 'PDF/A-1b' ? '1' : '2') || nivaa === undefined) feil.push('XMP does not claim the format');
  const hensikter = slaaOpp(dok, dok.catalog, 'OutputIntents');
  const hensikt = hensikter instanceof PDFArray ? hensikter.lookup(0) : undefined;
  if (!(hensikt instanceof PDFDict) || navn(slaaOpp(dok, hensikt, 'S')) !== 'GTS_PDFA1')
    feil.push('no PDF/A output intent');
  else if (!(slaaOpp(dok, hensikt, 'DestOutputProfile') instanceof PDFStream))
    feil.push('output intent without profile');
  const tillegg = slaaOpp(dok, dok.catalog, 'Names');
  if (tillegg instanceof PDFDict && tillegg.has(PDFName.of('JavaScript'))) feil.push('JavaScript');
  if (tillegg instanceof PDFDict && tillegg.has(PDFName.of('EmbeddedFiles'))) feil.push('embedded files');
  if (dok.catalog.has(PDFName.of('AA'))) feil.push('additional actions');
  if (format === 'PDF/A-1b' && dok.catalog.has(PDFName.of('OCProperties'))) feil.push('optional content');
  if (dok.context.trailerInfo.ID === undefined) feil.push('no file identifier');
  if (dok.context.trailerInfo.Encrypt !== undefined) feil.push('encrypted');
  return feil;
}

const FORBUDTE_HANDLINGER = new Set([
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'JavaScript',
  'SetState',
  'NOP',
]);

function sjekkSkrift(dok: Dok, d: PDFDict): string[] {
  const slag = navn(slaaOpp(dok, d, 'Subtype'));
  if (slag === 'Type0' || slag === 'Type3') return [];
  const beskrivelse = slaaOpp(dok, d, 'FontDescriptor');
  const innebygd =
    beskrivelse instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((n) => slaaOpp(dok, beskrivelse, n) instanceof PDFStream);
  return innebygd ? [] : [`font not embedded: ${navn(slaaOpp(dok, d, 'BaseFont'))}`];
}

function sjekkBilde(dok: Dok, d: PDFDict, format: Arkivformat): string[] {
  const feil: string[] = [];
  if (d.has(PDFName.of('Alternates')) || d.has(PDFName.of('OPI'))) feil.push('alternate images');
  if (String(slaaOpp(dok, d, 'Interpolate')) === 'true') feil.push('interpolated image');
  if (navn(slaaOpp(dok, d, 'ColorSpace')) === 'DeviceCMYK') feil.push('CMYK image under an RGB output intent');
  if (format === 'PDF/A-1b') {
    if (d.has(PDFName.of('SMask'))) feil.push('soft mask');
    if (navn(slaaOpp(dok, d, 'Filter')) === 'JPXDecode') feil.push('JPEG 2000');
  }
  return feil;
}

function sjekkGjennomsiktighet(dok: Dok, d: PDFDict): string[] {
  const feil: string[] = [];
  const gruppe = slaaOpp(dok, d, 'Group');
  if (gruppe instanceof PDFDict && navn(slaaOpp(dok, gruppe, 'S')) === 'Transparency') feil.push('transparency group');
  for (const n of ['CA', 'ca']) {
    const tall = slaaOpp(dok, d, n);
    if (navn(slaaOpp(dok, d, 'Type')) === 'ExtGState' && tall instanceof PDFNumber && tall.asNumber() !== 1)
      feil.push('opacity');
  }
  return feil;
}

function sjekkObjekt(dok: Dok, objekt: PDFObject, format: Arkivformat): string[] {
  const d = ordbok(objekt);
  if (d === undefined) return [];
  const feil: string[] = [];
  const type = navn(slaaOpp(dok, d, 'Type'));
  const slag = navn(slaaOpp(dok, d, 'Subtype'));
  if (type === 'Font') feil.push(...sjekkSkrift(dok, d));
  if (slag === 'Image' && objekt instanceof PDFStream) feil.push(...sjekkBilde(dok, d, format));
  if (FORBUDTE_HANDLINGER.has(navn(slaaOpp(dok, d, 'S'))) && type !== 'StructElem') feil.push('forbidden action');
  if (String(slaaOpp(dok, d, 'Filter')).includes('LZWDecode')) feil.push('LZW');
  if (objekt instanceof PDFStream && ['F', 'FFilter'].some((n) => d.has(PDFName.of(n)))) feil.push('external stream');
  if (format === 'PDF/A-1b') {
    feil.push(...sjekkGjennomsiktighet(dok, d));
    if (type === 'ObjStm' || type === 'XRef') feil.push('object streams');
  }
  return feil;
}

/**
 * Our own check of what PDF/A-1b and -2b (ISO 19005-1, -2) forbid and demand, as far as our own makers could break it:
 * identification, output intent, embedded fonts, no encryption, scripts, attachments, LZW, CMYK, and for 1b no
 * transparency. Returns what is wrong; empty means that nothing was found.
 */
export async function sjekkPdfa(fil: string, format: Arkivformat): Promise<string[]> {
  const { size } = await fs.stat(fil);
  if (size > MAKS_BYTE) return [];
  const byte = await fs.readFile(fil);
  if (!/^%PDF-1\.[0-7]/.test(byte.toString('latin1', 0, 8))) return ['no PDF header'];
  const dok = await PDFDocument.load(byte, { ignoreEncryption: true, updateMetadata: false });
  const feil = new Set(sjekkKatalog(dok, format));
  for (const [, objekt] of dok.context.enumerateIndirectObjects())
    for (const f of sjekkObjekt(dok, objekt, format)) feil.add(f);
  return [...feil];
}
