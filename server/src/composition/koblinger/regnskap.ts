import type { Arkiv } from '../../arkiv/index.ts';
import type { WithTenant } from '../../kernel/index.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import { regnskaplager } from '../../mottak/adapters/postgres/regnskaplager.ts';
import { createRegnskap, type Regnskapet } from '../../mottak/regnskap.ts';
import { begynnelsenAvDagen, norskDato } from '../../virksomhet/index.ts';
import { utenOppgaveFra } from './varsling.ts';

/** The ledger, with those it asks: the archive, the other municipalities and the oppgaver. */
export function kobleRegnskap(withTenant: WithTenant, arkiv: Arkiv): Regnskapet {
  return createRegnskap({
    lager: mottakLager,
    regnskaplager,
    withTenant,
    finnesArkivert: arkiv.finnesJournalposter,
    utenOppgave: utenOppgaveFra,
    norskDato,
    begynnelsen: begynnelsenAvDagen,
  });
}
