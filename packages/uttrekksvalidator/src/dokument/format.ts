/** PRONOM ids and older names that `format` is filled with, and the endings they stand for. */
const NAVN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^fmt\/(1[4-9]|20|95|276|354|47[6-9]|48[01])$/, ['pdf']],
  [/^fmt\/(7|8|9|10|353)$/, ['tif', 'tiff']],
  [/^fmt\/4[1-4]$/, ['jpg', 'jpeg']],
  [/^fmt\/1[1-3]$/, ['png']],
  [/^fmt\/(40|412)$/, ['doc', 'docx']],
  [/^fmt\/(214|215)$/, ['xlsx', 'pptx']],
  [/^fmt\/101$/, ['xml']],
  [/^x-fmt\/111$/, ['txt']],
  [/^x-fmt\/18$/, ['csv']],
  [/^(ra-pdf|pdf\/a.*|pdf.*)$/, ['pdf']],
  [/^(ra-tiff6?|tiff( 6\.0)?)$/, ['tif', 'tiff']],
  [/^(ra-jpeg|jpeg)$/, ['jpg', 'jpeg']],
  [/^(ra-tekst|ren tekst.*)$/, ['txt']],
  [/^(ra-xml)$/, ['xml']],
  [/^(ra-sosi|sosi)$/, ['sos', 'txt']],
];

export type Formatsvar = 'likt' | 'annet-navn' | 'ulikt';

/** N5.29: whether `format` says what the file's ending says. A dot or capitals before it do no harm. */
export function sammenlignFormat(format: string, endelse: string): Formatsvar {
  const oppgitt = format.trim().toLowerCase().replace(/^\./, '');
  if (oppgitt === endelse) return 'likt';
  const navn = NAVN.find(([moenster]) => moenster.test(oppgitt));
  if (navn !== undefined) return navn[1].includes(endelse) ? 'annet-navn' : 'ulikt';
  // A PRONOM id we do not know cannot be said to be wrong.
  return /^(x-)?fmt\/\d+$/.test(oppgitt) ? 'annet-navn' : 'ulikt';
}
