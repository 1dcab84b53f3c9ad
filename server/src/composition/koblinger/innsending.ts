import { lagAvtrykk } from '../../mottak/adapters/crypto/avtrykk.ts';
import { opplastingsmappe } from '../../mottak/adapters/opplasting/opplastingsmappe.ts';
import { skrivBrev } from '../../mottak/adapters/opplasting/skrivBrev.ts';
import type { Mottak, MottakDeps } from '../../mottak/index.ts';
import { createInnsending, type Innsending } from '../../mottak/innsending.ts';
import type { Hemmelighetsvern } from '../../mottak/ports/hemmelighetsvern.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { mappeneUnder } from '../mapper.ts';
import { innsynsfrist } from './mottak.ts';

/** What people send in from the public pages. */
export function kobleInnsending(
  { config }: Grunnmur,
  deps: MottakDeps,
  mottak: Mottak,
  vern: Hemmelighetsvern,
): Innsending {
  return createInnsending({
    ...deps,
    taImot: mottak.taImot,
    vern,
    avtrykk: lagAvtrykk(config.noekler[0] ?? null),
    opplastinger: opplastingsmappe(mappeneUnder(config.datamappe).opplasting),
    skrivBrev,
    innsynsfrist,
  });
}
