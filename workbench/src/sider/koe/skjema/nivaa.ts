import type { Forslag } from '@dokumentsenter/contract';
import type { Skjema, Skjemafelt, Skjemaverdier } from './skjema.ts';

/** Whether a proposal may stand in its field. One that is not measured may, as it always did. */
export const staarIFeltet = ({ nivaa }: Pick<Forslag, 'nivaa'>): boolean =>
  nivaa !== 'stille' && nivaa !== 'foreslaatt';

/** Whether proposals like this have been right so often that one key is enough. */
export const holderMedEnTast = (forslag: Pick<Forslag, 'nivaa'> | undefined): boolean =>
  forslag?.nivaa === 'entast' || forslag?.nivaa === 'bunke';

/** Fields whose value is one part of the form; only these are ever held back from it. */
const ENKLE = ['saksmappe', 'journalposttype', 'administrativEnhet', 'saksbehandler', 'klasse'] as const;

/** The proposal that waits beside its field: not filled in, and nobody has decided on the field yet. Null when there is none. */
export function ventendeForslag(
  felt: Skjemafelt,
  skjema: Skjema,
  forslag: Forslag | undefined,
): Partial<Skjemaverdier> | null {
  const navn = ENKLE.find((enkelt) => enkelt === felt);
  if (navn === undefined || forslag === undefined || staarIFeltet(forslag) || skjema.sett.has(felt)) return null;
  return { [navn]: skjema.foreslaatt[navn] };
}

const MAALTE = ['saksmappe', 'journalposttype', 'administrativEnhet'] as const;

/** Whether every measured field that must be filled has been right so often that the letter can be confirmed by one key. */
export function kanBekreftesMedEnTast(skjema: Skjema, forslag: readonly Forslag[]): boolean {
  const maa = skjema.verdier.saksmappe?.slag === 'ny' ? [...MAALTE, 'klasse' as const] : MAALTE;
  return maa.every((felt) => skjema.sett.has(felt) || holderMedEnTast(forslag.find((ett) => ett.felt === felt)));
}
