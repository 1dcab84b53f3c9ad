import { type Gjenkjenner, strekk, utenOverlapp } from './funn.ts';

/** Words for a reference, whoever's it is, as offices shorten them. */
const ORD =
  '(?:(?:vårt?|våre|deres|dykkar|dykker|our|your) ?)?(?:(?:saks?|arkiv|journal|dok(?:ument)?|mappe)?-?ref(?:eranse)?(?:n(?:umme)?r)?|(?:arkiv)?saks?(?:-?(?:n(?:umme)?r|id))?|(?:journal|arkiv|dok(?:ument)?|mappe|j|s)\\.?-?n(?:umme)?r)';
const VERDI = '((?=[\\p{L}\\d./-]{0,30}\\d)[\\p{L}\\d]{1,12}(?:[./-][\\p{L}\\d]{1,12}){0,4})';
const MERKET = new RegExp(`(?<!\\p{L})${ORD}\\.?(?: ?n(?:umme)?r\\.?)? ?[:–-]? ?${VERDI}(?![\\p{L}\\d])`, 'dgiu');
/** A year and a number, with a stroke between: how case numbers are written. What goes on in strokes is a property or a date. */
const AAR_OG_NUMMER = /(?<![\d./-])(20[12]\d\/\d{1,6}(?:-\d{1,4})?|[12]\d\/\d{4,6}(?:-\d{1,4})?)(?![\d/]|\.\d)/dg;

/** References, ours and theirs: what stands after a word for it, and case numbers written in full. */
export const finnReferanser: Gjenkjenner = (tekst) =>
  utenOverlapp(
    [...tekst.matchAll(MERKET), ...tekst.matchAll(AAR_OG_NUMMER)].map((treff) => ({
      slag: 'referanse' as const,
      verdi: treff[1] ?? '',
      ...strekk(treff, 1),
    })),
  );
