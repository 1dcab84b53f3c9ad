import type { Likhet } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { sammeBrev } from '../../domain/sammenfall/brevavtrykk.ts';
import type { SammenfallDeps } from './deps.ts';
import { hentBrevavtrykk } from './hentBrevavtrykk.ts';

/** More receptions of one letter than this are not shown. */
const FLEST = 10;

/**
 * Letters that seem to be this one, come before or since, with what tells. Those the asker may not see do not exist for the asker, and what
 * differs is read out of the texts now: it is kept nowhere.
 */
export const finnLikheter =
  (deps: SammenfallDeps) =>
  async (uow: Uow, forsendelse: string): Promise<Result<Likhet[]>> => {
    if (!(await deps.kanSeForsendelse(uow, forsendelse))) return avvis('tjener.finnes-ikke');
    const ut: Likhet[] = [];
    for (const { annen, grunnlag, likhet } of await deps.sammenfallager(uow).likheter(forsendelse)) {
      if (ut.length === FLEST) break;
      if (!(await deps.kanSeForsendelse(uow, annen))) continue;
      const brev = await deps.mottatte(uow, annen);
      if (brev === null) continue;
      const ulikt = grunnlag === 'tekst' ? await ulikhetene(deps, uow, forsendelse, annen) : [];
      ut.push({
        forsendelse: annen,
        grunnlag,
        likhet,
        ulikt,
        kanal: brev.kanal as Likhet['kanal'],
        mottattTid: brev.mottattTid.toISOString(),
        status: brev.status as Likhet['status'],
        aarsak: brev.aarsak,
        journalpost: brev.journalpost,
      });
    }
    // What can be done something with comes first: then the first reception.
    return ok(
      ut.sort(
        (a, b) =>
          Number(b.journalpost !== null) - Number(a.journalpost !== null) || a.mottattTid.localeCompare(b.mottattTid),
      ),
    );
  };

async function ulikhetene(deps: SammenfallDeps, uow: Uow, her: string, der: string): Promise<Likhet['ulikt']> {
  const funn = sammeBrev(await hentBrevavtrykk(deps, uow, her), await hentBrevavtrykk(deps, uow, der));
  return (funn?.ulikt ?? []).map((ett) => ({ ...ett }));
}
