import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the demo's archivist may register: the demo's own letters, each considered once. */
export interface Utvalg {
  /** Reads again which letters have been made. */
  oppdater(): Promise<void>;
  erDemopost(sjekksum: string): boolean;
  /** True the first time only, also over a restart: what a person has undone stays undone. */
  foersteGang(id: string): Promise<boolean>;
}

/** Only the checksums are read from the answer key. Whatever a visitor drops in is theirs to register. */
export async function aapneUtvalg(datamappe: string): Promise<Utvalg> {
  const merkefil = path.join(datamappe, 'demovurdert');
  const vurdert = new Set((await readFile(merkefil, 'utf8').catch(() => '')).split('\n'));
  let sjekksummer = new Set<string>();
  const utvalg: Utvalg = {
    async oppdater() {
      sjekksummer = await lesSjekksummer(path.join(datamappe, 'demofasit'));
    },
    erDemopost: (sjekksum) => sjekksummer.has(sjekksum),
    async foersteGang(id) {
      if (vurdert.has(id)) return false;
      vurdert.add(id);
      await appendFile(merkefil, `${id}\n`);
      return true;
    },
  };
  await utvalg.oppdater();
  return utvalg;
}

async function lesSjekksummer(mappe: string): Promise<Set<string>> {
  const sjekksummer = new Set<string>();
  const fasiter = (await readdir(mappe).catch(() => [])).filter((fil) => fil.endsWith('.jsonl'));
  for (const fasit of fasiter) {
    const linjer = (await readFile(path.join(mappe, fasit), 'utf8')).split('\n').filter((linje) => linje !== '');
    for (const linje of linjer) sjekksummer.add((JSON.parse(linje) as { sha256: string }).sha256);
  }
  return sjekksummer;
}
