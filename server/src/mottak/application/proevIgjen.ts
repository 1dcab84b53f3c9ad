import type { Forsendelse } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { forsendelseMottatt } from '../events.ts';
import { verifiserLeveranse } from '../jobs.ts';
import { avgjoer } from './avgjoer.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';

/** Reads it once more from the untouched original, and first verifies it when that failed, e.g. after a program update or when the virus scanner is back. */
export const proevIgjen =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string): Promise<Result<Forsendelse>> => {
    const foer = await deps.lager(uow).hent(id);
    const svar = await avgjoer(deps, uow, id, 'proev-igjen', { avvik: foer?.avvik ?? [] }, null);
    if (!svar.ok) return svar;
    const { rad } = svar.verdi;
    if ((await deps.kanallager(uow).leveranse(id))?.verifisert === false) {
      await uow.enqueue(verifiserLeveranse, { forsendelse: id });
      return ok(await vis(deps, uow, rad));
    }
    await uow.announce(forsendelseMottatt, {
      forsendelse: id,
      kanal: rad.kanal,
      mottattTid: rad.mottattTid.toISOString(),
    });
    return ok(await vis(deps, uow, rad));
  };
