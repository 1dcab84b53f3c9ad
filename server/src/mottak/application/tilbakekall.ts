import { type Arkivskaper, arkivskaper as somArkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import type { Forsendelsestatus } from '../domain/forsendelse.ts';
import { forsendelseIkkeArkivert } from '../events.ts';
import type { MottakDeps } from './deps.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

const UAVGJORT: readonly Forsendelsestatus[] = ['mottatt', 'utpakket', 'klar', 'karantene'];

/** What a hand-over is known by at the other end: the sender, its id there, and the step that decided it. */
export function overleveringsnoekkel(fra: Arkivskaper, forsendelse: string, steg: number): string {
  return `${fra}:${forsendelse}:${steg}`;
}

/**
 * Takes the hand-overs that have been undone back at the other end, unless the other municipality has decided on them already. One
 * that was decided anew stands.
 */
export const tilbakekall =
  (deps: MottakDeps) =>
  async (fra: Arkivskaper, forsendelse: string, til: string, iTransaksjon: Arbeid): Promise<void> => {
    const angrede = await iTransaksjon(async (uow) =>
      (await deps.lager(uow).steg(forsendelse)).filter((steg) => steg.handling === 'overfoer' && steg.angret),
    );
    await deps.withTenant(somArkivskaper(til), systemAktoer('mottak'), async (uow) => {
      const lager = deps.lager(uow);
      for (const { nummer } of angrede) {
        const der = await lager.finnEkstern('overfoert', overleveringsnoekkel(fra, forsendelse, nummer));
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
