import type { Arkivskaper } from '../../../kernel/index.ts';
import { noekleneTil, sammeBrev, taBrevavtrykk } from '../../domain/sammenfall/brevavtrykk.ts';
import type { Arbeid } from '../deps.ts';
import type { SammenfallDeps } from './deps.ts';
import { avbildes, hentBrevavtrykk, hentSider, medBilder } from './hentBrevavtrykk.ts';

/** Letters that are compared word by word. The right one shares most keys, and comes first. */
const KANDIDATER = 25;

/**
 * Takes the fingerprint of a letter that has been read, and looks for the same letter among those that have come before. The fingerprint is
 * committed before the looking: of two that are read at the same time, at least one finds the other. Safe to do again.
 */
export const finnSammenfall =
  (deps: SammenfallDeps) =>
  async (arkivskaper: Arkivskaper, forsendelse: string, iTransaksjon: Arbeid): Promise<void> => {
    const dokumenter = await iTransaksjon(async (uow) =>
      (await deps.lager(uow).hent(forsendelse)) === null ? null : hentSider(deps, uow, forsendelse),
    );
    if (dokumenter === null) return;
    const bilder: string[] = [];
    for (const { miniatyr } of dokumenter.flatMap(({ sider }) => sider).filter(avbildes))
      bilder.push(await deps.bildeavtrykk(arkivskaper, miniatyr));
    const avtrykk = taBrevavtrykk(medBilder(dokumenter, bilder));
    await iTransaksjon((uow) =>
      deps.sammenfallager(uow).lagreAvtrykk(forsendelse, avtrykk.bilder, noekleneTil(avtrykk)),
    );
    await iTransaksjon(async (uow) => {
      const lager = deps.sammenfallager(uow);
      for (const annen of await lager.finnKandidater(forsendelse, KANDIDATER)) {
        const funn = sammeBrev(avtrykk, await hentBrevavtrykk(deps, uow, annen));
        if (funn !== null)
          await lager.lagreLikhet(forsendelse, { annen, grunnlag: funn.grunnlag, likhet: funn.likhet });
      }
    });
  };
