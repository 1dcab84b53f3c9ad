import type { Formatkode } from '../../ports/formatgjenkjenner.ts';
import { endelseAv } from './formater.ts';

/** Header names that only mail uses; two of them before the first empty line make a mail. */
const EPOSTHODER = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'received',
  'return-path',
  'reply-to',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'delivered-to',
  'in-reply-to',
  'references',
  'sender',
  'x-mailer',
]);

/** Counts mail headers at the top of a text; -1 when more than two lines are no header lines at all. */
function tellEposthoder(tekst: string): number {
  let funnet = 0;
  let fremmede = 0;
  for (const linje of tekst.replace(/^\s*\r?\n/, '').split(/\r?\n|\r/, 400)) {
    if (linje === '') break;
    if (/^>?From \S+/.test(linje) || /^[ \t]/.test(linje)) continue;
    const navn = /^([!-9;-~]+)[ \t]*:/.exec(linje)?.[1]?.toLowerCase();
    if (navn === undefined) fremmede += 1;
    else if (EPOSTHODER.has(navn)) funnet += 1;
    if (fremmede > 2) return -1;
  }
  // A broken relay may leave a stray line between good ones; a letter that merely begins with "Date:" is not excused.
  return fremmede > 0 && funnet < 4 ? -1 : funnet;
}

function erEpost(tekst: string, endelse: string): boolean {
  const hoder = tellEposthoder(tekst);
  return hoder >= 2 || (hoder === 1 && endelse === 'eml');
}

function erHtml(start: string): boolean {
  if (/^<(!doctype\s+html|html[\s>])/i.test(start)) return true;
  if (/^<\?xml\b[^>]*\?>\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html[\s>])/i.test(start)) return true;
  return (
    /^<(head|body|title|meta|table|div|p|center|h[1-6]|font|style|script)\b[^<]*>/i.test(start) &&
    /<\/[a-z]/i.test(start)
  );
}

/** Separated values: the same number of separators on nearly every line, several lines, no quotes broken. */
function erCsv(tekst: string, endelse: string, avkortet: boolean): boolean {
  const linjer = tekst.split(/\r?\n/, 60).filter((linje) => linje.trim() !== '');
  if (avkortet) linjer.pop();
  if (linjer.length < 2) return false;
  const minst = endelse === 'csv' || endelse === 'tsv' ? 1 : 2;
  return [';', '\t', ',', '|'].some((skille) => {
    const antall = linjer.map(
      (linje) => linje.replace(/"[^"]*"/g, '').split(skille === ',' ? /,(?!\s)/ : skille).length - 1,
    );
    const foerste = antall[0] ?? 0;
    // A comma is ordinary in prose: followed by a blank it separates no cells, and it needs a wide, even table.
    const krav = skille === ',' && endelse !== 'csv' ? Math.max(minst, 3) : minst;
    return foerste >= krav && antall.filter((n) => n === foerste).length >= linjer.length * 0.9;
  });
}

/**
 * Tells text formats apart by how the text begins. `tekst` is the decoded start of the file (64 kB is plenty);
 * the name only decides between txt, csv and a mail with a single header.
 */
export function tekstformat(tekst: string, filnavn: string, avkortet: boolean): Formatkode {
  const endelse = endelseAv(filnavn);
  const start = tekst.trimStart();
  if (start === '') return 'txt';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^BEGIN:VCALENDAR\b/i.test(start)) return 'ics';
  const utenKommentar = start.replace(/^(<!--[\s\S]*?-->\s*)+/, '');
  if (erHtml(utenKommentar)) return 'html';
  if (/^<\?xml\b/.test(start) || /^<([a-z_][\w.-]*:)?[a-z_][\w.-]*(\s[^<>]*)?\/?>/i.test(utenKommentar)) return 'xml';
  if (erEpost(tekst, endelse)) return 'eml';
  if (erCsv(tekst, endelse, avkortet)) return 'csv';
  return 'txt';
}
