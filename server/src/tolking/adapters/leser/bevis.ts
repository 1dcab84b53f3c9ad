import type { Pdfabevis } from '../../ports/dokumentleser.ts';
import type { Melding } from './barn/meldinger.ts';
import { Barnedoed } from './barneprosess.ts';
import type { Prosesspool } from './prosesspool.ts';

const TIDSGRENSE_MS = 120_000;

/** Asks a child what a PDF is proved to be. A child that dies of it has proved nothing. */
export async function hentBevis(pool: Prosesspool, fil: string, signal?: AbortSignal): Promise<Pdfabevis> {
  await pool.plass();
  let barn: ReturnType<Prosesspool['laan']> | undefined;
  try {
    barn = pool.laan();
    const svar = await barn.spoer<Melding>({
      oppdrag: { type: 'bevis', fil },
      tidsgrenseMs: TIDSGRENSE_MS,
      signal,
      vurder: () => 'ferdig',
    });
    return svar.type === 'svar' && 'falskMerke' in svar.verdi ? svar.verdi : { format: undefined, falskMerke: false };
  } catch (feil) {
    if (!(feil instanceof Barnedoed)) throw feil;
    if (feil.aarsak === 'avbrutt') throw new Error('The proof of a PDF was interrupted');
    return { format: undefined, falskMerke: false };
  } finally {
    await pool.leverTilbake(barn);
  }
}
