import type { Funn } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { finnBoks } from '../domain/brev.ts';
import { finnAlt } from '../domain/funn/finnAlt.ts';
import type { TolkingDeps } from './deps.ts';
import { hentSide } from './hentSide.ts';

/**
 * What stands on a page, by kind, each value once with its first place. A fødselsnummer is pointed at and never spelled out: it stands on
 * the page for who needs it, and nowhere it can be copied from by mistake.
 */
export const hentSidefunn =
  (deps: Pick<TolkingDeps, 'lager'>) =>
  async (uow: Uow, forsendelse: string, dokument: string, nr: number): Promise<Result<{ funn: Funn[] }>> => {
    const lest = await hentSide(deps)(uow, forsendelse, dokument, nr);
    if (!lest.ok) return lest;
    const { tekst, ord } = lest.verdi;
    const foerste = new Map<string, Funn>();
    for (const { slag, verdi, fra, til } of finnAlt(tekst)) {
      const noekkel = `${slag} ${verdi}`;
      if (foerste.has(noekkel)) continue;
      const boks = finnBoks({ dokument, nr, tekst, ord }, tekst.slice(fra, til));
      foerste.set(noekkel, {
        slag,
        verdi: slag === 'foedselsnummer' ? null : verdi,
        boks: boks === null ? null : { ...boks },
      });
    }
    return ok({ funn: [...foerste.values()] });
  };
