import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { systemAktoer, type WithTenant } from '../../kernel/index.ts';
import type { Log } from '../log.ts';
import type { Bell } from './bell.ts';
import { readEnvelope } from './envelope.ts';
import type { JobHandler } from './handler.ts';
import { DEAD_LETTER_SUFFIX, HEARTBEAT_SECONDS } from './queues.ts';

export interface RunnerDeps {
  readonly boss: PgBoss;
  readonly withTenant: WithTenant;
  readonly handlers: readonly JobHandler[];
  readonly log: Log;
  /** How many jobs of one kind run at once. */
  readonly parallel?: (jobb: string) => number;
  /** Rings when work was queued in this process. */
  readonly bell?: Bell;
}

export interface Runner {
  /** Takes no new jobs and waits for those in hand, at most `graceMs`; what is left is handed back to the queue. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Our own fetch/complete loop over pg-boss: its `work()` polls after every job (16 jobs/s), this one keeps going while there is
 * work. One lane per job type and slot, so that slow reading never holds up quick routing.
 */
export function startRunner(deps: RunnerDeps): Runner {
  const stopping = new AbortController();
  const lanes: Promise<void>[] = [];
  for (const handler of deps.handlers) {
    const slots = deps.parallel?.(handler.jobb.navn) ?? 1;
    for (let slot = 0; slot < slots; slot += 1) lanes.push(lane(deps, handler, stopping.signal));
    lanes.push(deadLetterLane(deps, handler, stopping.signal));
  }
  return {
    async stop(graceMs = 10_000) {
      stopping.abort();
      const late = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref());
      await Promise.race([Promise.allSettled(lanes), late]);
    },
  };
}

async function lane(deps: RunnerDeps, handler: JobHandler, stopping: AbortSignal): Promise<void> {
  await pump(deps, handler.jobb.navn, stopping, (job) => runOne(deps, handler, job, stopping));
}

async function deadLetterLane(deps: RunnerDeps, handler: JobHandler, stopping: AbortSignal): Promise<void> {
  await pump(deps, `${handler.jobb.navn}${DEAD_LETTER_SUFFIX}`, stopping, (job) => giveUp(deps, handler, job));
}

/** Looking for work costs a query per lane: soon after there was some, ever more seldom while there is none. */
const SOONEST_MS = 100;
const SELDOMEST_MS = 2_000;

async function pump(
  deps: RunnerDeps,
  queue: string,
  stopping: AbortSignal,
  work: (job: JobWithMetadata<unknown>) => Promise<void>,
): Promise<void> {
  let idleMs = SOONEST_MS;
  while (!stopping.aborted) {
    let jobs: JobWithMetadata<unknown>[] = [];
    try {
      jobs = await deps.boss.fetch<unknown>(queue, { includeMetadata: true, batchSize: 1 });
      for (const job of jobs) await work(job);
    } catch (error) {
      // The database is away or the bookkeeping failed: the job stays in the queue and is taken again when its heartbeat stops.
      deps.log.error({ err: error, queue }, 'job lane');
      await pause(1_000, stopping);
    }
    if (jobs.length > 0) {
      idleMs = SOONEST_MS;
      continue;
    }
    const rung = await pause(idleMs, stopping, (done) => deps.bell?.listen(queue, done));
    idleMs = rung ? SOONEST_MS : Math.min(idleMs * 2, SELDOMEST_MS);
  }
}

async function runOne(
  deps: RunnerDeps,
  handler: JobHandler,
  job: JobWithMetadata<unknown>,
  stopping: AbortSignal,
): Promise<void> {
  const timeUp = AbortSignal.timeout(handler.jobb.tidsgrenseSekunder * 1000);
  const heartbeat = setInterval(
    () => {
      deps.boss
        .touch(job.name, job.id)
        .catch((error: unknown) => deps.log.warn({ err: error, job: job.id }, 'heartbeat'));
    },
    (HEARTBEAT_SECONDS * 1000) / 3,
  );
  const started = Date.now();
  try {
    const { arkivskaper, innhold } = readEnvelope(job.data);
    const aktoer = systemAktoer(handler.aktoer);
    const signal = AbortSignal.any([timeUp, stopping]);
    await handler.kjoer(
      { arkivskaper, signal, withTenant: (arbeid) => deps.withTenant(arkivskaper, aktoer, arbeid) },
      innhold,
    );
    await deps.boss.complete(job.name, job.id);
    deps.log.debug({ operation: job.name, arkivskaper, outcome: 'ok', ms: Date.now() - started }, 'job');
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    deps.log.warn(
      { err: error, operation: job.name, attempt: job.retryCount + 1, ms: Date.now() - started },
      'job failed',
    );
    await deps.boss.fail(job.name, job.id, { cause });
  } finally {
    clearInterval(heartbeat);
  }
}

async function giveUp(deps: RunnerDeps, handler: JobHandler, job: JobWithMetadata<unknown>): Promise<void> {
  try {
    const { arkivskaper, innhold } = readEnvelope(job.data);
    await deps.withTenant(arkivskaper, systemAktoer(handler.aktoer), (uow) =>
      handler.oppgi(uow, innhold, 'forsoek-brukt-opp'),
    );
    await deps.boss.complete(job.name, job.id);
  } catch (error) {
    deps.log.error({ err: error, operation: job.name }, 'job could not be given up');
    await deps.boss.fail(job.name, job.id, { cause: String(error) });
  }
}

/** True when the bell ended the pause. */
function pause(
  ms: number,
  signal: AbortSignal,
  listen?: (done: () => void) => (() => void) | undefined,
): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const timer = setTimeout(done, ms);
    const silence = listen?.(() => done(true));
    function done(rung: unknown) {
      clearTimeout(timer);
      silence?.();
      signal.removeEventListener('abort', done);
      resolve(rung === true);
    }
    signal.addEventListener('abort', done);
  });
}
