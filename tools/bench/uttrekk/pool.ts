import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Arkivskaper } from '../../../server/src/kernel/index.ts';
import type { BlobStore } from '../../../server/src/platform/blob/blobStore.ts';
import { startPdfa } from '../../../server/src/tolking/adapters/leser/pdfa/pdfadokument.ts';
import type { Poolfil } from './fyllAar.ts';

const krev = createRequire(import.meta.url);

/** Small PDF/A-1b letters, each different, put in the blob store. */
export async function lagPool(
  blober: BlobStore,
  arkivskaper: Arkivskaper,
  mappe: string,
  antall: number,
): Promise<readonly Poolfil[]> {
  const rot = path.dirname(krev.resolve('@fontsource/inter/package.json'));
  const skrift = await readFile(path.join(rot, 'files/inter-latin-400-normal.woff'));
  const filer: Poolfil[] = [];
  for (let nr = 1; nr <= antall; nr += 1) {
    const sti = path.join(mappe, `brev-${nr}.pdf`);
    const { dok, avslutt } = startPdfa(sti, 'PDF/A-1b', `Brev ${nr}`);
    dok.registerFont('brev', skrift);
    dok.font('brev').fontSize(11).addPage({ size: 'A4', margin: 60 });
    dok.text(`Brev nummer ${nr}\n\nVi viser til saken og sender dette svaret. Kopi går til saksbehandler ${nr % 40}.`);
    await avslutt();
    filer.push(await blober.put(arkivskaper, { sti }));
  }
  return filer;
}
