import type { Forslag, Oppgave } from '@dokumentsenter/contract';
import { holderMedEnTast, staarIFeltet } from './nivaa.ts';
import { SKJEMAFELT, type Skjema, type Skjemafelt, type Skjemaverdier } from './skjema.ts';

/** How sure a field is, as the person sees it. `mangler`: must be filled in. `sett`: a person has decided. `tom`: may stay empty. */
export type Sikkerhet = 'sikker' | 'foreslaatt' | 'usikker' | 'mangler' | 'sett' | 'tom';

const SIKKER_FRA = 0.95;

/** The certainty shown on a row of the queue: doubt anywhere in the letter wins. */
export function oppgavesikkerhet(oppgave: Pick<Oppgave, 'tvil' | 'sikkerhet'>): 'sikker' | 'foreslaatt' | 'usikker' {
  if (oppgave.tvil) return 'usikker';
  return oppgave.sikkerhet >= SIKKER_FRA ? 'sikker' : 'foreslaatt';
}

/** Whether the field holds enough to be registered. */
export function erFylt(felt: Skjemafelt, verdier: Skjemaverdier): boolean {
  switch (felt) {
    case 'saksmappe':
      return (
        verdier.saksmappe !== null &&
        (verdier.saksmappe.slag === 'finnes' || verdier.saksmappe.ny.tittel.trim().length >= 3)
      );
    case 'tittel':
      return verdier.tittel.trim().length >= 3;
    case 'avsender':
      return verdier.avsender.navn.trim() !== '';
    case 'dokumentetsDato':
      return verdier.dokumentetsDato !== null;
    case 'tilgangskode':
      // What is shielded needs its legal basis and a title that everyone may see (krav 5.2.20–22).
      return [verdier.tilgangskode, verdier.hjemmel, verdier.offentligTittel].every((verdi) => verdi.trim() !== '');
    case 'vedlegg':
      return verdier.vedlegg.length > 0 && verdier.vedlegg.every((del) => del.tittel.trim() !== '');
    default:
      return verdier[felt] !== '';
  }
}

/** Class is asked for only when a case is opened, for an existing case has its own; access only when something is shielded. */
export function erPaakrevd(felt: Skjemafelt, verdier: Skjemaverdier): boolean {
  if (felt === 'klasse') return verdier.saksmappe?.slag === 'ny';
  if (felt === 'tilgangskode') return verdier.tilgangskode !== '';
  return felt !== 'dokumentetsDato' && felt !== 'saksbehandler';
}

/** How sure one field is. Required and empty always takes the eye, whatever was proposed. */
export function feltsikkerhet(felt: Skjemafelt, skjema: Skjema, forslag: Forslag | undefined): Sikkerhet {
  if (felt === 'klasse' && skjema.verdier.saksmappe?.slag !== 'ny') return 'tom';
  const fylt = erFylt(felt, skjema.verdier);
  if (!fylt && erPaakrevd(felt, skjema.verdier)) return 'mangler';
  if (skjema.sett.has(felt)) return 'sett';
  if (forslag === undefined) return 'tom';
  // Not trusted to be filled in: an optional field stands empty, one with a standing value must be looked at.
  if (!staarIFeltet(forslag)) return fylt ? 'usikker' : 'tom';
  if (fylt && holderMedEnTast(forslag)) return 'sikker';
  if (forslag.sikkerhet === 'usikker') return 'usikker';
  // That nothing needs shielding is a proposal too.
  if (felt === 'tilgangskode') return forslag.sikkerhet;
  return fylt ? forslag.sikkerhet : 'tom';
}

/** The fields that need a person's eye before the letter can be registered by one key, in the order they stand. */
export function usikreFelt(skjema: Skjema, forslag: readonly Forslag[]): Skjemafelt[] {
  return SKJEMAFELT.filter((felt) => {
    const sikkerhet = feltsikkerhet(
      felt,
      skjema,
      forslag.find((ett) => ett.felt === felt),
    );
    return sikkerhet === 'usikker' || sikkerhet === 'mangler';
  });
}

/** The next uncertain field after `etter`, going round; the first one when `etter` is null or none is left after it. */
export function nesteUsikre(usikre: readonly Skjemafelt[], etter: Skjemafelt | null): Skjemafelt | null {
  if (etter === null) return usikre[0] ?? null;
  const plass = SKJEMAFELT.indexOf(etter);
  return usikre.find((felt) => SKJEMAFELT.indexOf(felt) > plass) ?? null;
}
