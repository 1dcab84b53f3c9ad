import type { Uow } from '../../kernel/index.ts';
import type { Publisering } from '../domain/publisering.ts';
import { journalpostPublisert, journalpostTrukket } from '../events.ts';
import type { InnsynDeps } from '../ports.ts';

/** Stores a publication and announces when something came onto the internet or left it. */
export async function lagreOgMeld(
  deps: Pick<InnsynDeps, 'lager'>,
  uow: Uow,
  foer: Publisering | null,
  etter: Publisering,
): Promise<void> {
  await deps.lager(uow).lagre(etter);
  const var_ = foer?.status === 'publisert';
  const er = etter.status === 'publisert';
  if (!var_ && er) await uow.announce(journalpostPublisert, { journalpost: etter.journalpost });
  if (var_ && !er) await uow.announce(journalpostTrukket, { journalpost: etter.journalpost });
}
