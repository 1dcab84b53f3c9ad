import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { type Opplysninger, vaskOpplysninger } from '../../domain/opplysninger.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { forsendelseKarantenert, forsendelseMottatt } from '../../events.ts';
import { svarKanal } from '../../jobs.ts';
import type { AapenKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { type Lagret, verifiser } from './verifiser.ts';

export interface Ankommet {
  readonly noekkel: string;
  readonly eksternId: string;
  /** Kept already, in the room of the municipality it is for. */
  readonly raa: Lagret;
  readonly opplysninger: Opplysninger;
  readonly avsenderFnr: string | null;
  readonly kvitteringsdata: Readonly<Record<string, string | number>>;
  /** Null: now. */
  readonly mottattTid: Date | null;
}

export const fnrSted = (til: Arkivskaper, kanal: string, noekkel: string): string => `fnr:${til}:${kanal}:${noekkel}`;

/** When an answer that is to be sent now must have been sent, before a person is told. */
export const svarfristFra = (naa: Date, kanal: Pick<AapenKanal, 'slag'>): Date =>
  new Date(naa.getTime() + kanal.slag.kvitteringsfristSekunder * 1000);

/**
 * Verifies what is kept and makes it a forsendelse. The answer to the source is a job in the same transaction: it cannot be sent
 * before the commit, and cannot be forgotten after it. Nothing is answered to what could not be verified.
 */
export async function registrerLeveranse(
  deps: KanalDeps,
  kanal: AapenKanal,
  til: Arkivskaper,
  inn: Ankommet,
): Promise<void> {
  const verifisert = await verifiser(deps, kanal, til, inn.raa, inn.opplysninger);
  await iKommune(deps, til, async (uow) => {
    const original = 'original' in verifisert ? verifisert.original : inn.raa;
    const avvik = 'avvik' in verifisert ? [verifisert.avvik] : [];
    const id = uow.nyId();
    const mottattTid = inn.mottattTid ?? uow.naa;
    const ny = await deps.lager(uow).leggTil({
      id,
      kanal: kanal.slag.kanal,
      eksternId: inn.noekkel,
      status: avvik.length === 0 ? 'mottatt' : 'karantene',
      filnavn: trygtFilnavn(original.filnavn),
      originalFilnavn: original.filnavn,
      sjekksum: original.sjekksum,
      stoerrelse: original.stoerrelse,
      mottattTid,
      avvik,
      overfoertFra: null,
    });
    // Another node was quicker: then it has also seen to the answer.
    if (!ny) return;
    const opplysninger = 'original' in verifisert ? verifisert.opplysninger : inn.opplysninger;
    await lagreLeveranse(deps, uow, kanal, { ...inn, opplysninger }, id, avvik.length === 0);
    if (avvik[0] !== undefined) {
      await uow.announce(forsendelseKarantenert, { forsendelse: id, aarsak: avvik[0].kode });
      return;
    }
    await uow.announce(forsendelseMottatt, {
      forsendelse: id,
      kanal: kanal.slag.kanal,
      mottattTid: mottattTid.toISOString(),
    });
    await uow.enqueue(svarKanal, { forsendelse: id }, { noekkel: id });
  });
}

async function lagreLeveranse(
  deps: KanalDeps,
  uow: Uow,
  kanal: AapenKanal,
  inn: Ankommet,
  forsendelse: string,
  verifisert: boolean,
): Promise<void> {
  const lager = deps.kanallager(uow);
  await lager.leggTilLeveranse({
    forsendelse,
    kanalEier: kanal.kall.oppsett.eier,
    kanaloppsett: kanal.rad.id,
    eksternId: inn.eksternId,
    raaSjekksum: inn.raa.sjekksum,
    raaStoerrelse: inn.raa.stoerrelse,
    raaFilnavn: inn.raa.filnavn,
    verifisert,
    opplysninger: vaskOpplysninger(inn.opplysninger),
    kvitteringsdata: inn.kvitteringsdata,
    svar: verifisert ? 'kvitteres' : 'holdt',
    svarFrist: verifisert ? svarfristFra(uow.naa, kanal) : null,
  });
  if (inn.avsenderFnr === null) return;
  const sted = fnrSted(uow.arkivskaper, kanal.slag.kanal, inn.noekkel);
  await lager.lagreAvsenderFnr(forsendelse, deps.vern.krypter(inn.avsenderFnr, sted));
}
