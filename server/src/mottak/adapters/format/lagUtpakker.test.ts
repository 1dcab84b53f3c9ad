import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Utpakker, Utpakking } from '../../ports/utpakker.ts';
import { lagUtpakker, type Utpakkeroppsett } from './lagUtpakker.ts';
import { enEml, enPdf, enZip, medMappe, skrivFil } from './proevefiler.testing.ts';

let utpakker: Utpakker | undefined;

afterEach(async () => {
  await utpakker?.lukk();
  utpakker = undefined;
});

function start(oppsett: Utpakkeroppsett = {}): Utpakker {
  utpakker = lagUtpakker(oppsett);
  return utpakker;
}

async function pakk(mappe: string, navn: string, innhold: string | Uint8Array): Promise<Utpakking> {
  const fil = await skrivFil(mappe, navn, innhold);
  const utmappe = path.join(mappe, `ut-${navn}`);
  await mkdir(utmappe);
  return (utpakker ?? start()).pakkUt({ fil, filnavn: navn, utmappe });
}

/** A child that behaves badly on the first file of its life, told by the file's name. */
const UBEHERSKET = `
const alt = [];
process.on('message', ({ nr, oppdrag }) => {
  if (oppdrag.filnavn === 'heng') { for (;;) Math.random(); }
  if (oppdrag.filnavn === 'fall') process.exit(9);
  if (oppdrag.filnavn === 'sluk') { for (let i = 0; i < 60; i += 1) alt.push(Buffer.alloc(8 * 1024 ** 2, 1)); return; }
  process.send({ nr, utpakking: { deler: [], avvik: [] } });
});`;

describe('lagUtpakker', () => {
  it('unpacks in another process, several files one after the other', async () => {
    await medMappe(async (mappe) => {
      start();
      const [zip, post, pdf] = await Promise.all([
        pakk(mappe, 'a.zip', enZip([{ navn: 'x.txt', innhold: 'hei' }])),
        pakk(mappe, 'b.eml', enEml({})),
        pakk(mappe, 'c.pdf', enPdf()),
      ]);
      expect(zip.deler.map((d) => d.filnavn)).toEqual(['x.txt']);
      expect(post.epost?.emne).toBe('Melding');
      expect(pdf.deler.map((d) => d.format)).toEqual(['pdf']);
    });
  });

  it.each([
    ['heng', 'mottak.tidsavbrudd', { tidsgrenseMs: 700 }],
    ['fall', 'mottak.utpakking-feilet', {}],
    ['sluk', 'mottak.utpakking-feilet', { minneMb: 200 }],
  ])('gives up on a child that does "%s" and goes on with a new one', async (navn, kode, oppsett) => {
    await medMappe(async (mappe) => {
      const program = await skrivFil(mappe, 'barn.cjs', UBEHERSKET);
      start({ program, ...oppsett });
      const svar = await pakk(mappe, navn, 'innhold');
      expect(svar.avvik).toEqual([{ kode, del: 0 }]);
      expect(svar.deler).toMatchObject([{ filnavn: navn, stoerrelse: 7, rolle: 'hoveddokument' }]);
      expect(await readdir(path.join(mappe, `ut-${navn}`))).toEqual([]);
      expect((await pakk(mappe, 'neste', 'x')).avvik).toEqual([]);
    });
  });

  it.each([
    [
      'brev.eml',
      enEml({ vedlegg: [{ hoder: ['Content-Disposition: attachment; filename=kart.pdf'], innhold: enPdf() }] }),
    ],
    ['brev.zip', enZip([{ navn: 'kart.txt', innhold: 'kart' }])],
  ])('throws when the parts of %s cannot be written: that is no fault of the letter, and nothing of it is left out', async (navn, innhold) => {
    await medMappe(async (mappe) => {
      const fil = await skrivFil(mappe, navn, innhold);
      const utmappe = path.join(mappe, 'er-borte');
      await expect(start().pakkUt({ fil, filnavn: navn, utmappe })).rejects.toThrow(/stopped by the machine/);
      expect((await pakk(mappe, navn, innhold)).deler.length).toBeGreaterThan(0);
    });
  });

  it('throws when the received file is gone, and still takes the next', async () => {
    await medMappe(async (mappe) => {
      const borte = path.join(mappe, 'finnes-ikke');
      await expect(start().pakkUt({ fil: borte, filnavn: 'x', utmappe: mappe })).rejects.toThrow(/ENOENT/);
      expect((await pakk(mappe, 'c.pdf', enPdf())).deler).toHaveLength(1);
    });
  });
});
