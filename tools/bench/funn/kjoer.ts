import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lagDokumentleser } from '../../../server/src/tolking/adapters/leser/index.ts';
import { finnAlt } from '../../../server/src/tolking/domain/funn/finnAlt.ts';
import { erSkann, type Format, type Malsettnavn, planlegg, STANDARDDATO, tegnFil } from '../../generator/index.ts';
import { benchmappe } from '../avbrudd.ts';
import { fasitFor } from './fasit.ts';
import type { Lest } from './maal.ts';

export interface Funnvalg {
  readonly malsett: Malsettnavn;
  readonly brev: number;
  readonly froe: number;
}

export interface Lestbrev extends Lest {
  readonly nr: number;
  readonly haandskrift: boolean;
  readonly sider: readonly string[];
}

const ENDELSE: Partial<Record<Format, 'pdf' | 'tiff' | 'jpeg' | 'png'>> = {
  'pdf-skann': 'pdf',
  tiff: 'tiff',
  jpeg: 'jpeg',
  png: 'png',
};

/** Draws scans, reads them as the product does, and finds what stands on them. Gives each letter as it is read. */
export async function* lesSkann({ malsett, brev, froe }: Funnvalg): AsyncGenerator<Lestbrev> {
  const { sti, slipp } = await benchmappe('funn');
  const leser = await lagDokumentleser({ motor: 'auto', prosesser: 1 });
  try {
    let lest = 0;
    for (let nr = 0; lest < brev; nr += 1) {
      const plan = planlegg(nr, { froe, malsett, dato: STANDARDDATO });
      const format = ENDELSE[plan.svar.format];
      if (!erSkann(plan.svar.format) || format === undefined) continue;
      const fil = path.join(sti, `${nr}.${format}`);
      await writeFile(fil, (await tegnFil(plan)).bytes);
      const sider: string[] = [];
      for await (const hendelse of leser.les({ fil, format, utmappe: sti, tidsgrensePerSideMs: 300_000 })) {
        if (hendelse.type === 'side') sider.push(hendelse.side.tekst);
        if (hendelse.type === 'feil') throw new Error(hendelse.kode);
      }
      lest += 1;
      yield {
        nr,
        haandskrift: plan.svar.forvrengning.includes('haandskrift'),
        sider,
        fasit: fasitFor(plan, froe, STANDARDDATO),
        funn: sider.flatMap(finnAlt),
      };
    }
  } finally {
    await leser.stopp();
    await slipp();
  }
}
