import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Skjema } from '../../domain/skjema.ts';
import type { Skjemakilde } from '../../ports.ts';

/** Nasjonalarkivet's own collection of schemas. */
export const OFFISIELT_STED = 'https://raw.githubusercontent.com/arkivverket/schemas/master';
const TIDSGRENSE_MS = 15_000;
const MAKS_DYBDE = 3;

export interface Skjemasteder {
  /** Given with `--skjema`: looked through, with folders in it. Then nothing is fetched. */
  readonly mappe: string | null;
  /** Where fetched schemas are kept. */
  readonly hurtiglager: string;
  /** Null: never fetch. */
  readonly sted: string | null;
}

/**
 * The official schemas: from a folder, from what was fetched before, else from the official place. Only exactly the right bytes count,
 * wherever they come from; what has others is as good as missing.
 */
export function skjemakilde({ mappe, hurtiglager, sted }: Skjemasteder): Skjemakilde {
  return {
    async hent(skjema) {
      if (mappe !== null) return finnIMappe(mappe, skjema, 0);
      const kjent = path.join(hurtiglager, skjema.sjekksum);
      const husket = await lesRett(kjent, skjema);
      if (husket !== null || sted === null) return husket;
      const hentet = await last(skjema.adresse ?? `${sted}/${skjema.sti}`, skjema);
      if (hentet !== null) await legg(kjent, hentet);
      return hentet;
    },
  };
}

async function finnIMappe(mappe: string, skjema: Skjema, dybde: number): Promise<Uint8Array | null> {
  const oppfoeringer = await readdir(mappe, { withFileTypes: true }).catch(() => []);
  for (const en of oppfoeringer) {
    const sti = path.join(mappe, en.name);
    const funnet = en.isDirectory()
      ? dybde < MAKS_DYBDE
        ? await finnIMappe(sti, skjema, dybde + 1)
        : null
      : en.name.toLowerCase() === skjema.navn.toLowerCase()
        ? await lesRett(sti, skjema)
        : null;
    if (funnet !== null) return funnet;
  }
  return null;
}

async function lesRett(sti: string, skjema: Skjema): Promise<Uint8Array | null> {
  const bytes = await readFile(sti).catch(() => null);
  return bytes !== null && erRett(bytes, skjema) ? bytes : null;
}

function erRett(bytes: Uint8Array, skjema: Skjema): boolean {
  return createHash('sha256').update(bytes).digest('hex') === skjema.sjekksum;
}

async function last(url: string, skjema: Skjema): Promise<Uint8Array | null> {
  // Not being reachable is an ordinary answer here: the caller then says which schemas are missing and how to give them.
  const svar = await fetch(url, { signal: AbortSignal.timeout(TIDSGRENSE_MS) }).catch(() => null);
  if (svar?.ok !== true) return null;
  const bytes = new Uint8Array(await svar.arrayBuffer());
  return erRett(bytes, skjema) ? bytes : null;
}

async function legg(sti: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(sti), { recursive: true });
  const midlertidig = `${sti}.${randomUUID()}`;
  await writeFile(midlertidig, bytes);
  await rename(midlertidig, sti);
}
