import { erOrganisasjonsnummer } from '@dokumentsenter/noark';
import { avvis, ok, type Result } from '../../kernel/index.ts';
import type { Kommune } from './kommune.ts';

/** Dark enough for white text, and told apart from each other; the mark stands beside, never the colour alone. */
const FARGER = ['#1b6e53', '#1f5fa8', '#8a4b12', '#7a2f6b', '#b3261e', '#4a5a12', '#0f6674', '#5b3fa0'] as const;

/** «Rana» and «Rana kommune» are the same municipality; a herad keeps its name. */
export function fulltNavn(navn: string): string {
  const rent = navn.trim().replace(/\s+/g, ' ');
  return /(kommune|herad|suohkan|tjïelte)$/i.test(rent) ? rent : `${rent} kommune`;
}

/** Two letters of the name that no other municipality has as its mark; the first two when they are free. Null when none are. */
export function ledigMerke(navn: string, opptatt: ReadonlySet<string>): string | null {
  const [foerste = '', ...andre] = navn.toUpperCase().replace(/[^\p{L}]/gu, '');
  return andre.map((annen) => `${foerste}${annen}`).find((merke) => !opptatt.has(merke)) ?? null;
}

/** A colour that nobody has, or when all are taken the one fewest have. */
export function ledigFarge(opptatt: readonly string[]): string {
  const brukt = (farge: string) => opptatt.filter((annen) => annen.toLowerCase() === farge).length;
  return FARGER.toSorted((a, b) => brukt(a) - brukt(b))[0] ?? FARGER[0];
}

/** Refused with `virksomhet.ugyldig-orgnr`, `virksomhet.ugyldig-kommunenummer` or `virksomhet.ugyldig-merke`. */
export function vurderKommune(kommune: Kommune): Result<Kommune> {
  if (!erOrganisasjonsnummer(kommune.arkivskaper)) return avvis('virksomhet.ugyldig-orgnr');
  if (!/^\d{4}$/.test(kommune.kommunenummer)) return avvis('virksomhet.ugyldig-kommunenummer');
  if (!/^\p{Lu}{1,2}$/u.test(kommune.merke)) return avvis('virksomhet.ugyldig-merke');
  return ok(kommune);
}
