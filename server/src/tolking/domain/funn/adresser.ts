import { type Gjenkjenner, strekk, type Tekstfunn, utenOverlapp } from './funn.ts';

const LEDD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
/** What the names of roads end in, and of the places that houses are numbered along. */
const VEI =
  '(?:ve[ig](?:en)?|gat[ae]n?|gate|sti(?:en)?|svingen|bakk(?:en|an)|li[ae]|haug(?:en|an)|jord(?:et|e)|ås(?:en)?|mo(?:en|an)|flat[ae]n?|brinken|kroken|myr[ae]|nes(?:et)?|vik[ae]|bukt[ae]|tun(?:et)?|torg(?:et)?|plass(?:en)?|all[eé](?:en)?|løkk[ae]|kleiv[ae]|ring(?:en)?|dal(?:en)?|berg(?:et|an)?|odden|holm(?:en)?|eng[ae]n?|grop[ae]|topp(?:en)?|port(?:en)?|brygg[ae]|kai(?:en|a)?|strand[ae]?|sund(?:et)?|vollen|marka?|leitet?|bråten|faret|grend[ae]|skog(?:en)?|elv[ae]|foss(?:en)?|rud)';
/** Words that begin the names of roads and places, and are written apart. */
const FORLEDD =
  '(?:Gamle|Nye|Øvre|Nedre|Indre|Ytre|Nordre|Søndre|Søre|Vestre|Østre|Austre|Midtre|Store|Lille|Vesle|Sankt|St\\.)';
const GATE = new RegExp(
  `(?<![\\p{L}\\d])((?:(?:${FORLEDD} )?${LEDD}${VEI}|(?:${FORLEDD}|(?:${LEDD} ){0,2}${LEDD}s) ${VEI}) \\d{1,3}(?: ?[A-Ha-h])?)(?![\\p{L}\\d/.-]|,\\d)`,
  'dgu',
);
const POSTBOKS = /(?<!\p{L})((?:Postboks|Boks|Pb\.?|PB) \d{1,5})(?!\d)/dgu;
/** A four-digit code and the place: one word with a capital, or more when small words or a first part bind them together. */
const POSTSTED = new RegExp(
  `(?<![\\d/.,-]|\\d )(?:N-|NO-)?(\\d{4}) {1,2}((?:${FORLEDD} )?\\p{Lu}[\\p{L}'’-]*(?: (?:i|på|og) \\p{Lu}[\\p{L}'’-]*)?)`,
  'dgu',
);
/** Words with a capital that follow a year or a number in headings, and are no place. */
const IKKE_STED =
  /^(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|kroner|kommune|side|sak|vår|deres|dykkar|dato|tlf|telefon|org|vedlegg|kopi)$/i;

/** What stands in the line just before, up to here. */
const paaLinja = (tekst: string, fra: number): string => tekst.slice(tekst.lastIndexOf('\n', fra - 1) + 1, fra);

/** Any name and number that stands right before a postal code is an address too, whatever the road is called. */
const FORAN_POSTSTED =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3} \d{1,3}(?: ?[A-Ha-h])?),?(?:\s{0,3}[|·•]\s{0,3}|,? {1,2}|\s{0,2}\n\s{0,2})(?:N-|NO-)?\d{4} {1,2}\p{Lu}/dgu;

/** «Moi Rana»: the blank before the small word was lost when the page was read. */
const MISTET_MELLOMROM = /^(\p{Lu}\p{Ll}+?)(i) \p{Lu}/u;
const NESTE_ORD = / \p{Lu}\p{Ll}+/uy;

/** A place whose name ends in the small word that binds it to the next one, and that one with it. */
function helt(tekst: string, sted: string, til: number): string {
  NESTE_ORD.lastIndex = til;
  const neste = NESTE_ORD.exec(tekst)?.[0] ?? '';
  return !IKKE_STED.test(neste.trim()) && MISTET_MELLOMROM.test(`${sted}${neste}`) ? `${sted}${neste}` : sted;
}

/** Postal codes with their places. */
export const finnPoststeder: Gjenkjenner = (tekst) =>
  [...tekst.matchAll(POSTSTED)].flatMap((treff) => {
    const lest = (treff[2] ?? '').replace(/[.'’-]+$/, '');
    const foer = paaLinja(tekst, treff.index);
    if (IKKE_STED.test(lest.split(' ')[0] ?? '') || /(?:gnr|bnr|sak|nr|kr|ref|mars|mai|ju[nl]i)\.? ?:? ?$/i.test(foer))
      return [];
    const { fra } = strekk(treff, 2);
    const sted = helt(tekst, lest, fra + lest.length);
    const verdi = `${treff[1]} ${sted.replace(MISTET_MELLOMROM, (hele, navn, i) => hele.replace(`${navn}${i}`, `${navn} ${i}`))}`;
    return [{ slag: 'poststed' as const, verdi, fra: strekk(treff, 1).fra, til: fra + sted.length }];
  });

const ren = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** Road and number, and post boxes. */
export const finnAdresser: Gjenkjenner = (tekst) => {
  const adresse = (treff: RegExpMatchArray, verdi: string): Tekstfunn => ({
    slag: 'adresse',
    verdi: ren(verdi),
    ...strekk(treff, 1),
  });
  return utenOverlapp([
    ...[...tekst.matchAll(POSTBOKS)].map((treff) => adresse(treff, treff[1] ?? '')),
    ...[...tekst.matchAll(GATE)].map((treff) => adresse(treff, treff[1] ?? '')),
    ...[...tekst.matchAll(FORAN_POSTSTED)].map((treff) => adresse(treff, treff[1] ?? '')),
  ]);
};
