import type { Uow } from '../../kernel/index.ts';
import { forsendelseKarantenert } from '../events.ts';
import type { MottakDeps } from './deps.ts';

/** Every attempt to unpack has failed: a person gets it, with the original untouched. */
export const oppgiUtpakking =
  (deps: MottakDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const rad = await lager.laas(forsendelse);
    if (rad === null || rad.status !== 'mottatt') return;
    const kode = deps.virusskanner === null ? 'mottak.utpakking-feilet' : 'mottak.ikke-virussjekket';
    await lager.endre(forsendelse, { status: 'karantene', avvik: [{ kode }] });
    await uow.announce(forsendelseKarantenert, { forsendelse, aarsak: kode });
  };
