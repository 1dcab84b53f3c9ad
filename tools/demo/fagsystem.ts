import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Stands in for the case system of a demo municipality that keeps its own: looks for packages, gives each a journal number of its own
 * and answers with a receipt, as that system's import would.
 */
export async function kvitterPakker(mappe: string): Promise<number> {
  let antall = 0;
  for (const navn of (await readdir(mappe).catch(() => [])).filter((n) => !n.startsWith('.')).sort()) {
    const pakke = path.join(mappe, navn);
    const filer = await readdir(pakke);
    if (filer.includes('kvittering.json') || !filer.includes('SHA256SUMS')) continue;
    const nummer = await nesteNummer(mappe);
    const kvittering = { status: 'OK', journalnummer: `${nummer}/${new Date().getFullYear()}`, melding: null };
    await writeFile(path.join(pakke, '.kvittering'), JSON.stringify(kvittering), { flush: true });
    await rename(path.join(pakke, '.kvittering'), path.join(pakke, 'kvittering.json'));
    antall += 1;
  }
  return antall;
}

async function nesteNummer(mappe: string): Promise<number> {
  const teller = path.join(mappe, '.teller');
  const sist = Number(await readFile(teller, 'utf8').catch(() => '4000'));
  await writeFile(teller, String(sist + 1));
  return sist + 1;
}
