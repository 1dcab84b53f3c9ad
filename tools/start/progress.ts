/** Tells the person what takes time, and how long it took. Everything goes to stdout: it is the program's output. */
export interface Progress {
  /** Runs one step: its name when it begins, its time when it has ended. */
  step<T>(name: string, work: (note: (text: string) => void) => Promise<T>): Promise<T>;
  say(text: string): void;
}

const REMIND_AFTER_MS = 10_000;

export function createProgress(
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Progress {
  return {
    say: write,
    async step(name, work) {
      const started = performance.now();
      const reminder = setInterval(() => write(`  … ${name} (${seconds(started)})`), REMIND_AFTER_MS);
      try {
        const result = await work((text) => write(`  · ${text}`));
        write(`✔ ${name} (${seconds(started)})`);
        return result;
      } finally {
        clearInterval(reminder);
      }
    },
  };
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s`;
}
