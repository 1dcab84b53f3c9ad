import type { Avtalefelt } from '@dokumentsenter/contract';

/** The fields of an agreement in the order they are asked for. */
export const AVTALEFELT = [
  'part',
  'orgnr',
  'formaal',
  'kategorier',
  'grunnlag',
  'underleverandoerer',
  'sted',
  'lenke',
  'fra',
  'til',
  'fornyInnen',
] as const satisfies readonly (keyof Avtalefelt)[];
export type Avtalefeltnavn = (typeof AVTALEFELT)[number];

const DATOER: readonly Avtalefeltnavn[] = ['fra', 'til', 'fornyInnen'];
export const erDato = (felt: Avtalefeltnavn): boolean => DATOER.includes(felt);
