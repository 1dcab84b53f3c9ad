import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { forsendelseIkkeArkivert } from '../../events.ts';
import { svarKanal } from '../../jobs.ts';
import { avgjoer } from '../avgjoer.ts';
import type { MottakDeps } from '../deps.ts';
import { vis } from '../hentForsendelse.ts';

const FRIST_MS = 7 * 86_400_000;

/**
 * A person rejects what could not be verified: the source is told that it will never be received, and may send it another way (print).
 * That cannot be taken back (channels.md 0.6), so it is no step that `angre` undoes. Raw bytes stay. Refused with
 * `mottak.kan-ikke-avvises` for what has been verified: that has been acknowledged.
 */
export const avvisLeveranse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string, aarsak: string): Promise<Result<Forsendelse>> => {
    const leveranse = await deps.kanallager(uow).leveranse(id);
    if (leveranse === null || leveranse.verifisert) return avvis('mottak.kan-ikke-avvises');
    const svar = await avgjoer(deps, uow, id, 'avvis-leveranse', {}, aarsak);
    if (!svar.ok) return svar;
    await deps.kanallager(uow).endreLeveranse(id, {
      svar: 'avvises',
      svarTekst: aarsak,
      svarForsoek: 0,
      svarNeste: null,
      svarFrist: new Date(uow.naa.getTime() + FRIST_MS),
    });
    await uow.announce(forsendelseIkkeArkivert, { forsendelse: id, aarsak });
    await uow.enqueue(svarKanal, { forsendelse: id }, { noekkel: id });
    return ok(await vis(deps, uow, svar.verdi.rad));
  };
