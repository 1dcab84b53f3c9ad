import type { PgBoss } from 'pg-boss';
import type { Jobbtype } from '../../kernel/index.ts';

/** Where jobs land whose every attempt failed; the runner then calls the handler's `oppgi`. */
export const DEAD_LETTER_SUFFIX = '.oppgitt';

export const HEARTBEAT_SECONDS = 30;

/** Creates or updates one queue per job type and its dead letter queue. Idempotent; run as owner at migration time. */
export async function syncQueues(boss: PgBoss, jobber: readonly Jobbtype<unknown>[]): Promise<void> {
  const have = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const jobb of jobber) {
    const dead = `${jobb.navn}${DEAD_LETTER_SUFFIX}`;
    const limits = {
      expireInSeconds: jobb.tidsgrenseSekunder,
      retryLimit: jobb.forsoek - 1,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    };
    if (!have.has(dead)) await boss.createQueue(dead, { retryLimit: 5, retryDelay: 5, retryBackoff: true });
    if (have.has(jobb.navn)) {
      const { retryDelayMax: _unused, ...updatable } = limits;
      await boss.updateQueue(jobb.navn, updatable);
    } else {
      await boss.createQueue(jobb.navn, { policy: 'short', ...limits, deadLetter: dead });
    }
  }
}
