import type { Arkiv } from '../../arkiv/index.ts';
import { skillearktrykk } from '../../mottak/adapters/skilleark/skillearktrykk.ts';
import { createDeling, type Deling } from '../../mottak/deling.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';

/** Scanned batches: pages are taken out by the reader's processes, and the case of a sheet is one the actor can see. */
export function kobleDeling(deps: MottakDeps, leser: Dokumentleser, arkiv: Arkiv, virksomhet: Virksomhet): Deling {
  return createDeling({
    ...deps,
    sideuttrekk: { trekkUt: (oppdrag) => leser.trekkUt(oppdrag) },
    kanSeSak: async (uow, saksnummer) =>
      // The search is by the beginning of the number: 2026/1 is also 2026/10 and 2026/1999.
      (await arkiv.finnSaker(uow, { q: saksnummer, status: 'alle', grense: 2000 })).some(
        (sak) => sak.saksnummer === saksnummer,
      ),
    kommunenavn: async (uow) => (await virksomhet.hentKommune(uow))?.navn ?? '',
    skilleark: skillearktrykk,
  });
}
