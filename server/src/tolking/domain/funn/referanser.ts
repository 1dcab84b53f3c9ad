import { type Gjenkjenner, strekk, utenOverlapp } from './funn.ts';

const MERKET =
  /(?<!\p{L})(?:(?:vår|våre|deres|dykkar|dykker|our|your) ?(?:ref(?:eranse)?|saksnr|sak|journalnr)|saksnr|saksnummer|arkivsak(?:snr)?|saks?id|ref(?:eranse)?(?:nr)?|sak(?: nr)?|journalnr)\.?(?: ?nr\.?)? ?[:–-]? ?((?=[\p{L}\d./-]{0,30}\d)[\p{L}\d]{1,12}(?:[./-][\p{L}\d]{1,12}){0,4})(?![\p{L}\d])/dgiu;
/** A whole year and a number: how we write our own. What goes on in strokes is a property or a date. */
const FULLT = /(?<![\d./-])(20[12]\d\/\d{1,6}(?:-\d{1,4})?)(?![\d/]|\.\d)/dg;

/** References, ours and theirs: what stands after a word for it, and case numbers written in full. */
export const finnReferanser: Gjenkjenner = (tekst) =>
  utenOverlapp(
    [...tekst.matchAll(MERKET), ...tekst.matchAll(FULLT)].map((treff) => ({
      slag: 'referanse' as const,
      verdi: treff[1] ?? '',
      ...strekk(treff, 1),
    })),
  );
