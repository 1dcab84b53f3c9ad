import type { Ord } from '../../../ports/dokumentleser.ts';
import type { Kildebilde } from '../bilde/kildebilde.ts';

/** One page as it comes from the file: its picture, and its text layer when that is real text. */
export interface Raaside {
  bilde: Kildebilde;
  tekstlag?: { tekst: string; ord: Ord[]; konfidens: number };
  /** The page is a scan (one picture fills it), whatever text layer lies over it. */
  skannet: boolean;
}

/** A document opened for reading page by page; never holds more than one page. */
export interface Sidekilde {
  readonly sider: number;
  /** Page `nr` (1-based). Throws when the page is beyond repair. */
  hent(nr: number): Promise<Raaside>;
  /** The page's picture for an archive copy of a document where other pages are scans. */
  hentForArkiv(nr: number): Promise<Kildebilde>;
  lukk(): void;
}
