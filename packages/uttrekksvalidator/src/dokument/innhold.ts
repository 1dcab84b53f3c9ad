/** What a file is, judged by its first bytes. Names are the usual file endings. */
export type Innholdstype =
  | 'pdf'
  | 'png'
  | 'jpg'
  | 'tif'
  | 'jp2'
  | 'gif'
  | 'zip'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'ole'
  | 'rtf'
  | 'xml'
  | 'html'
  | 'mp3'
  | 'wav'
  | 'flac'
  | 'mp4'
  | 'mpg'
  | 'mkv'
  | 'gz'
  | 'warc'
  | 'tekst'
  | 'tom'
  | 'ukjent';

const MAGI: readonly (readonly [Innholdstype, number, string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['tif', 0, 'II*\0'],
  ['tif', 0, 'MM\0*'],
  ['jp2', 4, 'jP  '],
  ['gif', 0, 'GIF8'],
  ['ole', 0, '\xd0\xcf\x11\xe0'],
  ['rtf', 0, '{\\rtf'],
  ['flac', 0, 'fLaC'],
  ['mp3', 0, 'ID3'],
  ['mp3', 0, '\xff\xfb'],
  ['mp4', 4, 'ftyp'],
  ['mpg', 0, '\0\0\x01\xba'],
  ['mkv', 0, '\x1aE\xdf\xa3'],
  ['gz', 0, '\x1f\x8b'],
  ['warc', 0, 'WARC/'],
];

/** `start` is the first 4,096 bytes or all there are. */
export function finnType(start: Buffer): Innholdstype {
  if (start.length === 0) return 'tom';
  const tegn = start.toString('latin1');
  if (tegn.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (tegn.startsWith('PK\x03\x04')) return pakket(tegn);
  if (tegn.startsWith('RIFF') && tegn.slice(8, 12) === 'WAVE') return 'wav';
  for (const [type, fra, magi] of MAGI) if (tegn.startsWith(magi, fra)) return type;
  const tekst = tegn.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<\?xml/i.test(tekst)) return /<html/i.test(tekst.slice(0, 500)) ? 'html' : 'xml';
  if (/^(<!doctype html|<html)/i.test(tekst)) return 'html';
  return start.includes(0) ? 'ukjent' : 'tekst';
}

/** Office files are zips with known first names. */
function pakket(tegn: string): Innholdstype {
  const odf = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(tegn)?.[1];
  if (odf !== undefined) return odf === 'text' ? 'odt' : odf === 'spreadsheet' ? 'ods' : 'odp';
  if (tegn.includes('word/')) return 'docx';
  if (tegn.includes('xl/')) return 'xlsx';
  return tegn.includes('ppt/') ? 'pptx' : 'zip';
}

const ENDELSER: Readonly<Record<string, readonly Innholdstype[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  tif: ['tif'],
  tiff: ['tif'],
  jp2: ['jp2'],
  jpx: ['jp2'],
  gif: ['gif'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  odt: ['odt', 'zip'],
  ods: ['ods', 'zip'],
  odp: ['odp', 'zip'],
  doc: ['ole', 'rtf'],
  xls: ['ole'],
  ppt: ['ole'],
  msg: ['ole'],
  rtf: ['rtf'],
  xml: ['xml'],
  html: ['html', 'tekst', 'xml'],
  htm: ['html', 'tekst', 'xml'],
  txt: ['tekst', 'xml', 'html'],
  csv: ['tekst'],
  json: ['tekst'],
  eml: ['tekst', 'html'],
  sos: ['tekst'],
  gml: ['xml'],
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  siard: ['zip'],
  mp3: ['mp3'],
  wav: ['wav'],
  flac: ['flac'],
  mp4: ['mp4'],
  mpg: ['mpg'],
  mpeg: ['mpg'],
  mkv: ['mkv'],
  warc: ['warc'],
};

/** Whether the content is what the ending says; null when the ending is not one we know. */
export function passerEndelsen(endelse: string, type: Innholdstype): boolean | null {
  const ventet = ENDELSER[endelse];
  return ventet === undefined ? null : ventet.includes(type);
}

/** Endings that depots take (regulation of 2022 and the list of 2026). */
const ARKIVFORMAT = new Set(
  'pdf tif tiff jpg jpeg png jp2 txt xml csv json docx xlsx pptx odt ods odp html htm mp3 wav flac mp4 mpg mpeg mkv sos gml geojson ifc siard warc tar'.split(
    ' ',
  ),
);

export function erArkivformat(endelse: string): boolean {
  return ARKIVFORMAT.has(endelse);
}

/** The ending of a path, lower case, without its dot. */
export function endelse(sti: string): string {
  return /\.([^./\\]+)$/.exec(sti)?.[1]?.toLowerCase() ?? '';
}
