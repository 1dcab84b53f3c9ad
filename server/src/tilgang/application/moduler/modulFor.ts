import { type Aktoer, type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { norskDato } from '../../domain/dato.ts';
import { slipperInn } from '../../domain/modul.ts';
import type { ModulDeps } from '../../ports.ts';

const TIME_MS = 3_600_000;

/** The module that shows this key in that municipality; null when there is none, it is passive, or the key no longer holds. */
export const modulFor =
  (deps: ModulDeps) =>
  (noekkel: string, arkivskaper: Arkivskaper): Promise<Aktoer | null> =>
    deps.withTenant(arkivskaper, systemAktoer('tilgang'), async (uow) => {
      const lager = deps.modullager(uow);
      const funnet = await lager.medNoekkel(deps.token.sjekksum(noekkel));
      if (funnet === null || !slipperInn(funnet.modul, funnet.noekkel, norskDato(uow.naa))) return null;
      const { modul, noekkel: brukt } = funnet;
      if (brukt.sistBrukt === null || uow.naa.getTime() - brukt.sistBrukt.getTime() > TIME_MS)
        await lager.noterBrukt(brukt.id);
      const { id, navn, klarering } = modul;
      return { type: 'modul', id: `modul:${id}`, navn, modul: id, klarering: new Set(klarering) };
    });
