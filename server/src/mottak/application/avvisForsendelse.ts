import type { Forsendelse } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { forsendelseIkkeArkivert } from '../events.ts';
import { avgjoer } from './avgjoer.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';

/** A person decides that it is not to be archived, and why (arkivforskrifta § 14). The original stays; the step can be undone. */
export const avvisForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string, grunn: { aarsak: string; merknad: string | null }): Promise<Result<Forsendelse>> => {
    const svar = await avgjoer(deps, uow, id, 'ikke-arkiver', grunn, grunn.aarsak);
    if (!svar.ok) return svar;
    await uow.announce(forsendelseIkkeArkivert, { forsendelse: id, aarsak: grunn.aarsak });
    return ok(await vis(deps, uow, svar.verdi.rad));
  };
