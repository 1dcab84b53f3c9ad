import {
  type Arkivskaper,
  type Sjekksum,
  arkivskaper as somArkivskaper,
  systemAktoer,
  type Uow,
} from '../../kernel/index.ts';
import { sisteAngrbareSteg } from '../domain/forsendelse.ts';
import type { Innsynskrav } from '../domain/innsynskrav.ts';
import type { Forsendelserad } from '../ports/lager.ts';
import type { Overlevering } from '../ports/oversending.ts';
import type { MottakDeps } from './deps.ts';
import { taImot } from './taImot.ts';
import { overleveringsnoekkel, tilbakekall } from './tilbakekall.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/**
 * Carries the untouched original over, with its first reception time, who sent it and why. The key is the sender's id and the step that decided it, so that
 * each hand-over arrives once. A hand-over undone meanwhile is taken back, whether the undo came before, during or after an interrupted
 * attempt.
 */
export const overlever =
  (deps: MottakDeps) =>
  async (fra: Arkivskaper, forsendelse: string, til: string, iTransaksjon: Arbeid): Promise<void> => {
    const staaende = () => iTransaksjon((uow) => staaendeOverlevering(deps, uow, forsendelse, til));
    const foer = await staaende();
    if (foer === null) return tilbakekall(deps)(fra, forsendelse, til, iTransaksjon);
    const { krav, overlevering } = foer;
    const original = await deps.originaler.lokalSti(fra, foer.rad.sjekksum as Sjekksum);
    try {
      await taImot(deps)(somArkivskaper(til), systemAktoer('mottak'), {
        kanal: 'overfoert',
        eksternId: overleveringsnoekkel(fra, forsendelse, foer.steg),
        kilde: { sti: original.sti },
        filnavn: foer.rad.originalFilnavn,
        mottattTid: foer.rad.mottattTid,
        overfoertFra: fra,
        noter: async (uow, id) => {
          await deps.oversendinger(uow).leggTilOverlevering(id, overlevering);
          await deps.spor(uow, 'forsendelse.overtatt', id);
          // The time to answer runs from the first reception, whoever is to answer.
          if (krav !== undefined) await deps.lager(uow).leggTilInnsynskrav(id, krav);
        },
      });
    } finally {
      await original.slipp();
    }
    if ((await staaende())?.steg !== foer.steg) await tilbakekall(deps)(fra, forsendelse, til, iTransaksjon);
  };

interface Staaende {
  readonly rad: Forsendelserad;
  readonly steg: number;
  readonly krav: Innsynskrav | undefined;
  readonly overlevering: Overlevering;
}

/** The decision to hand it over to that municipality, when it still stands. Locked: an undo under way is waited for. */
async function staaendeOverlevering(
  deps: MottakDeps,
  uow: Uow,
  forsendelse: string,
  til: string,
): Promise<Staaende | null> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(forsendelse);
  if (rad === null || rad.status !== 'overfoert' || rad.aarsak !== til) return null;
  const steg = sisteAngrbareSteg(await lager.steg(forsendelse), rad.status);
  if (steg === null) return null;
  const hvem = await deps.oversendinger(uow).overleveringssteg(forsendelse, steg.nummer);
  if (hvem === null) throw new Error('The decision to hand it over is not there');
  return {
    ...{ rad, steg: steg.nummer, krav: (await lager.innsynskrav([forsendelse])).get(forsendelse) },
    overlevering: { ...hvem, fra: uow.arkivskaper, fraKanal: rad.kanal },
  };
}
