import type { Tilfeldig } from '../../tilfeldig.ts';
import type { Ordbank } from '../maler/typer.ts';
import type { Element, Maalform, Part } from '../typer.ts';

/** What a letter says, before anybody has decided where on the page. */
export type Brevdeler = {
  readonly avsender: Part;
  readonly mottaker: readonly string[];
  readonly dato: string;
  readonly sted: string;
  readonly maalform: Maalform;
  /** Our case number, when the sender quotes it. */
  readonly deresRef: string | null;
  /** The sender's own number, which looks like one of ours. */
  readonly vaarRef: string | null;
  readonly fnrLinje: string | null;
  readonly tittel: string;
  readonly avsnitt: readonly Element[];
  readonly hilsen: string;
  readonly vedlegg: readonly string[];
  readonly kontakt: string | null;
};

export type Oppsett = (brev: Brevdeler, ord: Ordbank, r: Tilfeldig) => Element[];
