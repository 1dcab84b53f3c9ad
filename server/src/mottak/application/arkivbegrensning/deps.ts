import type { Uow } from '../../../kernel/index.ts';
import type { Begrensningslager, Navnepaa, Slippinnhold } from '../../ports/arkivbegrensning.ts';
import type { Brevpost, Ehfgjenkjenner, Regellager, Tegnleser } from '../../ports/begrensningsregel.ts';
import type { Kanallager } from '../../ports/kanallager.ts';
import type { MottakLager } from '../../ports/lager.ts';
import type { Loggarkiv } from '../../ports/loggarkiv.ts';
import type { Innholdsvern, Originallager, Reservasjoner } from '../../ports/omverden.ts';

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

/** What the rules are built of besides. */
export interface RegelDeps extends BegrensningDeps {
  readonly regler: (uow: Uow) => Regellager;
  readonly forsendelser: (uow: Uow) => MottakLager;
  readonly kanallager: (uow: Uow) => Kanallager;
  readonly reservasjoner: Reservasjoner;
  readonly originaler: Originallager;
  readonly tegn: Tegnleser;
  readonly erEhf: Ehfgjenkjenner;
  /** Null when the operator has named no mail server: then no rule can send anything on. */
  readonly post: Brevpost | null;
}
