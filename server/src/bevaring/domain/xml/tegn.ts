/** What has been put in place of characters that XML 1.0 cannot hold. */
export interface Tegnregnskap {
  erstattet: number;
}

// Everything that needs a look: markup, carriage return, and what XML 1.0 has no way to write (control characters, half surrogate
// pairs, two noncharacters). One scan tells most texts clean.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const MISTENKELIG = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ULOVLIG = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ERSTATNING = '\ufffd';

/**
 * Text as XML content. Carriage returns are written as references, or a parser would turn them into line feeds. What XML cannot hold
 * is replaced by U+FFFD and counted, so that the uttrekk can say so.
 */
export function xmltekst(tekst: string, regnskap: Tegnregnskap): string {
  if (!MISTENKELIG.test(tekst)) return tekst;
  const hel = tekst.isWellFormed() ? tekst : rett(tekst, regnskap);
  return hel
    .replace(ULOVLIG, () => {
      regnskap.erstattet += 1;
      return ERSTATNING;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Attribute value: as text, and nothing that a parser would normalise. */
export function xmlattributt(tekst: string, regnskap: Tegnregnskap = { erstattet: 0 }): string {
  return xmltekst(tekst, regnskap).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function rett(tekst: string, regnskap: Tegnregnskap): string {
  const hel = tekst.toWellFormed();
  for (let i = 0; i < tekst.length; i += 1) if (tekst[i] !== hel[i]) regnskap.erstattet += 1;
  return hel;
}
