// The program as a person would start it, on the port and folder the journeys were given; the folder is thrown away afterwards.
import { rmSync } from 'node:fs';
import { dataFolder } from '../start/paths.ts';
import { start } from '../start/start.ts';

try {
  process.exitCode = await start(['--uten-post']);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(dataFolder(process.env), { recursive: true, force: true });
}
process.exit();
