import type { LaertFelt } from '../eksempel.ts';
import { type Bedoemt, sjanseForSaaMange } from '../laering/terskel.ts';
import {
  hoeyesteNivaa,
  MINST_BEDOEMTE,
  TILLITSNIVAAER,
  type Tillitsnivaa,
  VANLIGE_KRAV,
  vurderTillit,
} from './nivaa.ts';

/** From which belief each level holds; infinite when none has earned it. */
export type Nivaagrenser = Readonly<Record<'forhaandsutfylt' | 'entast' | 'bunke', number>>;

/** What the proposals of one field are trusted to do now. */
export interface Nivaastand {
  /** Earned by the figures. What holds is never above `tak`. */
  readonly nivaa: Tillitsnivaa;
  readonly grenser: Nivaagrenser;
  /** Decisions before this are not counted: the level fell then, and is earned anew. */
  readonly regnetFra: Date | null;
  /** What an administrator has allowed at most. */
  readonly tak: Tillitsnivaa;
}

const { POSITIVE_INFINITY: INGEN } = Number;

/**
 * A field nobody has decided anything on: it is filled in, as it was before there were levels, until figures say otherwise. To confirm many
 * at once must be allowed by a person.
 */
export const NY_STAND: Nivaastand = {
  nivaa: 'forhaandsutfylt',
  grenser: { forhaandsutfylt: 0, entast: INGEN, bunke: INGEN },
  regnetFra: null,
  tak: 'entast',
};

/** How many of the latest decisions the levels are reckoned from: enough for the top one, which takes 459 without an error. */
export const VINDU = 600;
/** Errors are looked for among the latest: what was right long ago must not hide what is wrong now. */
const FALLVINDU = 100;
/** So little the chance of as many errors must be, had the promise been kept, before trust is taken away. */
const FALLSJANSE = 0.01;
const OFTERE_FEIL = 0.5;

/** A proposal to shield that is not seen costs more than one that is wrong, and so does one that the letter is for no archive. */
const GULV: Partial<Record<LaertFelt, Tillitsnivaa>> = {
  tilgangskode: 'forhaandsutfylt',
  arkivverdi: 'forhaandsutfylt',
};

export const gulvFor = (felt: LaertFelt): Tillitsnivaa => GULV[felt] ?? 'stille';

const plass = (nivaa: Tillitsnivaa): number => TILLITSNIVAAER.indexOf(nivaa);
export const lavesteAv = (a: Tillitsnivaa, b: Tillitsnivaa): Tillitsnivaa => (plass(a) < plass(b) ? a : b);
const hoeyesteAv = (a: Tillitsnivaa, b: Tillitsnivaa): Tillitsnivaa => (plass(a) > plass(b) ? a : b);
export const erLavere = (a: Tillitsnivaa, b: Tillitsnivaa): boolean => plass(a) < plass(b);
const under = (nivaa: Tillitsnivaa): Tillitsnivaa => TILLITSNIVAAER[Math.max(0, plass(nivaa) - 1)] ?? 'stille';

/** What holds: what is earned, and never above what an administrator has allowed. */
export const iKraft = (felt: LaertFelt, { nivaa, tak }: Pick<Nivaastand, 'nivaa' | 'tak'>): Tillitsnivaa =>
  hoeyesteAv(lavesteAv(nivaa, tak), gulvFor(felt));

/** Least distance to the runner-up from which a proposal may count as sure. */
const MINSTE_AVSTAND = 0.2;

/**
 * The level of one proposal: at most what holds for the field, and lower when it is less sure than those that earned it, or another is
 * nearly as likely.
 */
export function nivaaForForslag(
  felt: LaertFelt,
  stand: Nivaastand,
  { sikkerhet, avstand }: { readonly sikkerhet: number; readonly avstand: number },
): Tillitsnivaa {
  const hoeyst = iKraft(felt, stand);
  if (hoeyst === 'stille') return 'stille';
  const naadd = (['bunke', 'entast', 'forhaandsutfylt'] as const).find(
    (nivaa) =>
      !erLavere(hoeyst, nivaa) &&
      sikkerhet >= stand.grenser[nivaa] &&
      (nivaa === 'forhaandsutfylt' || avstand >= MINSTE_AVSTAND),
  );
  return hoeyesteAv(naadd ?? 'foreslaatt', gulvFor(felt));
}

