import { type ParseArgsConfig, parseArgs } from 'node:util';

type Flagg = NonNullable<ParseArgsConfig['options']>;

/** How the command is called, from its flags: `./dokumentsenter bench drep [--brev 200] [--json]`. */
function bruk(kommando: string, flagg: Flagg): string {
  const hvert = Object.entries(flagg).map(([navn, { type, default: standard }]) =>
    type === 'boolean' ? `[--${navn}]` : `[--${navn} ${typeof standard === 'string' ? standard : '…'}]`,
  );
  return `Bruk: ./dokumentsenter ${kommando} ${hvert.join(' ')}\n`;
}

const ukjentFlagg = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * The flags of a command of the tools. `--hjelp` tells which there are and ends with 0; a flag nobody knows does the same and ends with 2:
 * a misspelt flag must neither start a long measuring with the standard values nor answer with a stack.
 */
export function lesFlagg<T extends Flagg>(kommando: string, flagg: T, args = process.argv.slice(2)) {
  if (args.includes('--hjelp') || args.includes('--help')) {
    process.stdout.write(bruk(kommando, flagg));
    process.exit(0);
  }
  try {
    return parseArgs<{ args: string[]; options: T }>({ args, options: flagg }).values;
  } catch (error) {
    if (!ukjentFlagg(error)) throw error;
    process.stderr.write(`Kjenner ikke alt i «${args.join(' ')}».\n${bruk(kommando, flagg)}`);
    process.exit(2);
  }
}
