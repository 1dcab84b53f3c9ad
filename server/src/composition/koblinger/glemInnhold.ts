import type { Uow } from '../../kernel/index.ts';
import { medBunker } from '../../mottak/adapters/postgres/bunker.ts';
import { glemMottatteFiler } from '../../mottak/adapters/postgres/kasserte.ts';
import { fjernFraKilde } from '../../mottak/jobs.ts';
import { glemTekster } from '../../soek/adapters/postgres/kasserte.ts';
import { glemLesteFiler } from '../../tolking/adapters/postgres/kasserte.ts';

const I_EN_JOBB = 200;

/**
 * Forgets all that holds the content of these letters: the letter as it came, the pile it was split from, what was read of it, the index, and
 * what our own folder has kept. Their rows stay. Gives the checksums let go; each file goes when nothing else has it.
 */
export async function glemInnhold(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  const alle = await medBunker(uow, forsendelser);
  await glemTekster(uow, alle);
  for (let fra = 0; fra < alle.length; fra += I_EN_JOBB)
    await uow.enqueue(fjernFraKilde, { forsendelser: alle.slice(fra, fra + I_EN_JOBB) });
  return [...new Set([...(await glemMottatteFiler(uow, alle)), ...(await glemLesteFiler(uow, alle))])];
}
