import { type Arkivskaper, arkivskaper as somArkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import type { Forsendelsestatus } from '../domain/forsendelse.ts';
import { forsendelseIkkeArkivert } from '../events.ts';
import type { MottakDeps } from './deps.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

const UAVGJORT: readonly Forsendelsestatus[] = ['mottatt', 'utpakket', 'klar', 'karantene'];

/** Takes a hand-over back at the other end, unless the other municipality has decided on it already. */
export const tilbakekall =
  (deps: MottakDeps) =>
  async (fra: Arkivskaper, forsendelse: string, til: string, iTransaksjon: Arbeid): Promise<void> => {
    const runder = await iTransaksjon(async (uow) =>
      (await deps.lager(uow).steg(forsendelse)).map((steg) => steg.nummer),
    );
    await deps.withTenant(somArkivskaper(til), systemAktoer('mottak'), async (uow) => {
      const lager = deps.lager(uow);
      for (const runde of runder) {
        const der = await lager.finnEkstern('overfoert', `${fra}:${forsendelse}:${runde}`);
        const rad = der === null ? null : await lager.laas(der.id);
        if (rad === null || !UAVGJORT.includes(rad.status)) continue;
        await lager.endre(rad.id, { status: 'ikke-arkivert', aarsak: 'tilbakekalt' });
        await lager.leggTilSteg(rad.id, {
          handling: 'tilbakekalt',
          fraStatus: rad.status,
          tilStatus: 'ikke-arkivert',
          aktoer: uow.aktoer.id,
          tidspunkt: uow.naa,
          innhold: { av: fra },
        });
        await uow.announce(forsendelseIkkeArkivert, { forsendelse: rad.id, aarsak: 'tilbakekalt' });
      }
    });
  };
