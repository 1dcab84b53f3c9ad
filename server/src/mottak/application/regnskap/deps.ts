import type { Uow, WithTenant } from '../../../kernel/index.ts';
import type { Finnesarkivert, Regnskapslager } from '../../ports/regnskap.ts';
import type { UtenOppgave } from '../../ports/varsling.ts';
import type { MottakDeps } from '../deps.ts';

/** What the ledger is built of, and whom it asks. */
export interface RegnskapDeps extends Pick<MottakDeps, 'lager'> {
  readonly regnskaplager: (uow: Uow) => Regnskapslager;
  readonly withTenant: WithTenant;
  readonly finnesArkivert: Finnesarkivert;
  readonly utenOppgave: UtenOppgave;
  /** The calendar date in Norway at that instant, ÅÅÅÅ-MM-DD, and the instant a date begins there. */
  readonly norskDato: (tidspunkt: Date) => string;
  readonly begynnelsen: (dato: string) => Date;
}
