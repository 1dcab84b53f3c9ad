import { spawn } from 'node:child_process';
import { type KeyObject, randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';

export interface Konvolutt {
  readonly fra: string;
  readonly til: string;
  /** A folder that is thrown away afterwards. */
  readonly utmappe: string;
  readonly signal: AbortSignal;
}

/**
 * `openssl cms -decrypt` from file to file in a process of its own. The key lies in the folder for as long as that lasts, encrypted under a
 * passphrase made for this call, which goes by a pipe: neither a command line, nor the environment, nor the disk tells it.
 * False: it cannot be opened with this key. Throws when `openssl` is missing.
 */
export async function dekrypterIProsess(k: Konvolutt, noekkel: KeyObject): Promise<boolean> {
  const ord = randomBytes(32).toString('hex');
  const noekkelfil = path.join(k.utmappe, 'noekkel.pem');
  const pem = noekkel.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: ord });
  await writeFile(noekkelfil, pem, { mode: 0o600 });
  try {
    const argumenter = ['cms', '-decrypt', '-inform', 'DER', '-binary', '-in', k.fra, '-out', k.til];
    return (await kjoer([...argumenter, '-inkey', noekkelfil, '-passin', 'fd:3'], ord, k.signal)) === 0;
  } finally {
    await rm(noekkelfil, { force: true });
  }
}

function kjoer(argumenter: readonly string[], ord: string, signal: AbortSignal): Promise<number | null> {
  return new Promise((loes, avslaa) => {
    const barn = spawn('openssl', argumenter, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], signal, env: {} });
    barn.once('error', avslaa);
    barn.once('close', loes);
    const roer = barn.stdio[3];
    if (roer === null || roer === undefined || !('end' in roer)) return;
    // A child that ended early has broken the pipe: its exit code says what is to be said.
    finished(roer).catch(() => null);
    roer.end(`${ord}\n`);
  });
}
