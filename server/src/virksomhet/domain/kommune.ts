import type { Arkivskaper } from '../../kernel/index.ts';

/** A municipality that owns its archive. `merke` is one or two letters, `farge` a CSS colour: both mark its post in shared lists. */
export interface Kommune {
  readonly arkivskaper: Arkivskaper;
  /** Four digits, e.g. 1833. Public addresses use it. */
  readonly kommunenummer: string;
  readonly navn: string;
  readonly merke: string;
  readonly farge: string;
  readonly maalform: 'nb' | 'nn';
}