export interface Nivaavurdering {
  readonly stand: Nivaastand;
  /** Null: it stays as it was. */
  readonly aarsak: 'opptjent' | 'feil' | null;
  readonly antall: number;
  readonly feil: number;
}

const talt = (bedoemte: readonly Bedoemt[]) => ({
  antall: bedoemte.length,
  feil: bedoemte.filter(({ rett }) => !rett).length,
});

/** The judged proposals that show that a level is not deserved any more; null while nothing shows it. */
function brudd(
  nivaa: Tillitsnivaa,
  grenser: Nivaagrenser,
  bedoemte: readonly Bedoemt[],
): { antall: number; feil: number } | null {
  if (nivaa === 'stille') return null;
  const fra = nivaa === 'foreslaatt' ? 0 : grenser[nivaa];
  const tall = talt(bedoemte.filter(({ sikkerhet }) => sikkerhet >= fra).slice(0, FALLVINDU));
  const viktig = nivaa === 'entast' || nivaa === 'bunke';
  if (!viktig && tall.antall < MINST_BEDOEMTE) return null;
  const hoeyst = nivaa === 'foreslaatt' ? OFTERE_FEIL : VANLIGE_KRAV[nivaa];
  return sjanseForSaaMange(tall.feil, tall.antall, hoeyst) < FALLSJANSE ? tall : null;
}

const uten = (grenser: Nivaagrenser, nivaa: Tillitsnivaa): Nivaagrenser => ({
  forhaandsutfylt: erLavere(nivaa, 'forhaandsutfylt') ? INGEN : grenser.forhaandsutfylt,
  entast: erLavere(nivaa, 'entast') ? INGEN : grenser.entast,
  bunke: erLavere(nivaa, 'bunke') ? INGEN : grenser.bunke,
});

/** The level falls to `nivaa`, and is earned anew from the decisions after `naa`. */
export function fallTil(stand: Nivaastand, nivaa: Tillitsnivaa, naa: Date): Nivaastand {
  return { ...stand, nivaa, grenser: uten(stand.grenser, nivaa), regnetFra: naa };
}

/**
 * The level after the latest decisions. It rises when the bound of the error (Clopper and Pearson, 99 %) is under what the level allows, and
 * falls when the latest errors are more than it can have by chance. Between the two it stays, so that it does not go up and down.
 *
 * @param bedoemte judged proposals of the field since `stand.regnetFra`, newest first
 */
export function vurderNivaa(
  felt: LaertFelt,
  stand: Nivaastand,
  bedoemte: readonly Bedoemt[],
  naa: Date,
): Nivaavurdering {
  let nivaa = stand.nivaa;
  let grunn: { antall: number; feil: number } | null = null;
  for (let tall = brudd(nivaa, stand.grenser, bedoemte); tall !== null; tall = brudd(nivaa, stand.grenser, bedoemte)) {
    if (!erLavere(gulvFor(felt), nivaa)) break;
    nivaa = under(nivaa);
    grunn = tall;
  }
  if (grunn !== null) return { stand: fallTil(stand, nivaa, naa), aarsak: 'feil', ...grunn };
  const tillit = vurderTillit(bedoemte.slice(0, VINDU));
  const opptjent = hoeyesteNivaa(tillit, 'bunke');
  const stiger = erLavere(nivaa, opptjent) && opptjent !== 'foreslaatt';
  const nytt = stiger ? opptjent : nivaa;
  return {
    stand: { ...stand, nivaa: nytt, grenser: nyeGrenser(stand, nytt, tillit.grenser) },
    aarsak: stiger ? 'opptjent' : null,
    antall: tillit.antall,
    feil: tillit.feil,
  };
}

/** Those newly reckoned where there are such; what is filled in already stays so. */
function nyeGrenser(stand: Nivaastand, nivaa: Tillitsnivaa, regnet: Nivaagrenser): Nivaagrenser {
  const grenseFor = (navn: 'entast' | 'bunke') => {
    if (erLavere(nivaa, navn)) return INGEN;
    return Number.isFinite(regnet[navn]) ? regnet[navn] : stand.grenser[navn];
  };
  const utfylt = Math.min(stand.grenser.forhaandsutfylt, regnet.forhaandsutfylt);
  return { forhaandsutfylt: utfylt, entast: grenseFor('entast'), bunke: grenseFor('bunke') };
}
