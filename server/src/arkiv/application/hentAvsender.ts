import type { Uow } from '../../kernel/index.ts';
import type { ArkivDeps, Avsender } from '../ports.ts';

const UKJENT: Avsender = { navn: '', maalform: 'nb', enheter: new Map() };

/** Who a print comes from: the municipality as it writes its name, its form of Norwegian, and its units by code. */
export const hentAvsender =
  (deps: Pick<ArkivDeps, 'avsender'>) =>
  async (uow: Uow): Promise<Avsender> =>
    (await deps.avsender?.(uow)) ?? UKJENT;
