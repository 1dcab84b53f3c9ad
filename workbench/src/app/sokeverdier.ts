import { BEGRENSNINGSUTVALG, IKKE_ARKIVVERDIG, PAPIRER, PAPIRUTVALG, UTSENDINGSUTVALG } from '@dokumentsenter/contract';

/*
 * What stands in the address of a page. An address comes from anywhere: what does not fit is left out, never an error.
 */

type Raa = Record<string, unknown>;

export const KOEUTVALG = ['alle', 'mine', 'forfalt', 'tilSide'] as const;
export type Koeutvalg = (typeof KOEUTVALG)[number];
export const FORDELINGSUTVALG = ['alle', 'ledige', 'forfalt', 'uloest', 'tilSide'] as const;
export type Fordelingsutvalg = (typeof FORDELINGSUTVALG)[number];
export const ADMFANER = [
  'enheter',
  'brukere',
  'fravaer',
  'kanaler',
  'fagsystemer',
  'arkivstruktur',
  'ikkeArkivverdig',
  'innstillinger',
  'sporing',
] as const;
export const BEGRENSNINGSFANER = [...BEGRENSNINGSUTVALG, 'regler'] as const;
export const SENDTVIDEREUTVALG = ['venter', 'sendt', 'spor'] as const;
export const KASSASJONSFANER = ['forfalt', 'vedtak', 'utfoert', 'sperret'] as const;
export type Kassasjonsfane = (typeof KASSASJONSFANER)[number];
export type Admfane = (typeof ADMFANER)[number];

const DATO = /^\d{4}-\d{2}-\d{2}$/;

function tekst(verdi: unknown): string | undefined {
  const som = typeof verdi === 'number' ? String(verdi) : verdi;
  return typeof som === 'string' && som !== '' ? som : undefined;
}

/** A date that exists, ÅÅÅÅ-MM-DD. */
export function dato(verdi: unknown): string | undefined {
  return typeof verdi === 'string' && DATO.test(verdi) && !Number.isNaN(Date.parse(verdi)) ? verdi : undefined;
}

function enAv<T extends string>(verdi: unknown, lovlige: readonly T[]): T | undefined {
  return lovlige.find((lovlig) => lovlig === verdi);
}

function uten<T extends object>(verdier: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export const lesKoeSoek = (raa: Raa) => uten({ oppgave: tekst(raa.oppgave), utvalg: enAv(raa.utvalg, KOEUTVALG) });
export const lesFordelingSoek = (raa: Raa) => uten({ utvalg: enAv(raa.utvalg, FORDELINGSUTVALG) });
export const lesMinPostSoek = (raa: Raa) => uten({ post: tekst(raa.post) });
export const lesSakSoek = (raa: Raa) =>
  uten({ q: tekst(raa.q), kommune: tekst(raa.kommune), status: enAv(raa.status, ['aapne', 'alle']) });
export const lesSoekSoek = (raa: Raa) => uten({ q: tekst(raa.q), fra: tekst(raa.fra), til: tekst(raa.til) });
export const lesAdmSoek = (raa: Raa) => uten({ fane: enAv(raa.fane, ADMFANER), kommune: tekst(raa.kommune) });
export const lesArkivansvarSoek = (raa: Raa) => uten({ fane: enAv(raa.fane, PAPIRER), kommune: tekst(raa.kommune) });
export const lesKassasjonSoek = (raa: Raa) =>
  uten({ fane: enAv(raa.fane, KASSASJONSFANER), kommune: tekst(raa.kommune) });
export const lesRegnskapSoek = (raa: Raa) =>
  uten({ kommune: tekst(raa.kommune), fra: dato(raa.fra), til: dato(raa.til) });
export const lesBrevmalSoek = (raa: Raa) => uten({ kommune: tekst(raa.kommune), mal: tekst(raa.mal) });
export const lesPapirSoek = (raa: Raa) =>
  uten({ utvalg: enAv(raa.utvalg, PAPIRUTVALG), kommune: tekst(raa.kommune), soek: tekst(raa.soek) });
export const lesBegrensningSoek = (raa: Raa) =>
  uten({
    utvalg: enAv(raa.utvalg, BEGRENSNINGSFANER),
    aarsak: enAv(raa.aarsak, IKKE_ARKIVVERDIG),
    kommune: tekst(raa.kommune),
    soek: tekst(raa.soek),
  });
export const lesForslageneSoek = (raa: Raa) => uten({ kommune: tekst(raa.kommune) });
export const lesSendtVidereSoek = (raa: Raa) =>
  uten({ utvalg: enAv(raa.utvalg, SENDTVIDEREUTVALG), kommune: tekst(raa.kommune) });
export const lesUtsendingSoek = (raa: Raa) =>
  uten({ utvalg: enAv(raa.utvalg, UTSENDINGSUTVALG), kommune: tekst(raa.kommune) });
