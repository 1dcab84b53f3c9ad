export const MODULENHETER = [
  'arkivdel',
  'klasse',
  'saksmappe',
  'journalpost',
  'arkivnotat',
  'dokumentbeskrivelse',
] as const;
export type Modulenhet = (typeof MODULENHETER)[number];
export type Rettslag = 'les' | 'skriv';

/** A right that a module has been given in one unit, and in all that lies in it. */
export interface Modulrett {
  readonly id: string;
  readonly modul: string;
  readonly enhetstype: Modulenhet;
  readonly enhet: string;
  readonly rett: Rettslag;
  readonly gittAv: string;
  readonly gittTid: Date;
}

/**
 * Krav 4.1.14–15: a module may do it when it has been given that right in the unit, or in something the unit lies in. Nothing is given
 * by itself. Who may write may also read.
 *
 * @param kjede systemIDs of the unit and of all it lies in, in any order.
 */
export function modulKan(
  gitte: readonly Pick<Modulrett, 'enhet' | 'rett'>[],
  kjede: readonly string[],
  rett: Rettslag,
): boolean {
  const her = new Set(kjede);
  return gitte.some((en) => her.has(en.enhet) && (en.rett === rett || en.rett === 'skriv'));
}
