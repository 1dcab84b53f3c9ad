/** Kinds of journalpost that somebody outside, or in another unit, waits for an answer to (M082: received, and internal for follow-up). */
const VENTER_SVAR: ReadonlySet<string> = new Set(['I', 'N']);

/** The same day one calendar month later, or the last day of that month when it is shorter. ÅÅÅÅ-MM-DD. */
export function enMaanedEtter(dato: string): string {
  const [aar = 0, maaned = 1, dag = 1] = dato.split('-').map(Number);
  const sisteDag = new Date(Date.UTC(aar, maaned + 1, 0)).getUTCDate();
  return new Date(Date.UTC(aar, maaned, Math.min(dag, sisteDag))).toISOString().slice(0, 10);
}

/**
 * When a first answer is due, counted from reception: a preliminary reply within one month (forvaltningsloven 2025 § 17 second paragraph),
 * or earlier when the municipality has set itself a goal. The date is forfallsdato (M109) until a person changes it; null when nobody
 * waits for an answer.
 * @param mottatt calendar date of reception in Norway, ÅÅÅÅ-MM-DD
 * @param servicemaal the date the municipality's own goal gives; null without one
 */
export function svarfrist(journalposttype: string, mottatt: string, servicemaal: string | null): string | null {
  if (!VENTER_SVAR.has(journalposttype)) return null;
  const lovens = enMaanedEtter(mottatt);
  return servicemaal !== null && servicemaal < lovens ? servicemaal : lovens;
}
