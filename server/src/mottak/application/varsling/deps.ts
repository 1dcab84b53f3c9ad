import type { Uow } from '../../../kernel/index.ts';
import type { Maalform } from '../../domain/varseltekst.ts';
import type { Hemmelighetsvern } from '../../ports/hemmelighetsvern.ts';
import type { Regnskapslager } from '../../ports/regnskap.ts';
import type { Epostvarsler, UtenOppgave, Varsellager, Webhookvarsler } from '../../ports/varsling.ts';
import type { MottakDeps } from '../deps.ts';

/** What alarms are built of. */
export interface VarslingDeps extends Pick<MottakDeps, 'lager' | 'kanallager'> {
  readonly varsellager: (uow: Uow) => Varsellager;
  readonly regnskaplager: (uow: Uow) => Pick<Regnskapslager, 'aapneAvvik'>;
  /** Slips from scanners that do not agree with what came. */
  readonly avvikendeSedler: (uow: Uow) => Promise<number>;
  readonly vern: Hemmelighetsvern;
  /** Null: the operator has named no mail server. */
  readonly epost: Epostvarsler | null;
  readonly webhook: Webhookvarsler;
  readonly utenOppgave: UtenOppgave;
  readonly kommune: (arkivskaper: string) => Promise<{ readonly navn: string; readonly maalform: Maalform }>;
}

/** Where the secret belongs: a cipher text moved to another municipality is worthless. */
export const hemmelighetssted = (arkivskaper: string): string => `varsling|${arkivskaper}`;
