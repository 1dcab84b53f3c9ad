import type { Uow } from '../../../kernel/index.ts';
import type { Begrensningslager, Navnepaa, Slippinnhold } from '../../ports/arkivbegrensning.ts';
import type { Loggarkiv } from '../../ports/loggarkiv.ts';
import type { Innholdsvern } from '../../ports/omverden.ts';

/** What the end of things not for the archive is built of. */
export interface BegrensningDeps {
  readonly lager: (uow: Uow) => Begrensningslager;
  readonly loggarkiv: Loggarkiv;
  readonly innholdsvern: Innholdsvern;
  /** Traces what the program does of its own accord. */
  readonly spor: (uow: Uow, handling: string, objekt: string) => Promise<void>;
  readonly slippInnhold: Slippinnhold;
  readonly navnPaa: Navnepaa;
  /** The calendar date in Norway, ÅÅÅÅ-MM-DD. */
  readonly norskDato: (tidspunkt: Date) => string;
  readonly leggTilDager: (dato: string, dager: number) => string;
}
