import type { Uow } from '../../kernel/index.ts';
import { tekstEllerNull } from '../domain/skjerming.ts';
import type { ArkivDeps } from '../ports.ts';

/** Post to a unit that is not there is seen by nobody. A missing code is refused by its own rule, so it passes here. */
export async function enhetErUkjent(deps: ArkivDeps, uow: Uow, enhet: string | undefined): Promise<boolean> {
  const kode = tekstEllerNull(enhet);
  return kode !== null && deps.enhetFinnes !== undefined && !(await deps.enhetFinnes(uow, kode));
}
