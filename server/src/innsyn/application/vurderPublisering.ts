import type { Uow } from '../../kernel/index.ts';
import { kontroller } from '../domain/kontroll.ts';
import { byggOffentligPost } from '../domain/offentligPost.ts';
import { vurder } from '../domain/publisering.ts';
import { publiserJournalpost } from '../jobs.ts';
import type { InnsynDeps } from '../ports.ts';
import { lagreOgMeld } from './lagreOgMeld.ts';

/**
 * Builds the public row of a journalpost anew, runs the guard over it and decides whether it waits, is stopped or stays public.
 * Idempotent: called for every new, changed or expired journalpost, as often as wanted. Municipalities that publish from their own
 * system have no rows here.
 */
export const vurderPublisering =
  (deps: InnsynDeps) =>
  async (uow: Uow, journalpost: string): Promise<void> => {
    const lager = deps.lager(uow);
    const [foer, kilde, innstillinger] = [
      await lager.hent(journalpost),
      await deps.arkiv.hentForPublisering(uow, journalpost),
      await deps.kommuner.hentInnstillinger(uow),
    ];
    if (kilde === null || innstillinger.arkivmaal === 'pakke') {
      if (foer !== null) await lager.slett(journalpost);
      return;
    }
    const post = byggOffentligPost(kilde, innstillinger.visPrivatpersoner);
    const etter = vurder(foer, {
      journalpost,
      saksmappe: kilde.saksmappe,
      post,
      funn: kontroller(post),
      naa: uow.naa,
      forsinkelseDager: innstillinger.publiseringsforsinkelseDager,
    });
    await lagreOgMeld(deps, uow, foer, etter);
    if (etter.status === 'venter' && etter.publiseresTid !== null) {
      await uow.enqueue(publiserJournalpost, { journalpost }, { noekkel: journalpost, etter: etter.publiseresTid });
    }
  };
