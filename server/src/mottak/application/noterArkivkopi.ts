import type { Uow } from '../../kernel/index.ts';
import type { Arkivkopi } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';

/** Remembers how many pages it has and which file is the searchable archive copy of a document, or why there is none. */
export const noterArkivkopi =
  (deps: MottakDeps) =>
  async (uow: Uow, dokument: string, kopi: Arkivkopi): Promise<void> => {
    await deps.lager(uow).settArkivfil(dokument, kopi);
  };
