const MINUTT = 60;
const LENGST_SEKUNDER = 60 * MINUTT;

/** Seconds before a channel that failed is asked again. What a person must mend is asked seldom; a source's own wish counts, up to an hour. */
export function ventetidKanal(slag: string, feilPaaRad: number, oensket: number | null): number {
  const maaMendes = slag === 'innlogging-avvist' || slag === 'feil-oppsett' || slag === 'hemmelighet-uleselig';
  const foerste = maaMendes ? 5 * MINUTT : 15;
  const lengst = maaMendes ? LENGST_SEKUNDER : 15 * MINUTT;
  const egen = Math.min(lengst, foerste * 2 ** Math.min(feilPaaRad, 12));
  return Math.min(LENGST_SEKUNDER, Math.max(egen, oensket ?? 0));
}

/** Seconds before an answer to a source is tried again. */
export function ventetidSvar(forsoek: number, oensket: number | null): number {
  return Math.min(LENGST_SEKUNDER, Math.max(Math.min(30 * MINUTT, 10 * 2 ** Math.min(forsoek, 12)), oensket ?? 0));
}
