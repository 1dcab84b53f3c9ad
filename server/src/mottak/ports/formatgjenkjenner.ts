import type { Avvik } from '../domain/avvik.ts';

/**
 * Every format the intake knows. `epost-body` is our own file with the text of a mail, `tom` is a file of zero bytes,
 * `ukjent` is everything we cannot make readable for a person.
 */
export const FORMATKODER = [
  'pdf',
  'tiff',
  'jpeg',
  'png',
  'gif',
  'webp',
  'heic',
  'eml',
  'msg',
  'docx',
  'odt',
  'doc',
  'rtf',
  'xlsx',
  'ods',
  'xls',
  'pptx',
  'odp',
  'ppt',
  'txt',
  'html',
  'csv',
  'xml',
  'zip',
  'winmail',
  'ics',
  'epost-body',
  'tom',
  'ukjent',
] as const;

export type Formatkode = (typeof FORMATKODER)[number];

/** What a file is, told by its bytes. Sizes of pictures are in pixels. */
export interface Format {
  readonly kode: Formatkode;
  readonly mime: string;
  /** Standard extension, lower case, without the dot. Empty for `tom`, and for `ukjent` when nothing is known. */
  readonly endelse: string;
  /** Text formats: the character set to decode with (a label TextDecoder knows). */
  readonly tegnsett?: string;
  readonly bilde?: { readonly bredde: number; readonly hoeyde: number };
  /** What is wrong with the file itself: empty, encrypted, damaged, too large a picture, extension that lies. */
  readonly avvik: readonly Avvik[];
}

/**
 * Tells the format from content; the name is used only to choose between two readings of the same text (csv or txt)
 * and to report an extension that lies. Never throws for bad content, only when the file cannot be read from disk.
 */
export interface Formatgjenkjenner {
  gjenkjenn(fil: string, filnavn: string): Promise<Format>;
}
