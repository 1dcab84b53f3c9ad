import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { ArkivTabeller } from './tabeller.ts';

/** What every repository of this context is made from. */
export interface Kontekst {
  readonly uow: Uow;
  readonly trx: Transaction<ArkivTabeller>;
  /** Columns every new row begins with. */
  readonly eiet: { readonly arkivskaper: string };
  readonly opprettet: { readonly opprettet_dato: Date; readonly opprettet_av: string };
}

export function kontekst(uow: Uow): Kontekst {
  return {
    uow,
    trx: trxOf<ArkivTabeller>(uow),
    eiet: { arkivskaper: uow.arkivskaper },
    opprettet: { opprettet_dato: uow.naa, opprettet_av: uow.aktoer.navn },
  };
}

/** For `column = …`: any of these ids, as one parameter, so that their number has no limit. */
export function blant(ider: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${[...ider]}::uuid[])`;
}
