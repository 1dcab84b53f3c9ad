import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { demobrukereFra } from '../../server/src/composition/demobrukere.ts';
import { ended, spawnProgram } from './child.ts';
import { ROOT } from './paths.ts';
import type { Progress } from './progress.ts';
import { Stop } from './stop.ts';

const LOADER = 'tools/demo/last.ts';

/**
 * Whether the demo belongs here. It never enters an external database unless asked for: that one may hold a municipality's archive.
 */
export function wantsDemo(kind: 'innebygd' | 'ekstern', args: readonly string[]): boolean {
  if (args.includes('--uten-demo')) return false;
  return kind === 'innebygd' || args.includes('--demo');
}

/** A tree without the demo still starts, empty. */
export function hasDemo(progress: Progress): boolean {
  const there = existsSync(path.join(ROOT, LOADER));
  if (!there) progress.say('  · Demoen er ikke med i dette treet.');
  return there;
}

/** The part that must be there before anyone signs in: municipalities, units, users, class systems. Quick, and nothing new the second time. */
export async function loadDemoBasis(
  env: NodeJS.ProcessEnv,
  progress: Progress,
  children: ChildProcess[],
): Promise<void> {
  const loader = spawnProgram(LOADER, ['grunnlag'], env);
  // Stopped with the others, before the database, when people lose patience.
  children.push(loader);
  const code = await progress.step('Gjør klar demokommunene', () => ended(loader));
  if (code !== 0) throw new Stop('Demoen lot seg ikke laste. Se meldingen over, eller start med --uten-demo.');
}

/** What the demo archive has behind it, and then the demo mail, taken in through mottak, while people already work. */
export function startDemoMail(env: NodeJS.ProcessEnv): ChildProcess {
  return spawnProgram(LOADER, ['historie', 'post'], env);
}

/** Who one may sign in as, one line each; none when the demo is not loaded. */
export async function demoUserLines(folder: string): Promise<string[]> {
  const { passord, brukere } = await demobrukereFra(folder)();
  if (brukere.length === 0) return [];
  const width = Math.max(...brukere.map((each) => each.brukernavn.length));
  return [
    `  Logg inn som en av disse, med passordet ${passord}`,
    ...brukere.map((each) => `    ${each.brukernavn.padEnd(width)}  ${each.beskrivelse}`),
  ];
}
