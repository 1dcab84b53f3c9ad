import { avvis, erKlarert, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { FordelingDeps } from '../ports.ts';
import { hentMottakere } from './mottakere.ts';

/** Marks post in my list as read or unread. What is not in my list is `tjener.finnes-ikke`. */
export const merkLest =
  (deps: FordelingDeps) =>
  async (uow: Uow, journalpost: string, lest: boolean): Promise<Result<null>> => {
    const { minPost } = deps.lager(uow);
    const rad = await minPost.hent(journalpost);
    if (rad === null) return avvis('tjener.finnes-ikke');
    const { selv, paaVegneAv, enheter } = await hentMottakere(deps, uow);
    const tilMin =
      rad.saksbehandler === null
        ? enheter === 'alle' || (rad.enhet !== null && enheter.includes(rad.enhet))
        : rad.saksbehandler === selv || paaVegneAv.has(rad.saksbehandler);
    if (!tilMin || (rad.saksbehandler !== selv && !erKlarert(uow.aktoer, rad.tilgangskode))) {
      return avvis('tjener.finnes-ikke');
    }
    await minPost.merk(journalpost, lest ? uow.naa : null);
    return ok(null);
  };
