import {
  type Arkivskaper,
  type Sjekksum,
  arkivskaper as somArkivskaper,
  systemAktoer,
  type Uow,
} from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';
import { taImot } from './taImot.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** Carries the untouched original over, with its first reception time. The sender's id is the key, so that it arrives once. */
export const overlever =
  (deps: MottakDeps) =>
  async (fra: Arkivskaper, forsendelse: string, til: string, iTransaksjon: Arbeid): Promise<void> => {
    const { rad, runde } = await iTransaksjon(async (uow) => {
      const lager = deps.lager(uow);
      return { rad: await lager.hent(forsendelse), runde: (await lager.steg(forsendelse)).length };
    });
    // Undone before it was carried over.
    if (rad === null || rad.status !== 'overfoert') return;
    const original = await deps.originaler.lokalSti(fra, rad.sjekksum as Sjekksum);
    try {
      await taImot(deps)(somArkivskaper(til), systemAktoer('mottak'), {
        kanal: 'overfoert',
        eksternId: `${fra}:${forsendelse}:${runde}`,
        kilde: { sti: original.sti },
        filnavn: rad.originalFilnavn,
        mottattTid: rad.mottattTid,
        overfoertFra: fra,
      });
    } finally {
      await original.slipp();
    }
  };
