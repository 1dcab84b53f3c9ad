import { PDFDict, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { harNoekkel, type Pdf, tekstAv } from '../pdf.ts';
import { type Profil, punkter, type Regel } from '../typer.ts';
import { harPdfaNavnerom, hentXmp, lesPaastand, xmpVerdier } from '../xmp.ts';

/** Document information and the XMP property that must say the same (ISO 19005-1, table 1). */
const PAR = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const;

/** `D:20261122170000+01'00'` and `2026-11-22T17:00:00+01:00` as the same instant; NaN when it is no date. */
function tidspunkt(s: string): number {
  const m = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?([+-]\d\d|Z)?'?(\d\d)?/.exec(s);
  if (m === null) return Date.parse(/T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(s) ? `${s}Z` : s);
  const [, aar, mnd = '01', dag = '01', t = '00', min = '00', sek = '00', sone = 'Z', soneMin = '00'] = m;
  return Date.parse(`${aar}-${mnd}-${dag}T${t}:${min}:${sek}${sone === 'Z' ? 'Z' : `${sone}:${soneMin}`}`);
}

function* ulikt(pdf: Pdf): Iterable<string> {
  const referanse = pdf.trailer.Info;
  if (referanse === undefined) return;
  const nr = referanse instanceof PDFRef ? String(referanse.objectNumber) : '';
  const opplysninger = referanse instanceof PDFDict ? referanse : pdf.ordboeker.find((o) => o.nr === nr)?.d;
  const xmp = hentXmp(pdf);
  if (opplysninger === undefined || xmp === undefined) return;
  for (const [noekkel, egenskap] of PAR) {
    const verdi = tekstAv(pdf.slaaOpp(opplysninger, noekkel));
    if (verdi === undefined) continue;
    const iXmp = xmpVerdier(xmp, egenskap);
    const dato = noekkel.endsWith('Date');
    const like = iXmp?.some((v) =>
      dato
        ? Math.trunc(tidspunkt(v) / 1000) === Math.trunc(tidspunkt(verdi) / 1000)
        : v.trim() === verdi.replaceAll('\0', '').trim(),
    );
    if (like !== true) yield `${noekkel} og ${egenskap}`;
  }
}

function* paastand(pdf: Pdf, profil: Profil): Iterable<string> {
  const xmp = hentXmp(pdf);
  const p = xmp === undefined ? undefined : lesPaastand(xmp);
  if (xmp === undefined || p === undefined) return yield 'filen sier ikke at den er PDF/A';
  if (!harPdfaNavnerom(xmp)) yield 'merket for PDF/A har feil navnerom';
  if (String(p.del) !== profil[0]) yield `filen sier PDF/A-${p.del}, ikke PDF/A-${profil[0]}`;
  const nivaaer = profil === '1b' ? ['A', 'B'] : ['A', 'B', 'U'];
  if (!nivaaer.includes(p.nivaa)) yield `ukjent nivå «${p.nivaa}»`;
}

/** Identification and metadata. The XMP extension schemas are not looked into. */
export const METADATAREGLER: readonly Regel[] = [
  {
    id: 'merke',
    punkt: punkter('6.7.11', '6.6.4'),
    krav: 'XMP-metadata sier hvilken del og hvilket nivå av PDF/A filen følger',
    finn: paastand,
  },
  {
    id: 'xmp',
    punkt: punkter('6.7.2', '6.6.2.1'),
    krav: 'Dokumentet har XMP-metadata som kan leses',
    *finn(pdf) {
      const xmp = hentXmp(pdf);
      if (xmp === undefined) return yield 'XMP mangler eller kan ikke leses';
      if (!/<rdf:RDF[\s>]/.test(xmp) || !xmp.includes('</rdf:RDF>')) yield 'XMP er ikke hel';
      if (/<\?xpacket\s+begin=[^?]*\s(bytes|encoding)\s*=/.test(xmp)) yield 'XMP har bytes eller encoding i hodet';
    },
  },
  {
    id: 'xmp-ukomprimert',
    punkt: punkter('6.7.2', null),
    krav: 'XMP-metadata ligger ukomprimert i filen',
    *finn(pdf) {
      for (const { nr, d, stroem } of pdf.ordboeker)
        if (stroem instanceof PDFRawStream && pdf.navn(d, 'Type') === 'Metadata' && harNoekkel(d, 'Filter'))
          yield `objekt ${nr}`;
    },
  },
  {
    id: 'like-opplysninger',
    punkt: punkter('6.7.3', null),
    krav: 'Dokumentopplysninger og XMP sier det samme',
    finn: ulikt,
  },
];
