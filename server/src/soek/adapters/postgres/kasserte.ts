import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { SoekTabeller } from './tabeller.ts';

/** Forgets where the text of destroyed letters lies; the event of the destruction builds their rows anew without it. */
export async function glemTekster(uow: Uow, forsendelser: readonly string[]): Promise<void> {
  if (forsendelser.length === 0) return;
  await trxOf<SoekTabeller>(uow)
    .deleteFrom('soek.dokument')
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
}
