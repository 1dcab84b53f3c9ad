import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Sammenfalltabeller } from './sammenfall.repository.ts';
import type { TolkingTabeller } from './tabeller.ts';

/** Forgets what was read of letters whose documents are destroyed: text, page images, proposals and fingerprints. Gives the checksums let go. */
export async function glemLesteFiler(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  if (forsendelser.length === 0) return [];
  const trx = trxOf<TolkingTabeller & Sammenfalltabeller>(uow);
  await trx
    .deleteFrom('tolking.likhet')
    .where((eb) => eb.or([eb('forsendelse', 'in', [...forsendelser]), eb('annen', 'in', [...forsendelser])]))
    .execute();
  for (const tabell of ['tolking.avtrykknoekkel', 'tolking.avtrykk'] as const)
    await trx
      .deleteFrom(tabell)
      .where('forsendelse', 'in', [...forsendelser])
      .execute();
  const lest = trx
    .selectFrom('tolking.dokument')
    .select('dokument')
    .where('forsendelse', 'in', [...forsendelser]);
  const sider = await trx
    .deleteFrom('tolking.side')
    .where('dokument', 'in', lest)
    .returning(['bilde', 'miniatyr'])
    .execute();
  await trx
    .deleteFrom('tolking.forslag')
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
  const dokumenter = await trx
    .deleteFrom('tolking.dokument')
    .where('forsendelse', 'in', [...forsendelser])
    .returning(['tekstfil', 'arkivfil'])
    .execute();
  return [...sider, ...dokumenter].flatMap((rad) => Object.values(rad)).filter((sum) => sum !== null);
}

/** Of these checksums, the ones that something read still has. */
export async function lesteIBruk(uow: Uow, sjekksummer: readonly string[]): Promise<string[]> {
  if (sjekksummer.length === 0) return [];
  const trx = trxOf<TolkingTabeller>(uow);
  const summer = [...sjekksummer];
  const dokumenter = await trx
    .selectFrom('tolking.dokument')
    .select(['sjekksum', 'tekstfil', 'arkivfil'])
    .where((eb) => eb.or([eb('sjekksum', 'in', summer), eb('tekstfil', 'in', summer), eb('arkivfil', 'in', summer)]))
    .execute();
  const sider = await trx
    .selectFrom('tolking.side')
    .select(['bilde', 'miniatyr'])
    .where((eb) => eb.or([eb('bilde', 'in', summer), eb('miniatyr', 'in', summer)]))
    .execute();
  return [...dokumenter, ...sider].flatMap((rad) => Object.values(rad)).filter((sum) => sum !== null);
}
