import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { TolkingTabeller } from './tabeller.ts';

interface Filside {
  readonly filer: readonly { readonly id: string; readonly sjekksum: string; readonly stoerrelse: null }[];
  /** Key to go on from; null: no more. */
  readonly neste: string | null;
}

const FOERST = '00000000-0000-0000-0000-000000000000';

/** Texts and archive copies of what has been read, in the order of the documents' ids. */
export async function lesteFiler(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const rader = await trxOf<TolkingTabeller>(uow)
    .selectFrom('tolking.dokument')
    .select(['dokument', 'tekstfil', 'arkivfil'])
    .where('dokument', '>', etter ?? FOERST)
    .orderBy('arkivskaper')
    .orderBy('dokument')
    .limit(grense)
    .execute();
  const filer = rader.flatMap((rad) => kjente(rad.dokument, [rad.tekstfil, rad.arkivfil]));
  return { filer, neste: rader.length < grense ? null : (rader.at(-1)?.dokument ?? null) };
}

/** Page images and thumbnails, in the order of document and page. The key is `dokument:nr`. */
export async function sidebilder(uow: Uow, etter: string | null, grense: number): Promise<Filside> {
  const [dokument = FOERST, nr = '0'] = etter === null ? [] : etter.split(':');
  const rader = await trxOf<TolkingTabeller>(uow)
    .selectFrom('tolking.side')
    .select(['dokument', 'nr', 'bilde', 'miniatyr'])
    .where(sql<boolean>`(dokument, nr) > (${dokument}::uuid, ${Number(nr)}::int)`)
    .orderBy('arkivskaper')
    .orderBy('dokument')
    .orderBy('nr')
    .limit(grense)
    .execute();
  const noekkel = (rad: { dokument: string; nr: number }): string => `${rad.dokument}:${rad.nr}`;
  const filer = rader.flatMap((rad) => kjente(noekkel(rad), [rad.bilde, rad.miniatyr]));
  const siste = rader.at(-1);
  return { filer, neste: rader.length < grense || siste === undefined ? null : noekkel(siste) };
}

function kjente(id: string, sjekksummer: readonly (string | null)[]): Filside['filer'][number][] {
  return sjekksummer.flatMap((sjekksum) => (sjekksum === null ? [] : [{ id, sjekksum, stoerrelse: null }]));
}
