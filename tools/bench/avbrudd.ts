import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const opprydding: (() => Promise<void>)[] = [];
const SIGNALER = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const AVBRUTT = 130;

/** What must be put away should the measurement be broken off (Ctrl-C, a time limit); the last one first. When it ends by itself, it does so itself. */
export function vedAvbrudd(rydd: () => Promise<void>): void {
  if (opprydding.length === 0) for (const signal of SIGNALER) process.once(signal, () => void avbryt());
  opprydding.push(rydd);
}

async function avbryt(): Promise<void> {
  // What was under way loses its database now, and says so: that must not end us before all is put away.
  for (const feil of ['uncaughtException', 'unhandledRejection'] as const) process.on(feil, () => undefined);
  for (const rydd of opprydding.reverse()) {
    await rydd().catch((feil: unknown) => process.stderr.write(`${String(feil)}\n`));
  }
  process.exit(AVBRUTT);
}

/** A folder for one measurement, gone when it is let go or the measurement is broken off. */
export async function benchmappe(navn: string): Promise<{ readonly sti: string; slipp(): Promise<void> }> {
  const sti = await mkdtemp(path.join(os.tmpdir(), `dokumentsenter-${navn}-`));
  const slipp = () => rm(sti, { recursive: true, force: true });
  vedAvbrudd(slipp);
  return { sti, slipp };
}
