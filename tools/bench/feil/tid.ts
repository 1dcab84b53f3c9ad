import type { Feildatabase } from './database.ts';

const SPOL = `interval '30 minutes'`;

/**
 * Half an hour passes: leases of the dead run out, jobs whose heartbeat stopped are handed back, and whatever waits on the clock is due.
 * Only when no worker runs and no service is at anything of ours: then nothing can tell it from time itself.
 */
export async function spolTid({ spoer }: Pick<Feildatabase, 'spoer'>): Promise<void> {
  for (const sql of [
    `update mottak.kanaltilstand set laast_til = laast_til - ${SPOL}, neste_forsoek = neste_forsoek - ${SPOL}`,
    `update mottak.leveransefeil set siste = siste - interval '2 hours'`,
    `update mottak.leveranse set svar_neste = svar_neste - ${SPOL}`,
    `update ekspedering.utsending set neste_tid = neste_tid - ${SPOL}, sendes_siden = sendes_siden - ${SPOL}`,
    `update jobb.job set state = 'retry' where state = 'active'`,
    `update jobb.job set start_after = now() where state in ('created', 'retry')`,
  ])
    await spoer(sql);
}
