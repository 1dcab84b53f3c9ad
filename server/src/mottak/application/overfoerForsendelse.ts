import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { forsendelseOverfoert } from '../events.ts';
import { overleverForsendelse } from '../jobs.ts';
import { avgjoer } from './avgjoer.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';
import { leggVedSvar, type Svarinnhold } from './oversending/oversendForsendelse.ts';

/**
 * Sends it on to the municipality it was meant for (forvaltningslova: wrong recipient). It is transferred, never shared: this
 * municipality keeps the trace, the other one gets it with the first reception time, who sent it, and why. `beskjed` is what the sender is told: a
 * letter that waits to be sent.
 */
export const overfoerForsendelse =
  (deps: MottakDeps) =>
  async (
    uow: Uow,
    id: string,
    til: string,
    merknad: string | null,
    beskjed: Svarinnhold | null = null,
  ): Promise<Result<Forsendelse>> => {
    if (til === uow.arkivskaper) return avvis('mottak.samme-kommune');
    if (!(await deps.kommuner.finnesKommune(til))) return avvis('mottak.ukjent-kommune');
    const svar = await avgjoer(deps, uow, id, 'overfoer', { til, merknad, av: uow.aktoer.navn }, til);
    if (!svar.ok) return svar;
    const lagt = await leggVedSvar(deps, uow, id, beskjed === null ? [] : [{ ...beskjed, slag: 'svar' }]);
    if (!lagt.ok) return lagt;
    await uow.announce(forsendelseOverfoert, { forsendelse: id, til });
    await uow.enqueue(overleverForsendelse, { forsendelse: id, til, merknad });
    return ok(await vis(deps, uow, svar.verdi.rad));
  };
