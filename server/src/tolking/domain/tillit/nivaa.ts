import { type Bedoemt, finnTerskel } from '../laering/terskel.ts';

/**
 * What a proposal is trusted to do, from least to most. None of them decides: a named person confirms what is proposed, at the higher levels
 * with one key or for many letters at once.
 *
 * - `stille`: kept, and not shown
 * - `foreslaatt`: shown beside an empty field
 * - `forhaandsutfylt`: stands in the field
 * - `entast`: stands in the field as sure; the letter can be confirmed at once
 * - `bunke`: the letter can be confirmed together with others, and some of them are looked at by another
 */
export const TILLITSNIVAAER = ['stille', 'foreslaatt', 'forhaandsutfylt', 'entast', 'bunke'] as const;
export type Tillitsnivaa = (typeof TILLITSNIVAAER)[number];

/** Largest share of errors at each level that has to be earned. The last is what the municipality promises. */
export interface Tillitskrav {
  readonly forhaandsutfylt: number;
  readonly entast: number;
  readonly bunke: number;
}

export const VANLIGE_KRAV: Tillitskrav = { forhaandsutfylt: 0.2, entast: 0.05, bunke: 0.01 };

/** From which belief the proposals of a field, or of one class of it, have earned each level; infinite when none have. */
export type Tillitsgrenser = Readonly<Record<keyof Tillitskrav, number>>;

export interface Tillit {
  readonly grenser: Tillitsgrenser;
  /** Share of the judged proposals at each level or above. */
  readonly dekning: Readonly<Record<keyof Tillitskrav, number>>;
  readonly antall: number;
  readonly feil: number;
}

const OPPTJENTE = ['forhaandsutfylt', 'entast', 'bunke'] as const;
/** With fewer judged proposals nothing is known of them, and they are shown beside the field as they always were. */
export const MINST_BEDOEMTE = 30;
/** Judged so often, a proposal that is wrong more often than right is in the way. */
const OFTERE_FEIL = 0.5;

/**
 * What the proposals of one kind have earned (one-sided bound of Clopper and Pearson at each level, on the latest decisions). Errors found
 * later raise the bars by themselves: nobody has to take trust away.
 *
 * @param bedoemte the latest judged proposals of the kind
 */
export function vurderTillit(bedoemte: readonly Bedoemt[], krav: Tillitskrav = VANLIGE_KRAV): Tillit {
  const terskler = OPPTJENTE.map((nivaa) => [nivaa, finnTerskel(bedoemte, krav[nivaa])] as const);
  const hent = (felt: 'fra' | 'dekning') =>
    Object.fromEntries(terskler.map(([nivaa, terskel]) => [nivaa, terskel[felt]])) as Record<keyof Tillitskrav, number>;
  return {
    grenser: hent('fra'),
    dekning: hent('dekning'),
    antall: bedoemte.length,
    feil: bedoemte.filter(({ rett }) => !rett).length,
  };
}

const erOver = (nivaa: Tillitsnivaa, tak: Tillitsnivaa): boolean =>
  TILLITSNIVAAER.indexOf(nivaa) > TILLITSNIVAAER.indexOf(tak);

/**
 * The level of one proposal: the highest it has earned, and never above what an administrator has allowed.
 *
 * @param sikkerhet 0..1, the belief in it
 * @param avstand from the runner-up: two that are as likely are no ground to be sure
 */
export function nivaaFor(
  tillit: Tillit,
  forslag: { readonly sikkerhet: number; readonly avstand: number },
  tak: Tillitsnivaa,
): Tillitsnivaa {
  const opptjent = [...OPPTJENTE].reverse().find((nivaa) => erOpptjent(tillit, forslag, nivaa));
  const uten: Tillitsnivaa =
    tillit.antall >= MINST_BEDOEMTE && tillit.feil / tillit.antall > OFTERE_FEIL ? 'stille' : 'foreslaatt';
  const nivaa = opptjent ?? uten;
  return erOver(nivaa, tak) ? tak : nivaa;
}

/** Least distance to the runner-up from which a proposal may count as sure. */
const MINSTE_AVSTAND = 0.2;

function erOpptjent(
  { grenser }: Tillit,
  { sikkerhet, avstand }: { readonly sikkerhet: number; readonly avstand: number },
  nivaa: keyof Tillitskrav,
): boolean {
  return sikkerhet >= grenser[nivaa] && (nivaa === 'forhaandsutfylt' || avstand >= MINSTE_AVSTAND);
}

/** The highest level that any proposal of the kind has earned: what the trust page shows, and what a change of is told. */
export function hoeyesteNivaa({ grenser, antall, feil }: Tillit, tak: Tillitsnivaa): Tillitsnivaa {
  return nivaaFor({ grenser, antall, feil, dekning: { forhaandsutfylt: 0, entast: 0, bunke: 0 } }, SIKREST, tak);
}

const SIKREST = { sikkerhet: 1, avstand: 1 };
