import { simpleParser } from 'mailparser';

/**
 * The text of an HTML document: paragraphs, lists and tables as lines; scripts, styles and pictures are left out, and
 * nothing is ever fetched. It goes through the mail parser, which already has to do this for every e-mail.
 */
export async function htmlTilTekst(html: string): Promise<string> {
  const hode =
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const uten = html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<img\b[^>]*>/gi, ' ')
    // The parser writes headings in capitals: not what the sender wrote.
    .replace(/<(\/?)h[1-6]\b[^>]*>/gi, '<$1p>')
    // The parser runs table cells together.
    .replace(/<\/t[dh]\s*>/gi, ' $&')
    .replace(/<\/tr\s*>/gi, '<br>$&');
  const koding = Buffer.from(uten, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  const brev = await simpleParser(Buffer.from(hode + koding, 'latin1'), {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 20_000_000,
  });
  return (brev.text ?? '').replace(/\u00a0/g, ' ').trim();
}
