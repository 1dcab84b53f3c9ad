import type { Formatkode } from '../../ports/formatgjenkjenner.ts';

interface Formatrad {
  readonly mime: string;
  /** The first one is the standard extension; the others are just as true. */
  readonly endelser: readonly string[];
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** Media types as registered with IANA; extensions in use in the field. */
export const FORMATER: Readonly<Record<Formatkode, Formatrad>> = {
  pdf: { mime: 'application/pdf', endelser: ['pdf'] },
  tiff: { mime: 'image/tiff', endelser: ['tif', 'tiff'] },
  jpeg: { mime: 'image/jpeg', endelser: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mime: 'image/png', endelser: ['png', 'apng'] },
  gif: { mime: 'image/gif', endelser: ['gif'] },
  webp: { mime: 'image/webp', endelser: ['webp'] },
  heic: { mime: 'image/heic', endelser: ['heic', 'heif', 'hif'] },
  eml: { mime: 'message/rfc822', endelser: ['eml', 'mht', 'mhtml'] },
  msg: { mime: 'application/vnd.ms-outlook', endelser: ['msg', 'oft'] },
  docx: { mime: `${OOXML}.wordprocessingml.document`, endelser: ['docx', 'docm', 'dotx', 'dotm'] },
  odt: { mime: `${ODF}.text`, endelser: ['odt', 'ott'] },
  doc: { mime: 'application/msword', endelser: ['doc', 'dot'] },
  rtf: { mime: 'application/rtf', endelser: ['rtf', 'doc'] },
  xlsx: { mime: `${OOXML}.spreadsheetml.sheet`, endelser: ['xlsx', 'xlsm', 'xltx'] },
  ods: { mime: `${ODF}.spreadsheet`, endelser: ['ods', 'ots'] },
  xls: { mime: 'application/vnd.ms-excel', endelser: ['xls', 'xlt'] },
  pptx: { mime: `${OOXML}.presentationml.presentation`, endelser: ['pptx', 'ppsx', 'pptm', 'potx'] },
  odp: { mime: `${ODF}.presentation`, endelser: ['odp', 'otp'] },
  ppt: { mime: 'application/vnd.ms-powerpoint', endelser: ['ppt', 'pps'] },
  txt: { mime: 'text/plain', endelser: ['txt', 'text', 'asc', 'log', 'md', 'csv', 'rst', 'vcf', 'json', 'sos', 'gml'] },
  html: { mime: 'text/html', endelser: ['html', 'htm', 'xhtml', 'shtml', 'hocr', 'xml'] },
  csv: { mime: 'text/csv', endelser: ['csv', 'tsv', 'tab', 'txt'] },
  xml: { mime: 'application/xml', endelser: ['xml', 'gml', 'svg', 'kml', 'xsd', 'gpx', 'hocr', 'ehf', 'ubl'] },
  zip: { mime: 'application/zip', endelser: ['zip', 'jar'] },
  winmail: { mime: 'application/vnd.ms-tnef', endelser: ['dat', 'tnef'] },
  ics: { mime: 'text/calendar', endelser: ['ics', 'ical', 'vcs'] },
  'epost-body': { mime: 'application/vnd.dokumentsenter.epost+json', endelser: ['json'] },
  tom: { mime: 'application/x-empty', endelser: [''] },
  ukjent: { mime: 'application/octet-stream', endelser: [''] },
};

const ALLE_ENDELSER = new Set(Object.values(FORMATER).flatMap((rad) => rad.endelser));

/** The extension of a name: lower case, no dot; '' when there is none. */
export function endelseAv(filnavn: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(filnavn.trim())?.[1]?.toLowerCase() ?? '';
}

/**
 * True when the name claims another format than the content has. A missing or strange extension (`.001`, `.tmp`)
 * claims nothing.
 */
export function endelseLyver(filnavn: string, kode: Formatkode): boolean {
  const endelse = endelseAv(filnavn);
  if (endelse === '' || kode === 'tom' || kode === 'epost-body') return false;
  return ALLE_ENDELSER.has(endelse) && !FORMATER[kode].endelser.includes(endelse);
}
