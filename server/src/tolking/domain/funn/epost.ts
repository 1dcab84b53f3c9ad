import { type Gjenkjenner, strekk, type Tekstfunn, utenOverlapp } from './funn.ts';

const EPOST =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}) ?[@©®] ?([\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{2,63}){1,4})/dgu;

/** A word with a dot and an ending, as a mail address is when the sign in it has been read as something else. */
const UTEN_KROELLALFA =
  /(?<![\p{L}\p{N}._%+/@-])([\p{L}\p{N}._&+-]{4,80}\.(?:[a-z]{2,3}|info|name|online|example))(?![\p{L}\p{N}@/-])/dgu;
/** What the sign is read as: signs no address has, and letters like it in form. */
const LIGNER = /[&øØGEQOeac0]/gu;
/** What stands before it, when it is no person. */
const POSTKASSE =
  /^(post|postmottak|firmapost|epost|info|kontakt|kontor|mail|faktura|kundeservice|resepsjon|admin|salg|booking|leder|styret|servicekontor|sentralbord)$/i;
const FRI_TJENESTE = /^(gmail|hotmail|outlook|live|yahoo|icloud|online|msn|getmail|lyse|frisurf|protonmail)\./i;
const NETTSTED = /^(www\.|https?)/i;

/** Without Norwegian letters, as people write their own name in an address. */
const brettet = (tekst: string): string =>
  tekst.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');

/**
 * Where the sign stood: before a service everybody has, after a name of a mailbox, or after a name that stands on the page by itself.
 * Null when nothing tells, since a web address looks the same.
 */
function kroellalfaI(ord: string, paaSiden: ReadonlySet<string>): number | null {
  if (NETTSTED.test(ord)) return null;
  for (const { index } of ord.matchAll(LIGNER)) {
    const [foer, etter] = [ord.slice(0, index), ord.slice(index + 1)];
    if (index < 3 || !/^[\p{L}\p{N}][\p{L}\p{N}-]+\.[\p{L}\p{N}]/u.test(etter)) continue;
    const navn = foer.split(/[._-]/).at(-1) ?? '';
    if (FRI_TJENESTE.test(etter) || POSTKASSE.test(foer) || (navn.length >= 3 && paaSiden.has(brettet(navn))))
      return index;
  }
  return null;
}

function tappteKroellalfa(tekst: string): Tekstfunn[] {
  const kandidater = [...tekst.matchAll(UTEN_KROELLALFA)];
  if (kandidater.length === 0) return [];
  const paaSiden = new Set((tekst.match(/\p{L}{3,}/gu) ?? []).map(brettet));
  return kandidater.flatMap((treff): Tekstfunn[] => {
    const ord = treff[1] ?? '';
    const plass = kroellalfaI(ord, paaSiden);
    if (plass === null) return [];
    return [
      { slag: 'epost', verdi: `${ord.slice(0, plass)}@${ord.slice(plass + 1)}`.toLowerCase(), ...strekk(treff, 1) },
    ];
  });
}

/** Mail addresses, also where the sign in the middle has been read as another or as a letter. */
export const finnEpostadresser: Gjenkjenner = (tekst) =>
  utenOverlapp([
    ...[...tekst.matchAll(EPOST)].map((treff) => ({
      slag: 'epost' as const,
      verdi: `${treff[1]}@${treff[2]}`.toLowerCase().replace(/[.-]+$/, ''),
      ...strekk(treff),
    })),
    ...tappteKroellalfa(tekst),
  ]);
