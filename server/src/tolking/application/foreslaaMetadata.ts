import type { Uow } from '../../kernel/index.ts';
import type { Forslag } from '../domain/forslag.ts';
import { veiInn } from '../domain/modell/veiInn.ts';
import { rutingsgrunnlag } from '../domain/rutingsgrunnlag.ts';
import { forsendelseForeslaatt } from '../events.ts';
import { finnSammenfall } from '../jobs.ts';
import type { Dokumentlesning, Lest } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';
import { samleGrunnlag } from './samleGrunnlag.ts';

/**
 * From what is read and known to proposals with evidence and confidence. Never writes to the archive: a named person confirms.
 * Idempotent: the same reading gives the same proposals.
 */
export const foreslaaMetadata =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const lest = await lager.laas(forsendelse);
    if (lest === null) return;
    const dokumenter = await lager.dokumenter(forsendelse);
    const grunnlag = await samleGrunnlag(deps, uow, lest, dokumenter, await deps.kunnskap.hentKjent(uow));
    const { forslag: avRegler, maalform } = deps.foreslaar(grunnlag);
    const laert = await deps.laert(uow);
    const forslag = laert === null ? avRegler : veiInn(grunnlag, avRegler, laert, lest.kanal);
    await lager.lagreForslag(forsendelse, maalform, forslag, deps.modell, uow.naa);
    await kunngjoer(uow, lest, dokumenter, forslag, maalform);
  };

/** The rules failed on it: it goes to a person with no proposals at all rather than waiting for ever. */
export const oppgiForslag =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const lest = await lager.laas(forsendelse);
    if (lest === null) return;
    await lager.lagreForslag(forsendelse, 'ukjent', [], deps.modell, uow.naa);
    await kunngjoer(uow, lest, await lager.dokumenter(forsendelse), [], 'ukjent');
  };

async function kunngjoer(
  uow: Uow,
  lest: Lest,
  dokumenter: readonly Dokumentlesning[],
  forslag: readonly Forslag[],
  maalform: 'nb' | 'nn' | 'ukjent',
): Promise<void> {
  const uleste = dokumenter.some((d) => d.status === 'ulest' && d.rolle !== 'innebygd');
  await uow.announce(forsendelseForeslaatt, {
    forsendelse: lest.forsendelse,
    kanal: lest.kanal,
    mottattTid: lest.mottattTid.toISOString(),
    antallDokumenter: dokumenter.length,
    maalform,
    ...rutingsgrunnlag(forslag, uleste),
  });
  await uow.enqueue(finnSammenfall, { forsendelse: lest.forsendelse }, { noekkel: lest.forsendelse });
}
