import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** Where and with what a figure was measured; goes with every `--json`. */
export function omMaskinen() {
  return {
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.cpus().length,
      memoryGiB: Math.round(os.totalmem() / 1024 ** 3),
      os: `${os.type()} ${os.release()}`,
    },
    versions: { node: process.version },
    commit: commit(),
  };
}

function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: path.resolve(import.meta.dirname),
      encoding: 'utf8',
    }).trim();
  } catch {
    // A tree without git (an unpacked archive) has no commit to name.
    return null;
  }
}
