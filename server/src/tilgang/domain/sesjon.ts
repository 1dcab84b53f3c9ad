const MINUTT = 60_000;

/** Hours without use before a session ends, and how long it lasts at most. */
export const INAKTIV_TIMER = 8;
export const HOEYST_TIMER = 24;

export interface Sesjonstid {
  readonly opprettet: Date;
  readonly sistBrukt: Date;
}

export function erGyldig(sesjon: Sesjonstid, naa: Date): boolean {
  const alder = naa.getTime() - sesjon.opprettet.getTime();
  const stille = naa.getTime() - sesjon.sistBrukt.getTime();
  return alder < HOEYST_TIMER * 60 * MINUTT && stille < INAKTIV_TIMER * 60 * MINUTT;
}

/** Use is noted at most once a minute: reading a page must not cost a write. */
export function boerBeroeres(sesjon: Sesjonstid, naa: Date): boolean {
  return naa.getTime() - sesjon.sistBrukt.getTime() >= MINUTT;
}
