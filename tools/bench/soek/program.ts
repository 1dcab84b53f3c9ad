import { arkivLager } from '../../../server/src/arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../../../server/src/arkiv/index.ts';
import { arkivForInnsyn, kommunerForInnsyn } from '../../../server/src/composition/koblinger/innsyn.ts';
import { innsynLager } from '../../../server/src/innsyn/adapters/postgres/innsyn.repository.ts';
import { createInnsyn, type Innsyn } from '../../../server/src/innsyn/index.ts';
import type { WithTenant } from '../../../server/src/kernel/index.ts';
import { createKysely, createPool } from '../../../server/src/platform/db/pool.ts';
import { krevBegrensetRolle } from '../../../server/src/platform/db/restrictedRole.ts';
import { createWithTenant } from '../../../server/src/platform/db/unitOfWork.ts';
import { createSubscriptions } from '../../../server/src/platform/events/subscriptions.ts';
import { hendelseslogg } from '../../../server/src/soek/adapters/postgres/hendelseslogg.ts';
import { soekLager } from '../../../server/src/soek/adapters/postgres/soek.repository.ts';
import { createSoek, type Soeking } from '../../../server/src/soek/index.ts';
import { kommunekatalog } from '../../../server/src/virksomhet/adapters/postgres/kommunekatalog.ts';
import { virksomhetLager } from '../../../server/src/virksomhet/adapters/postgres/virksomhet.repository.ts';
import { createVirksomhet } from '../../../server/src/virksomhet/index.ts';

export interface Program {
  readonly withTenant: WithTenant;
  readonly arkiv: Arkiv;
  readonly soek: Soeking;
  readonly innsyn: Innsyn;
  lukk(): Promise<void>;
}

/** The reading parts of the program on a database, as the restricted role with row-level security on. Nothing here queues work. */
export async function startProgram(appUrl: string): Promise<Program> {
  let lukket = false;
  const pool = createPool({
    url: appUrl,
    maks: 5,
    onError: (feil) => {
      // The pool answers that it has ended before its last sockets have: a server stopped right after is no failure.
      if (!lukket) throw feil;
    },
  });
  await krevBegrensetRolle(pool);
  const db = createKysely(pool);
  const withTenant = createWithTenant({
    db,
    klokke: { naa: () => new Date('2026-11-22T12:00:00Z') },
    subscriptions: createSubscriptions(),
    enqueue: async () => {
      throw new Error('A measurement queues no work');
    },
  });
  const virksomhet = createVirksomhet({ lager: virksomhetLager, katalog: kommunekatalog(db) });
  const arkiv = createArkiv({ lager: arkivLager });
  return {
    withTenant,
    arkiv,
    innsyn: createInnsyn({
      lager: innsynLager,
      arkiv: arkivForInnsyn(arkiv, virksomhet),
      kommuner: kommunerForInnsyn(virksomhet),
    }),
    soek: createSoek({
      lager: soekLager,
      arkiv: { hentJournalpost: arkiv.hentForIndeks, hentSak: arkiv.hentSakForIndeks },
      tekster: { les: async () => '' },
      hendelser: hendelseslogg,
    }),
    async lukk() {
      lukket = true;
      await db.destroy();
    },
  };
}
