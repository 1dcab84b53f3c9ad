import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Papirkontroll } from '../../domain/papir.ts';
import type { PapirDeps } from './deps.ts';

/**
 * A person has held the pictures against the paper: they are good, or the pile must be scanned again, and why. Can be said anew until the
 * paper is gone. Refused for paper in no box: it must be possible to find it.
 */
export const kontrollerPapir =
  ({ lager }: PapirDeps) =>
  async (
    uow: Uow,
    {
      forsendelser,
      kontroll,
      grunn,
    }: { forsendelser: readonly string[]; kontroll: Papirkontroll; grunn: string | null },
  ): Promise<Result<null>> => {
    const papirene = lager(uow);
    const ider = [...new Set(forsendelser)];
    const staar = await papirene.hent(ider);
    if (staar.length !== ider.length) return avvis('mottak.papir-uten-eske');
    if (staar.some(({ tilintetgjortTid }) => tilintetgjortTid !== null)) return avvis('mottak.papir-tilintetgjort');
    if (kontroll === 'skannes-paa-nytt' && (grunn ?? '').trim() === '') return avvis('mottak.grunn-mangler');
    await papirene.noterKontroll(ider, kontroll, kontroll === 'godkjent' ? null : (grunn ?? '').trim());
    return ok(null);
  };
