/** Insight of a party in a case (forvaltningsloven § 18), or of a person in what is kept about them (personvernforordningen art. 15). */
export type Innsynsgrunnlag = 'partsinnsyn' | 'egne';

/** Why something is left out. `vurdert`: the rules would give it, the archivist has decided otherwise. */
export const INNSYNSGRUNNER = [
  'internt',
  'ikke-ferdig',
  'skjermet',
  'andres-navn',
  'maa-sladdes',
  'gjelder-andre',
  'utgaatt',
  'sperret',
  'ikke-klarert',
  'vurdert',
] as const;
export type Innsynsgrunn = (typeof INNSYNSGRUNNER)[number];

const PERSONVERN = 'personopplysningsloven § 16 første ledd bokstav';
const HJEMLER: Readonly<Record<Innsynsgrunn, Readonly<Record<Innsynsgrunnlag, string | null>>>> = {
  internt: { partsinnsyn: 'fvl. § 18 a', egne: `${PERSONVERN} e` },
  'ikke-ferdig': { partsinnsyn: 'fvl. § 18 a', egne: `${PERSONVERN} e` },
  skjermet: { partsinnsyn: 'fvl. § 19', egne: `${PERSONVERN} d` },
  'andres-navn': { partsinnsyn: 'fvl. § 19 annet ledd', egne: 'personvernforordningen art. 15 nr. 4' },
  'maa-sladdes': { partsinnsyn: 'fvl. § 19 annet ledd', egne: 'personvernforordningen art. 15 nr. 4' },
  'gjelder-andre': { partsinnsyn: null, egne: 'personvernforordningen art. 15 nr. 1' },
  utgaatt: { partsinnsyn: null, egne: null },
  sperret: { partsinnsyn: 'arkivlova § 13', egne: 'arkivlova § 13' },
  'ikke-klarert': { partsinnsyn: null, egne: null },
  vurdert: { partsinnsyn: null, egne: null },
};

/** The paragraph a refusal rests on; null where there is none to give. */
export function hjemmelFor(grunn: Innsynsgrunn, grunnlag: Innsynsgrunnlag): string | null {
  return HJEMLER[grunn][grunnlag];
}

const ALDRI: ReadonlySet<Innsynsgrunn> = new Set(['sperret', 'ikke-klarert']);
/** Krav 5.2.40: an answer to a person never holds what is shielded for others. */
const ALDRI_I_EGNE: ReadonlySet<Innsynsgrunn> = new Set(['andres-navn', 'maa-sladdes', 'skjermet']);

/** Whether an archivist may hand it out all the same, with a reason. A party may get what is shielded (krav 5.2.39). */
export function kanTasMed(grunn: Innsynsgrunn, grunnlag: Innsynsgrunnlag): boolean {
  return !ALDRI.has(grunn) && !(grunnlag === 'egne' && ALDRI_I_EGNE.has(grunn));
}
