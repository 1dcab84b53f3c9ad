import type { Uow } from '../../kernel/index.ts';
import { avsluttLesning } from './avsluttLesning.ts';
import type { TolkingDeps } from './deps.ts';

/** Every attempt to read the document has failed: it goes on without text, and a person sees why. */
export const oppgiLesning =
  (deps: TolkingDeps) =>
  async (uow: Uow, dokument: string): Promise<void> => {
    const rad = await deps.lager(uow).dokument(dokument);
    if (rad === null || rad.status === 'lest' || rad.status === 'ulest') return;
    await (await deps.arbeidsmappe(dokument)).slipp();
    await avsluttLesning(deps, uow, rad, { type: 'ulest', aarsak: 'tolking.krasj' });
  };
