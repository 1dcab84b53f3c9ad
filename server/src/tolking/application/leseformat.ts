import type { Leseformat } from '../ports/dokumentleser.ts';

/** Formats that have text to read. Everything else is kept and registered with the reason why there is no text. */
const LESEFORMATER: ReadonlySet<string> = new Set<Leseformat>([
  'pdf',
  'tiff',
  'jpeg',
  'png',
  'webp',
  'heic',
  'docx',
  'odt',
  'doc',
  'rtf',
  'xlsx',
  'ods',
  'pptx',
  'txt',
  'html',
  'epost-body',
]);

export function erLeseformat(format: string): format is Leseformat {
  return LESEFORMATER.has(format);
}
