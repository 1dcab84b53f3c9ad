import type { Aktoer, Arkivskaper } from '../../kernel/index.ts';
import { trygtFilnavn } from '../domain/trygtFilnavn.ts';
import { forsendelseMottatt } from '../events.ts';
import type { Originalkilde } from '../ports/omverden.ts';
import type { MottakDeps } from './deps.ts';

export interface Innlevering {
  readonly kanal: 'mappe' | 'opplasting' | 'kommandolinje' | 'api' | 'overfoert';
  /** The source's own key. The same key again is the same delivery: it is only acknowledged once more. */
  readonly eksternId: string;
  readonly kilde: Originalkilde;
  readonly filnavn: string;
  /** First reception, when it is earlier than now: a hand-over keeps it (noark.md 5.6). */
  readonly mottattTid?: Date;
  readonly overfoertFra?: Arkivskaper;
}

export interface Mottatt {
  readonly id: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly alleredeMottatt: boolean;
}

/**
 * Receives one file: original stored and synced, forsendelse + event + job committed; only when this has returned may the source
 * be acknowledged. Throws when storage or database fails: then nothing is acknowledged and the source delivers again.
 */
export const taImot =
  (deps: MottakDeps) =>
  async (arkivskaper: Arkivskaper, aktoer: Aktoer, inn: Innlevering): Promise<Mottatt> => {
    const { sjekksum, stoerrelse } = await deps.originaler.put(arkivskaper, inn.kilde);
    return deps.withTenant(arkivskaper, aktoer, async (uow) => {
      const lager = deps.lager(uow);
      const navn = trygtFilnavn(inn.filnavn);
      const id = uow.nyId();
      const mottattTid = inn.mottattTid ?? uow.naa;
      const ny = await lager.leggTil({
        id,
        kanal: inn.kanal,
        eksternId: inn.eksternId,
        status: 'mottatt',
        filnavn: navn,
        originalFilnavn: inn.filnavn,
        sjekksum,
        stoerrelse,
        mottattTid,
        avvik: [],
        overfoertFra: inn.overfoertFra ?? null,
      });
      if (!ny) {
        const foer = await lager.finnEkstern(inn.kanal, inn.eksternId);
        if (foer === null) throw new Error('A delivery is both known and unknown');
        return { id: foer.id, filnavn: foer.filnavn, sjekksum: foer.sjekksum, alleredeMottatt: true };
      }
      await uow.announce(forsendelseMottatt, {
        forsendelse: id,
        kanal: inn.kanal,
        mottattTid: mottattTid.toISOString(),
      });
      return { id, filnavn: navn, sjekksum, alleredeMottatt: false };
    });
  };
