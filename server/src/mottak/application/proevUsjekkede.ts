import { Readable } from 'node:stream';
import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';
import { proevIgjen } from './proevIgjen.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

const KODE = 'mottak.ikke-virussjekket';
const HOEYST_PER_RUNDE = 200;
/** What the scanner has let lie this many times while it answered others (too large for it, say) is a matter for a person. */
const HOEYST_FORSOEK = 5;

/**
 * Takes what waits in karantene only because the scanner was away, once it answers again: nobody has to remember it. Does nothing while
 * it is still away, and leaves alone what has been tried often enough.
 * @returns how many were taken up
 */
export const proevUsjekkede =
  (deps: MottakDeps) =>
  async (iTransaksjon: Arbeid): Promise<number> => {
    if (deps.virusskanner === null) return 0;
    const venter = await iTransaksjon((uow) => deps.lager(uow).karantenertFor(KODE, HOEYST_PER_RUNDE));
    if (venter.length === 0) return 0;
    if ((await deps.virusskanner.skann(Readable.from([]))).utfall !== 'ren') return 0;
    let tatt = 0;
    for (const id of venter) if (await iTransaksjon((uow) => proev(deps, uow, id))) tatt += 1;
    return tatt;
  };

async function proev(deps: MottakDeps, uow: Uow, id: string): Promise<boolean> {
  const steg = await deps.lager(uow).steg(id);
  if (steg.filter((s) => s.handling === 'proev-igjen').length >= HOEYST_FORSOEK) return false;
  // Refused when a person has decided on it meanwhile, and that decision stands.
  return (await proevIgjen(deps)(uow, id)).ok;
}
