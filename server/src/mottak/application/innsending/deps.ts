import type { Hemmelighetsvern } from '../../ports/hemmelighetsvern.ts';
import type { Brevskriver, Opplastinger } from '../../ports/innsending.ts';
import type { MottakDeps } from '../deps.ts';
import type { taImot } from '../taImot.ts';

/** What submissions from the public page are built of. */
export interface InnsendingDeps
  extends Pick<MottakDeps, 'lager' | 'kanallager' | 'withTenant' | 'klokke' | 'arbeidsmappe'> {
  readonly taImot: ReturnType<typeof taImot>;
  readonly opplastinger: Opplastinger;
  readonly vern: Hemmelighetsvern;
  /** A keyed hash: nobody who reads it learns what it is of. */
  readonly avtrykk: (tekst: string) => string;
  readonly skrivBrev: Brevskriver;
  /** The last day to answer a request for access received then, ÅÅÅÅ-MM-DD. */
  readonly innsynsfrist: (mottatt: Date) => string;
}
