import { readFileSync } from 'node:fs';

const TIKK_PER_SEKUND = 100;

/**
 * CPU-seconds (user + system) used so far by this process and by every child that has ended, grandchildren included, as
 * Linux counts them. Children must have ended before the second reading.
 */
export function cpuSekunder(): number {
  const felt = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // After the name: utime, stime, cutime and cstime are fields 14–17 of proc(5).
  return felt.slice(11, 15).reduce((sum, tikk) => sum + Number(tikk), 0) / TIKK_PER_SEKUND;
}

/** Runs `arbeid` and tells what it cost. */
export async function medCpu<T>(arbeid: () => Promise<T>): Promise<{ svar: T; cpu: number; vegg: number }> {
  const cpu = cpuSekunder();
  const start = performance.now();
  const svar = await arbeid();
  return { svar, cpu: cpuSekunder() - cpu, vegg: (performance.now() - start) / 1000 };
}
