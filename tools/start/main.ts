import { HELP } from './help.ts';
import { Stop } from './stop.ts';

type Command = (args: string[]) => Promise<number>;

/** Each command is loaded only when it is asked for, so that `hjelp` is quick and one broken command does not take the others with it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  test: async () => (await import('../test/main.ts')).runTests,
  dev: async () => (await import('./dev.ts')).dev,
  bench: async () => (await import('./bench.ts')).bench,
  mottak: async () => (await import('./commands.ts')).mottak,
  verifiser: async () => (await import('./commands.ts')).verifiser,
  sikkerhetskopi: async () => (await import('./commands.ts')).sikkerhetskopi,
  gjenopprett: async () => (await import('./commands.ts')).gjenopprett,
  valider: async () => (await import('./valider.ts')).valider,
  migrer: async () => (await import('./commands.ts')).migrer,
  kommune: async () => (await import('./commands.ts')).kommune,
  bruker: async () => (await import('./commands.ts')).bruker,
  importer: async () => (await import('./commands.ts')).importer,
  uttrekk: async () => (await import('./commands.ts')).uttrekk,
  hjelp: async () => async () => {
    process.stdout.write(HELP);
    return 0;
  },
};

const ASKS: readonly string[] = ['--help', '-h', 'help', '--hjelp'];

async function main([name = 'hjelp', ...args]: string[]): Promise<number> {
  const load = COMMANDS[ASKS.includes(name) ? 'hjelp' : name];
  if (args.some((arg) => ASKS.includes(arg)) && name !== 'bench') {
    process.stdout.write(HELP);
    return 0;
  }
  if (load === undefined) throw new Stop(`Kjenner ikke kommandoen «${name}».\n\n${HELP}`);
  return (await load())(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
process.exit();
