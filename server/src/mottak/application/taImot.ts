import type { Aktoer, Arkivskaper, Uow } from '../../kernel/index.ts';
import { trygtFilnavn } from '../domain/trygtFilnavn.ts';
import { forsendelseMottatt } from '../events.ts';
import type { Kanalnavn } from '../ports/kanal.ts';
import type { Forsendelserad, MottakLager } from '../ports/lager.ts';
import type { Originalkilde } from '../ports/omverden.ts';
import type { MottakDeps } from './deps.ts';

export interface Innlevering {
  readonly kanal: Kanalnavn;
  /**
   * The source's own key. The same key with the same content is the same delivery: it is only acknowledged once more. Other content
   * under a used key is another delivery: better received than lost because a program counted wrong.
   */
  readonly eksternId: string;
  readonly kilde: Originalkilde;
  readonly filnavn: string;
  /** First reception, when it is earlier than now: a hand-over keeps it (noark.md 5.6). */
  readonly mottattTid?: Date;
  readonly overfoertFra?: Arkivskaper;
  /** What is kept about it besides, in the same transaction; not asked for what is here already. */
  readonly noter?: (uow: Uow, forsendelse: string, mottattTid: Date) => Promise<void>;
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
      const rad = {
        id,
        kanal: inn.kanal,
        status: 'mottatt' as const,
        filnavn: navn,
        originalFilnavn: inn.filnavn,
        sjekksum,
        stoerrelse,
        mottattTid,
        avvik: [],
        overfoertFra: inn.overfoertFra ?? null,
      };
      const foer = await leggTilEllerFinn(lager, rad, inn.eksternId);
      if (foer !== null) return { id: foer.id, filnavn: foer.filnavn, sjekksum: foer.sjekksum, alleredeMottatt: true };
      await inn.noter?.(uow, id, mottattTid);
      await uow.announce(forsendelseMottatt, {
        forsendelse: id,
        kanal: inn.kanal,
        mottattTid: mottattTid.toISOString(),
      });
      return { id, filnavn: navn, sjekksum, alleredeMottatt: false };
    });
  };

type NyForsendelse = Omit<Parameters<MottakLager['leggTil']>[0], 'eksternId'>;

/** Null when it was new and is there now; else what was received before under the same key and with the same content. */
async function leggTilEllerFinn(
  lager: MottakLager,
  rad: NyForsendelse,
  eksternId: string,
): Promise<Forsendelserad | null> {
  for (const noekkel of [eksternId, `${eksternId}#${rad.sjekksum}`]) {
    if (await lager.leggTil({ ...rad, eksternId: noekkel })) return null;
    const foer = await lager.finnEkstern(rad.kanal, noekkel);
    if (foer === null) throw new Error('A delivery is both known and unknown');
    if (foer.sjekksum === rad.sjekksum) return foer;
  }
  throw new Error('A delivery was registered under the checksum of another');
}
