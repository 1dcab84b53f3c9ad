export const TILSIDEVALG = ['time', 'morgen', 'mandag', 'uke'] as const;
type Tilsidevalg = (typeof TILSIDEVALG)[number];

const ARBEIDSDAGEN_BEGYNNER = 8;
const MANDAG = 1;

/** The instant that a choice means, by the clock of the machine the person sits at; ISO 8601 in UTC. */
export function tilSideTid(valg: Tilsidevalg, naa: Date): string {
  const tid = new Date(naa);
  if (valg === 'time') tid.setHours(tid.getHours() + 1);
  else {
    const doegn = valg === 'morgen' ? 1 : valg === 'uke' ? 7 : (7 + MANDAG - tid.getDay()) % 7 || 7;
    tid.setDate(tid.getDate() + doegn);
    tid.setHours(ARBEIDSDAGEN_BEGYNNER, 0, 0, 0);
  }
  return tid.toISOString();
}
