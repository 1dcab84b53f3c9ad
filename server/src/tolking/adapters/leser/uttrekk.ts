import type { Uttrekksoppdrag } from '../../ports/dokumentleser.ts';
import type { Melding } from './barn/meldinger.ts';
import type { Prosesspool } from './prosesspool.ts';

const TIDSGRENSE_MS = 300_000;

/** Has a child take pages out. Throws when it could not, or died of it. */
export async function trekkUt(pool: Prosesspool, { signal, ...oppdrag }: Uttrekksoppdrag): Promise<void> {
  await pool.plass();
  let barn: ReturnType<Prosesspool['laan']> | undefined;
  try {
    barn = pool.laan();
    const svar = await barn.spoer<Melding>({
      oppdrag: { type: 'trekkUt', ...oppdrag },
      tidsgrenseMs: TIDSGRENSE_MS,
      signal,
      vurder: () => 'ferdig',
    });
    if (svar.type === 'feil') throw new Error(`Pages could not be taken out: ${svar.kode}`);
  } finally {
    await pool.leverTilbake(barn);
  }
}
