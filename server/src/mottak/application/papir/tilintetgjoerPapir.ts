import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { papirhindring } from '../../domain/papir.ts';
import { arkiverPapirlogg } from '../../jobs.ts';
import type { PapirDeps } from './deps.ts';
import { gjeldendeDager } from './finnPapir.ts';

/**
 * Notes that the paper is destroyed, all of it or none. The log of what it was and had become is written in the same breath, and a job files it in
 * the archive. Refused with what stands in the way when one of them cannot go.
 */
export const tilintetgjoerPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, forsendelser: readonly string[]): Promise<Result<null>> => {
    const papirene = lager(uow);
    const ider = [...new Set(forsendelser)];
    const staar = await papirene.hent(ider);
    if (staar.length !== ider.length) return avvis('mottak.papir-uten-eske');
    const dager = await gjeldendeDager(papirene);
    for (const papir of staar) {
      const hindring = papirhindring(papir, uow.naa, dager);
      if (hindring !== null) return avvis('mottak.papir-hindret', { filnavn: papir.filnavn, hindring });
    }
    const logg = await papirene.tilintetgjoer(ider, await papirene.loggrader(ider));
    await uow.enqueue(arkiverPapirlogg, { logg }, { noekkel: logg });
    return ok(null);
  };
