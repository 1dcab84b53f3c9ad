import fs from 'node:fs';
import { workerData } from 'node:worker_threads';

/**
 * A thread that watches its own process: wasm and native code can hang or eat memory without ever letting the event loop
 * run. It ends the process when memory passes the bound, or when the parent is gone.
 */
const { maksByte, forelder } = workerData as { maksByte: number; forelder: number };
const TAKT_MS = 150;
const SIDEBYTE = 4096;

/** Resident memory of the programs this process has started (Linux; zero elsewhere). */
function barnasMinne(): number {
  try {
    const barn = fs.readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    if (barn === '') return 0;
    let sum = 0;
    for (const pid of barn.split(' ')) {
      const sider = fs.existsSync(`/proc/${pid}/statm`)
        ? fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]
        : '0';
      sum += Number(sider) * SIDEBYTE;
    }
    return sum;
  } catch (feil) {
    // A child that ended between the two reads, or a system without /proc: then there is nothing to count.
    if (feil instanceof Error) return 0;
    throw feil;
  }
}

function sePaa(): void {
  if (process.memoryUsage.rss() + barnasMinne() > maksByte) process.kill(process.pid, 'SIGUSR2');
  if (process.ppid !== forelder) process.kill(process.pid, 'SIGKILL');
}

sePaa();
setInterval(sePaa, TAKT_MS);
