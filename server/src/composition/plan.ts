import { type Arkivskaper, type Jobbtype, systemAktoer, type WithTenant } from '../kernel/index.ts';
import type { Log } from '../platform/log.ts';

export interface Planpost {
  readonly jobb: Jobbtype<unknown>;
  readonly innhold: object;
  readonly hvertSekund: number;
}

/**
 * Puts each recurring job in the queue of every municipality. The key is the job's name: while one waits no second is queued, so
 * that any number of nodes may run the plan.
 */
export function startPlan(valg: {
  plan: readonly Planpost[];
  arkivskapere: () => Promise<readonly Arkivskaper[]>;
  withTenant: WithTenant;
  log: Log;
}): { stopp(): void } {
  const timere = valg.plan.map((post) => setInterval(() => void runde(valg, post), post.hvertSekund * 1000));
  return {
    stopp() {
      for (const timer of timere) clearInterval(timer);
    },
  };
}

async function runde(valg: Parameters<typeof startPlan>[0], post: Planpost): Promise<void> {
  try {
    for (const arkivskaper of await valg.arkivskapere()) {
      await valg.withTenant(arkivskaper, systemAktoer('plan'), (uow) =>
        uow.enqueue(post.jobb, post.innhold, { noekkel: post.jobb.navn }),
      );
    }
  } catch (error) {
    // The database is away: the next round tries again, and nothing was promised.
    valg.log.error({ err: error, operation: post.jobb.navn }, 'plan');
  }
}
