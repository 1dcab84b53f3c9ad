import type { Uow } from '../../../kernel/index.ts';
import type { ArkivLager } from '../../ports.ts';
import { endringsloggRepository } from './endringslogg.repository.ts';
import { journalpostRepository } from './journalpost.repository.ts';
import { kontekst } from './kontekst.ts';
import { nummerRepository } from './nummerserie.repository.ts';
import { saksmappeRepository } from './saksmappe.repository.ts';
import { strukturRepository } from './struktur.repository.ts';

/**
 * The archive of the unit of work's arkivskaper.
 *
 * Lock order, the same everywhere, so that two transactions never wait for each other: forsendelse (advisory) → saksmappe →
 * arkivdel (share) → counter `sak` → counter `journal` → sporing. The journal counter is the busiest lock and is therefore taken last and
 * held shortest. A transaction journalfører into one case; one that must do several locks their cases first, sorted by id.
 */
export function arkivLager(uow: Uow): ArkivLager {
  const k = kontekst(uow);
  return {
    struktur: strukturRepository(k),
    saker: saksmappeRepository(k),
    journal: journalpostRepository(k),
    nummer: nummerRepository(k),
    endringslogg: endringsloggRepository(k),
  };
}
