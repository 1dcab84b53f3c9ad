import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SIDEBYTE = 4096;

/** Resident bytes of every process started below this one, as Linux counts them. */
function barnasMinne(): number {
  const forelder = new Map<number, number>();
  for (const navn of readdirSync('/proc')) {
    if (!/^\d+$/.test(navn) || !existsSync(`/proc/${navn}/stat`)) continue;
    const felt = readFileSync(`/proc/${navn}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    forelder.set(Number(navn), Number(felt[1]));
  }
  let sum = 0;
  for (const pid of forelder.keys()) {
    let over = forelder.get(pid);
    while (over !== undefined && over > 1 && over !== process.pid) over = forelder.get(over);
    if (over !== process.pid || !existsSync(`/proc/${pid}/statm`)) continue;
    sum += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * SIDEBYTE;
  }
  return sum;
}

/** Runs `arbeid` and tells the most memory its processes held at once, sampled ten times a second. */
export async function medToppminne<T>(arbeid: () => Promise<T>): Promise<{ svar: T; toppMb: number }> {
  let topp = 0;
  const se = (): void => {
    try {
      topp = Math.max(topp, barnasMinne());
    } catch (feil) {
      // A process that ended between two reads: the next sample counts the rest.
      if (!(feil instanceof Error)) throw feil;
    }
  };
  const klokke = setInterval(se, 100);
  try {
    return { svar: await arbeid(), toppMb: topp / 1e6 };
  } finally {
    clearInterval(klokke);
  }
}
