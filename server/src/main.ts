import { parseArgs } from 'node:util';
import { kjoerKommando } from './composition/kommandoer.ts';
import { startProgram } from './composition/program.ts';
import { Konfigurasjonsfeil, lesConfig } from './config.ts';
import { Gjenopprettingsfeil } from './platform/db/backup/load.ts';
import { ForMektigRolle } from './platform/db/restrictedRole.ts';

const ROLLER = ['web', 'worker', 'all'] as const;
export type Programrolle = (typeof ROLLER)[number];

/** Composition root: reads the settings, starts a role (or runs one command) and stops cleanly on SIGINT and SIGTERM. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rolle: { type: 'string', default: 'all' },
      kommando: { type: 'string' },
      kommune: { type: 'string' },
      anker: { type: 'string' },
      overskriv: { type: 'boolean', default: false },
    },
  });
  const config = lesConfig();
  if (values.kommando !== undefined) {
    return kjoerKommando(values.kommando, {
      config,
      filer: positionals,
      kommune: values.kommune ?? null,
      overskriv: values.overskriv,
      anker: values.anker ?? null,
    });
  }
  const rolle = ROLLER.find((r) => r === values.rolle);
  if (rolle === undefined) throw new Konfigurasjonsfeil(`Ukjent rolle «${values.rolle}». Velg web, worker eller all.`);
  const program = await startProgram(config, rolle);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await program.stopp();
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const forventet = [Konfigurasjonsfeil, ForMektigRolle, Gjenopprettingsfeil].some((slag) => error instanceof slag);
  process.stderr.write(`${error instanceof Error ? (forventet ? error.message : error.stack) : String(error)}\n`);
  process.exitCode = 1;
}
