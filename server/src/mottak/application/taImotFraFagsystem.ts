import { avvis, ok, type Result, type Sjekksum, type Uow } from '../../kernel/index.ts';
import { type Opplysninger, vaskOpplysninger } from '../domain/opplysninger.ts';
import { trygtFilnavn } from '../domain/trygtFilnavn.ts';
import { forsendelseMottatt } from '../events.ts';
import type { Forsendelserad } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';

export interface Fagsystemlevering {
  /** The module's own key for it. */
  readonly noekkel: string;
  /** SHA-256 over all that was sent, names and hints too: says whether a used key comes with the same thing. */
  readonly innhold: string;
  /** Kept already. */
  readonly original: { readonly sjekksum: Sjekksum; readonly stoerrelse: number };
  readonly filnavn: string;
  /** As it was sent, kept already, where the original was made of it. */
  readonly raa?: { readonly sjekksum: string; readonly stoerrelse: number; readonly filnavn: string };
  readonly opplysninger: Opplysninger;
}

export interface Fagsystemmottak {
  readonly rad: Forsendelserad;
  readonly alleredeMottatt: boolean;
}

const KANAL = 'fagsystem';

/** The module whose transaction this is; anybody else is a programming error. */
function avsenderI(uow: Uow): { readonly modul: string; readonly navn: string } {
  if (uow.aktoer.type !== 'modul') throw new Error('Only an external module delivers this way');
  return uow.aktoer;
}

const eksternNoekkel = (modul: string, noekkel: string) => `${modul}:${noekkel}`;

/**
 * Registers what an external module has delivered and is waiting for the answer to; the answer is the acknowledgement. Each module has its
 * keys to itself. The same key with the same content is the same delivery. Refused with `mottak.leveringsnoekkel-i-bruk` when the content is
 * another: unlike a folder, the sender is here and can be told.
 */
export const taImotFraFagsystem =
  (deps: MottakDeps) =>
  async (uow: Uow, inn: Fagsystemlevering): Promise<Result<Fagsystemmottak>> => {
    const { modul, navn } = avsenderI(uow);
    const lager = deps.lager(uow);
    const id = uow.nyId();
    const raa = inn.raa ?? { ...inn.original, filnavn: inn.filnavn };
    const eksternId = eksternNoekkel(modul, inn.noekkel);
    const ny = await lager.leggTil({
      id,
      kanal: KANAL,
      eksternId,
      status: 'mottatt',
      filnavn: trygtFilnavn(inn.filnavn),
      originalFilnavn: inn.filnavn,
      sjekksum: inn.original.sjekksum,
      stoerrelse: inn.original.stoerrelse,
      mottattTid: uow.naa,
      avvik: [],
      overfoertFra: null,
    });
    const rad = await lager.finnEkstern(KANAL, eksternId);
    if (rad === null) throw new Error('A delivery is both known and unknown');
    if (!ny) {
      const foer = await deps.kanallager(uow).leveranse(rad.id);
      if (foer?.kvitteringsdata.innhold !== inn.innhold) return avvis('mottak.leveringsnoekkel-i-bruk');
      return ok({ rad, alleredeMottatt: true });
    }
    await deps.kanallager(uow).leggTilLeveranse({
      forsendelse: id,
      kanalEier: uow.arkivskaper,
      // There is no setup to ask: the module stands where it would have been.
      kanaloppsett: modul,
      eksternId: inn.noekkel,
      raaSjekksum: raa.sjekksum,
      raaStoerrelse: raa.stoerrelse,
      raaFilnavn: raa.filnavn,
      verifisert: true,
      opplysninger: vaskOpplysninger({ ...inn.opplysninger, avsendersystem: navn }),
      kvitteringsdata: { innhold: inn.innhold },
      svar: 'kvittert',
      svarFrist: null,
    });
    await uow.announce(forsendelseMottatt, {
      forsendelse: id,
      kanal: KANAL,
      mottattTid: uow.naa.toISOString(),
    });
    return ok({ rad, alleredeMottatt: false });
  };

/** What has become of a delivery of the module's own; null when it has made none by that key. */
export const finnFraFagsystem =
  (deps: MottakDeps) =>
  (uow: Uow, noekkel: string): Promise<Forsendelserad | null> =>
    deps.lager(uow).finnEkstern(KANAL, eksternNoekkel(avsenderI(uow).modul, noekkel));
