import type { Dokument } from './visningsobjekt.ts';

type Fil = Dokument['objekter'][number];

/**
 * Whether a file may be deleted, as the server decides it: nothing before the newest version has its archive format, and of that version
 * never the archive format (krav 2.7.7, 2.7.14). The server has the last word.
 */
export function kanSlettes(dokument: Pick<Dokument, 'objekter'>, fil: Fil): boolean {
  const nyeste = Math.max(0, ...dokument.objekter.map(({ versjonsnummer }) => versjonsnummer));
  const ferdig = dokument.objekter.some((f) => f.versjonsnummer === nyeste && f.variantformat === 'A');
  return ferdig && (fil.versjonsnummer < nyeste || fil.variantformat !== 'A');
}
