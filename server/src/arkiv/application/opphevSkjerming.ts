import type { Result, Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import type { UtloeptSkjerming } from '../ports/skjerming.ts';
import type { ArkivDeps } from '../ports.ts';
import { skjermDokument, skjermJournalpost, skjermSak } from './skjerm.ts';

/** Shieldings whose last day has been (M505): the date itself is the first day without. */
export const finnUtloepteSkjerminger =
  (deps: ArkivDeps) =>
  async (uow: Uow, grense: number): Promise<UtloeptSkjerming[]> =>
    deps.lager(uow).skjerming.utloepte(norskDato(uow.naa), grense);

/** Lifts one of them as a person would: logged, announced, and what inherits follows. */
export const opphevSkjerming =
  (deps: ArkivDeps) =>
  async (uow: Uow, { type, id, eier }: UtloeptSkjerming): Promise<Result<unknown, Arkivavvisning>> => {
    if (type === 'saksmappe') return skjermSak(deps)(uow, id, null);
    if (type === 'journalpost') return skjermJournalpost(deps)(uow, id, null);
    return skjermDokument(deps)(uow, eier, id, null);
  };
