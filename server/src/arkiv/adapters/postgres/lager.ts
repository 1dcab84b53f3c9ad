import type { Uow } from '../../../kernel/index.ts';
import type { ArkivLager } from '../../ports.ts';
import { arkivnotatRepository } from './arkivnotat.repository.ts';
import { avskrivningRepository } from './avskrivning.repository.ts';
import { dokumentendringRepository } from './dokumentendring.repository.ts';
import { egnemetadataRepository } from './egnemetadata.repository.ts';
import { ekspederingRepository } from './ekspedering.repository.ts';
import { endringsloggRepository } from './endringslogg.repository.ts';
import { fristRepository } from './frist.repository.ts';
import { importRepository } from './import/index.ts';
import { innsynRepository } from './innsyn.repository.ts';
import { journalpostRepository } from './journalpost.repository.ts';
import { kassasjonRepository } from './kassasjon.repository.ts';
import { kontekst } from './kontekst.ts';
import { listeRepository } from './lister/index.ts';
import { modulrettRepository } from './modulrett.repository.ts';
import { nummerRepository } from './nummerserie.repository.ts';
import { saksmappeRepository } from './saksmappe.repository.ts';
import { skjermingRepository } from './skjerming.repository.ts';
import { strukturRepository } from './struktur.repository.ts';
import { strukturendringRepository } from './strukturendring.repository.ts';
import { tilhengRepository } from './tilheng.repository.ts';
import { uttrekksleser } from './uttrekk/index.ts';

/**
 * The archive of the unit of work's arkivskaper.
 *
 * Lock order, the same everywhere, so that two transactions never wait for each other: forsendelse (advisory) → saksmappe →
 * arkivdel (share) → journalpost, by id → counter `sak` → counter `journal` → sporing. The journal counter is the busiest lock and is therefore taken last and
 * held shortest. A transaction journalfører into one case; one that must do several locks their cases first, sorted by id.
 */
export function arkivLager(uow: Uow): ArkivLager {
  const k = kontekst(uow);
  return {
    struktur: strukturRepository(k),
    strukturendring: strukturendringRepository(k),
    saker: saksmappeRepository(k),
    journal: journalpostRepository(k),
    nummer: nummerRepository(k),
    endringslogg: endringsloggRepository(k),
    avskrivning: avskrivningRepository(k),
    notater: arkivnotatRepository(k),
    dokumenter: dokumentendringRepository(k),
    frister: fristRepository(k),
    tilheng: tilhengRepository(k),
    egne: egnemetadataRepository(k),
    lister: listeRepository(k),
    kassasjon: kassasjonRepository(k),
    innsyn: innsynRepository(k),
    ekspedering: ekspederingRepository(k),
    modulrett: modulrettRepository(k),
    skjerming: skjermingRepository(k),
    uttrekk: uttrekksleser(k),
    import: importRepository(k),
  };
}
