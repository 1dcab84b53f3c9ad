import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';
import type { MottakTabeller } from './tabeller.ts';

interface Fil {
  readonly id: string;
  readonly sjekksum: string;
  readonly stoerrelse: number | null;
}
interface Filside {
  readonly filer: readonly Fil[];
  /** Key to go on from; null: no more. */
  readonly neste: string | null;
}

const siste = (rader: readonly Fil[], grense: number): string | null =>
  rader.length < grense ? null : (rader.at(-1)?.id ?? null);

/** What came in, as it came and is still kept, in the order of the ids. */
export async function mottatteFiler(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const rader = await trxOf<MottakTabeller>(uow)
    .selectFrom('mottak.forsendelse')
    .select(['id', 'sjekksum', 'stoerrelse'])
    .where('kassert_tid', 'is', null)
    .$if(etter !== null, (q) => q.where('id', '>', etter ?? ''))
    .orderBy('arkivskaper')
    .orderBy('id')
    .limit(grense)
    .execute();
  return { filer: rader, neste: siste(rader, grense) };
}

/** Unpacked documents and their archive copies, in the order of the documents' ids. */
export async function utpakkedeFiler(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const rader = await trxOf<MottakTabeller>(uow)
    .selectFrom('mottak.dokument')
    .select(['id', 'sjekksum', 'stoerrelse', 'arkivfil', 'arkivfil_stoerrelse'])
    .$if(etter !== null, (q) => q.where('id', '>', etter ?? ''))
    .orderBy('arkivskaper')
    .orderBy('id')
    .limit(grense)
    .execute();
  const filer = rader.flatMap((rad) => [
    { id: rad.id, sjekksum: rad.sjekksum, stoerrelse: rad.stoerrelse },
    ...(rad.arkivfil === null ? [] : [{ id: rad.id, sjekksum: rad.arkivfil, stoerrelse: rad.arkivfil_stoerrelse }]),
  ]);
  return { filer, neste: siste(rader, grense) };
}

/** The bytes as a channel gave them, in the order of the ids; of letters whose files are still kept. */
export async function raaLeveranser(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const rader = await trxOf<MottakTabeller & Kanaltabeller>(uow)
    .selectFrom('mottak.leveranse as l')
    .innerJoin('mottak.forsendelse as f', (on) =>
      on.onRef('f.arkivskaper', '=', 'l.arkivskaper').onRef('f.id', '=', 'l.forsendelse'),
    )
    .select(['l.forsendelse as id', 'l.raa_sjekksum as sjekksum', 'l.raa_stoerrelse as stoerrelse'])
    .where('f.kassert_tid', 'is', null)
    .$if(etter !== null, (q) => q.where('l.forsendelse', '>', etter ?? ''))
    .orderBy('l.arkivskaper')
    .orderBy('l.forsendelse')
    .limit(grense)
    .execute();
  return { filer: rader, neste: siste(rader, grense) };
}

/** What came to nobody we know, in the order of the ids. */
export async function uadresserteFiler(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const rader = await trxOf<Kanaltabeller>(uow)
    .selectFrom('mottak.uadressert')
    .select(['id', 'raa_sjekksum as sjekksum', 'raa_stoerrelse as stoerrelse'])
    .$if(etter !== null, (q) => q.where('id', '>', etter ?? ''))
    .orderBy('arkivskaper')
    .orderBy('id')
    .limit(grense)
    .execute();
  return { filer: rader, neste: siste(rader, grense) };
}
