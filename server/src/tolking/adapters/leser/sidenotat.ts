import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { arkivsideFil } from './barn/lesside.ts';

/** What the reading of the whole document must know of a page that is done. */
const zNotat = z.object({
  skannet: z.boolean(),
  ocr: z.boolean(),
  /** It cost a child its life. */
  doed: z.boolean(),
  arkivbilde: z.number().nullable(),
});
export type Sidenotat = Omit<z.infer<typeof zNotat>, 'arkivbilde'>;

const notatFil = (mappe: string, nr: number): string => path.join(mappe, `lest-${nr}.json`);

/** Bytes of the picture kept for the archive copy; null for a page that is drawn when the copy is made. */
async function arkivbilde(mappe: string, nr: number): Promise<number | null> {
  try {
    const { bilde } = JSON.parse(await fs.readFile(arkivsideFil(mappe, nr), 'utf8')) as { bilde: { fil: string } };
    return (await fs.stat(bilde.fil)).size;
  } catch (feil) {
    if (feil instanceof SyntaxError || (feil instanceof Error && 'code' in feil && feil.code === 'ENOENT')) return null;
    throw feil;
  }
}

/** Notes that a page is done, beside what the archive copy needs of it. */
export async function husk(mappe: string, nr: number, notat: Sidenotat): Promise<void> {
  await fs.writeFile(notatFil(mappe, nr), JSON.stringify({ ...notat, arkivbilde: await arkivbilde(mappe, nr) }));
}

async function hent(mappe: string, nr: number): Promise<Sidenotat | null> {
  const tekst = await fs.readFile(notatFil(mappe, nr), 'utf8').catch(() => '');
  if (tekst === '') return null;
  try {
    const notat = zNotat.parse(JSON.parse(tekst));
    return notat.arkivbilde === (await arkivbilde(mappe, nr)) ? notat : null;
  } catch (feil) {
    // Half written when the power went: the page is read anew.
    if (feil instanceof SyntaxError || feil instanceof z.ZodError) return null;
    throw feil;
  }
}

/** The notes of page 1 and on, at most `maks`, up to the first that is missing or does not fit its picture. */
export async function huskede(mappe: string, maks: number): Promise<Sidenotat[]> {
  const ut: Sidenotat[] = [];
  while (ut.length < maks) {
    const notat = await hent(mappe, ut.length + 1);
    if (notat === null) break;
    ut.push(notat);
  }
  return ut;
}
