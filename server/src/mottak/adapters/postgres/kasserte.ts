import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';
import type { MottakTabeller } from './tabeller.ts';

/** These, and the other receptions of the same letters: they hold the same content. */
export async function sammeJournalpost(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  if (forsendelser.length === 0) return [];
  const trx = trxOf<MottakTabeller>(uow);
  const poster = trx
    .selectFrom('mottak.forsendelse')
    .select('journalpost')
    .where('id', 'in', [...forsendelser]);
  const koblede = await trx
    .selectFrom('mottak.forsendelse')
    .select('id')
    .where('status', '=', 'koblet')
    .where('journalpost', 'in', poster)
    .execute();
  return [...new Set([...forsendelser, ...koblede.map(({ id }) => id)])];
}

/** Lets go of the files of letters whose documents are destroyed; that they came, stays. Gives the checksums let go. */
export async function glemMottatteFiler(uow: Uow, forsendelser: readonly string[]): Promise<string[]> {
  if (forsendelser.length === 0) return [];
  const trx = trxOf<MottakTabeller & Kanaltabeller>(uow);
  const raa = await trx
    .selectFrom('mottak.leveranse')
    .select('raa_sjekksum')
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
  await trx
    .deleteFrom('mottak.avsender_fnr')
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
  await trx
    .updateTable('mottak.epostmerke')
    .set({ message_id: null, innhold: null })
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
  const dokumenter = await trx
    .deleteFrom('mottak.dokument')
    .where('forsendelse', 'in', [...forsendelser])
    .returning(['sjekksum', 'arkivfil'])
    .execute();
  const originaler = await trx
    .updateTable('mottak.forsendelse')
    .set({ kassert_tid: uow.naa })
    .where('id', 'in', [...forsendelser])
    .returning('sjekksum')
    .execute();
  return [
    ...originaler.map((rad) => rad.sjekksum),
    ...raa.map((rad) => rad.raa_sjekksum),
    ...dokumenter.flatMap((rad) => [rad.sjekksum, ...(rad.arkivfil === null ? [] : [rad.arkivfil])]),
  ];
}

/** Of these checksums, the ones that something received still has. */
export async function mottatteIBruk(uow: Uow, sjekksummer: readonly string[]): Promise<string[]> {
  if (sjekksummer.length === 0) return [];
  const trx = trxOf<MottakTabeller & Kanaltabeller>(uow);
  const originaler = await trx
    .selectFrom('mottak.forsendelse')
    .select('sjekksum')
    .where('sjekksum', 'in', [...sjekksummer])
    .where('kassert_tid', 'is', null)
    .execute();
  const dokumenter = await trx
    .selectFrom('mottak.dokument')
    .select(['sjekksum', 'arkivfil'])
    .where((eb) => eb.or([eb('sjekksum', 'in', [...sjekksummer]), eb('arkivfil', 'in', [...sjekksummer])]))
    .execute();
  const raa = await trx
    .selectFrom('mottak.leveranse as l')
    .innerJoin('mottak.forsendelse as f', (on) =>
      on.onRef('f.arkivskaper', '=', 'l.arkivskaper').onRef('f.id', '=', 'l.forsendelse'),
    )
    .select('l.raa_sjekksum')
    .where('l.raa_sjekksum', 'in', [...sjekksummer])
    .where('f.kassert_tid', 'is', null)
    .execute();
  const uadresserte = await trx
    .selectFrom('mottak.uadressert')
    .select('raa_sjekksum')
    .where('raa_sjekksum', 'in', [...sjekksummer])
    .execute();
  return [
    ...originaler.map((rad) => rad.sjekksum),
    ...[...raa, ...uadresserte].map((rad) => rad.raa_sjekksum),
    ...dokumenter.flatMap((rad) => (rad.arkivfil === null ? [rad.sjekksum] : [rad.sjekksum, rad.arkivfil])),
  ];
}
