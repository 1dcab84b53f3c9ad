import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, PSM, type Worker } from 'tesseract.js';
import { type Ocrmotor, Ocrtidsgrense } from './motor.ts';
import { lesTsv, tilPgm } from './tsv.ts';

const krev = createRequire(import.meta.url);
const LSTM = 1;

function versjon(): string {
  const pakke: unknown = krev('tesseract.js/package.json');
  return typeof pakke === 'object' && pakke !== null && 'version' in pakke ? String(pakke.version) : '';
}

async function start(): Promise<Worker> {
  const modeller = path.join(path.dirname(krev.resolve('@tesseract.js-data/nor/package.json')), '4.0.0_best_int');
  // Everything is local: the model from the npm package, no cache written, nothing fetched.
  return createWorker('nor', LSTM, {
    langPath: modeller,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
}

/** Tesseract as wasm from npm, for machines without the native program. The model stays loaded between pages. */
export function lagNpmMotor(): Ocrmotor {
  let arbeider: Promise<Worker> | undefined;
  const lukk = async (): Promise<void> => {
    const naa = arbeider;
    arbeider = undefined;
    if (naa !== undefined) await (await naa).terminate();
  };
  return {
    navn: `tesseract.js ${versjon()}`,
    lukk,
    async les(bilde, modus, tidsgrenseMs) {
      arbeider ??= start();
      const w = await arbeider;
      await w.setParameters({
        tessedit_pageseg_mode: modus === 'side' ? PSM.AUTO : PSM.SINGLE_BLOCK,
        user_defined_dpi: String(Math.round(bilde.dpi)),
      });
      let klokke: NodeJS.Timeout | undefined;
      const grense = new Promise<never>((_, avvis) => {
        klokke = setTimeout(() => avvis(new Ocrtidsgrense()), tidsgrenseMs);
      });
      try {
        const svar = await Promise.race([w.recognize(tilPgm(bilde), {}, { tsv: true, text: false }), grense]);
        return lesTsv(svar.data.tsv ?? '');
      } catch (feil) {
        if (feil instanceof Ocrtidsgrense) await lukk();
        throw feil;
      } finally {
        clearTimeout(klokke);
      }
    },
  };
}
