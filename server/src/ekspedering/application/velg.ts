import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { hinderForDigital } from '../domain/kanalvalg.ts';
import { type Valg, vurderValg } from '../domain/valg.ts';
import { sendUtsending } from '../jobs.ts';
import type { EkspederingDeps } from '../ports.ts';
import { noterSteg } from './noterSteg.ts';

/**
 * A person's choice about one copy: try again, print it here instead, it is put in the post, or call it off. Refuses with
 * `ekspedering.finnes-ikke`, `ekspedering.valg-ugyldig`, and with what the archive says to who may not see the journalpost.
 */
export const velg =
  (deps: EkspederingDeps) =>
  async (uow: Uow, id: string, valg: Valg): Promise<Result<null>> => {
    const rad = await deps.lager(uow).laas(id);
    if (rad === null) return avvis('ekspedering.finnes-ikke');
    const post = await deps.arkiv.hentForEkspedering(uow, rad.journalpost);
    if (!post.ok) return post;
    const steg = vurderValg(rad, valg, uow.naa);
    if (!steg.ok) return steg;
    if (valg === 'proevIgjen') {
      const mottaker = post.verdi.mottakere.find((part) => part.id === rad.korrespondansepart);
      const satteOpp = await deps.formidler.erSattOpp(uow);
      const hinder = mottaker === undefined ? null : hinderForDigital(post.verdi, mottaker, satteOpp);
      if (hinder !== null) return avvis('ekspedering.kan-ikke-digitalt', { hinder });
      await uow.enqueue(sendUtsending, { utsending: id }, { noekkel: id });
    }
    await noterSteg(deps, uow, rad, steg.verdi);
    return ok(null);
  };
