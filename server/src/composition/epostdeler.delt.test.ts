import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pakkUt } from '../mottak/adapters/format/pakkUt.ts';
import { delEpost, type Epostdelslag } from '../tolking/domain/epostdeler.ts';

const delt = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../../../shared');
const MAPPER = ['data/epost/eml', 'data/epost/msg'].map((m) => path.join(delt, m));
const finnes = MAPPER.every((mappe) => existsSync(mappe));
if (!finnes) console.warn(`shared test material is not at ${delt}; the tests that read it are skipped`);

/** Subject and text of a mail as intake writes them. */
async function lesEpost(fil: string): Promise<{ emne: string; tekst: string }> {
  const utmappe = await mkdtemp(path.join(tmpdir(), 'epostdeler-'));
  try {
    const { deler } = await pakkUt({ fil, filnavn: path.basename(fil), utmappe });
    const { hode, tekst } = JSON.parse(await readFile(deler[0]?.sti ?? '', 'utf8'));
    return { emne: hode.emne, tekst };
  } finally {
    await rm(utmappe, { recursive: true, force: true });
  }
}

describe.skipIf(!finnes)('the parts of real mail', () => {
  it('are the whole text of each, and those that have more than a message are known', {
    timeout: 120_000,
  }, async () => {
    const med = new Map<Epostdelslag, string[]>();
    let lest = 0;
    for (const mappe of MAPPER)
      for (const navn of readdirSync(mappe).filter((n) => /\.(eml|msg)$/.test(n))) {
        const { emne, tekst } = await lesEpost(path.join(mappe, navn));
        const deler = delEpost(tekst, emne);
        expect(deler.map((del) => del.tekst).join(''), navn).toBe(tekst);
        lest += 1;
        for (const slag of new Set(deler.map((del) => del.slag))) med.set(slag, [...(med.get(slag) ?? []), navn]);
      }
    const antall = (slag: Epostdelslag): number => med.get(slag)?.length ?? 0;
    expect(lest).toBe(144);
    expect([antall('signatur'), antall('forbehold'), antall('tidligere')]).toEqual([14, 3, 2]);
  });
});
