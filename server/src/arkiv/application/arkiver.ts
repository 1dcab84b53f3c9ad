import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import type { ArkivDeps } from '../ports.ts';
import { settJournalstatus } from './settJournalstatus.ts';

export interface Arkivert {
  readonly arkivert: string[];
  /** What stayed as it was, and why. */
  readonly avvist: { readonly id: string; readonly kode: Arkivavvisning['kode'] }[];
}

/**
 * Archives many journalposter after quality control (krav 3.2.13): each is judged by itself, and one that cannot be archived does not hold
 * back the others. Locked in the order of their ids, so that two such calls never wait for each other.
 */
export const arkiver =
  (deps: ArkivDeps) =>
  async (uow: Uow, journalposter: readonly string[]): Promise<Result<Arkivert, Arkivavvisning>> => {
    const sett = settJournalstatus(deps);
    const arkivert: string[] = [];
    const avvist: Arkivert['avvist'] = [];
    for (const id of [...new Set(journalposter)].sort()) {
      const svar = await sett(uow, id, 'A');
      if (svar.ok) arkivert.push(id);
      else avvist.push({ id, kode: svar.feil.kode });
    }
    return ok({ arkivert, avvist });
  };
