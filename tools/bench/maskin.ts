import { execFileSync } from 'node:child_process';
import os from 'node:os';

/** Where and with what a figure was measured. */
function omMaskinen(versjoner: Readonly<Record<string, string | null>>) {
  return {
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGiB: Math.round(os.totalmem() / 1024 ** 3),
      os: `${os.type()} ${os.release()}`,
      /** Others on the machine make every figure of time worse. */
      load: os.loadavg().map((en) => Number(en.toFixed(1))),
    },
    versions: { node: process.version, ...versjoner },
    commit: commit(),
  };
}

/** Null outside a clone (an unpacked archive). */
function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/**
 * The one line of `--json` that every bench ends with: figures, machine, versions and commit.
 * @param versjoner of what else was measured, by name; null when it was not on the machine
 */
export function skrivJson(
  bench: string,
  figures: object,
  versjoner: Readonly<Record<string, string | null>> = {},
): void {
  process.stdout.write(`${JSON.stringify({ bench, figures, ...omMaskinen(versjoner) })}\n`);
}
