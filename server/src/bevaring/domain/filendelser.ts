/** Content types of what archives hold, by extension. */
const MIME: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'application/xml',
  html: 'text/html',
  htm: 'text/html',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
};

/** Lower case and without the dot; `bin` when the name has none. */
export function endelsen(filnavn: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(filnavn)?.[1]?.toLowerCase() ?? 'bin';
}

export const mimeFor = (endelse: string): string => MIME[endelse] ?? 'application/octet-stream';
