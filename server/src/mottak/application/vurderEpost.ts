import type { Uow } from '../../kernel/index.ts';
import { type Regelgrunn, settesTilSide } from '../domain/epostregel.ts';
import type { FOELGESEDDEL } from '../domain/foelgeseddel.ts';
import { forsendelseIkkeArkivert } from '../events.ts';
import type { Epostmerke, Forsendelserad, MottakLager } from '../ports/lager.ts';
import type { Utpakking } from '../ports/utpakker.ts';

/** What is known of a mail when it has been unpacked. `endret`: others under its Message-ID are not the same mail. */
export interface Epostvurdering {
  readonly grunn: Regelgrunn | null;
  readonly foerste: string | null;
  readonly endret: boolean;
}

const INGEN: Epostvurdering = { grunn: null, foerste: null, endret: false };

/**
 * Keeps what the mail is known again by, and says whether the rule sets it aside. Idempotent. A mail that is no raw mail (Outlook, in
 * an archive) is known by its Message-ID alone, which is enough to follow a thread and too little to call it a copy.
 */
export async function vurderEpost(
  lager: MottakLager,
  rad: Forsendelserad,
  utpakking: Utpakking,
): Promise<Epostvurdering> {
  const { epost, innholdsmerke = null } = utpakking;
  if (epost === undefined) return INGEN;
  const merke: Epostmerke = { messageId: epost.messageId, innhold: innholdsmerke };
  await lager.lagreEpostmerke(rad.id, merke);
  const foerste = await lager.foersteLike(rad.id, merke);
  const grunn = settesTilSide({
    kanal: rad.kanal,
    automatikk: epost.automatikk ?? null,
    harVedlegg: utpakking.deler.some((del) => del.rolle === 'vedlegg'),
    foerste,
  });
  const endret = (await lager.medSammeMessageId(rad.id, merke)).length > 0;
  return { grunn, foerste: grunn === 'kopi' ? (foerste?.id ?? null) : null, endret };
}

/**
 * Sets aside what the rule says, as a step of the program's own that a person can take back. Nothing is read: reading begins when it
 * is taken back.
 */
export async function settTilSide(
  lager: MottakLager,
  uow: Uow,
  forsendelse: string,
  grunn: Regelgrunn | typeof FOELGESEDDEL,
  foerste: string | null,
): Promise<void> {
  if (foerste !== null) await lager.settKopiAv(forsendelse, foerste);
  await lager.endre(forsendelse, { status: 'ikke-arkivert', aarsak: grunn });
  await lager.leggTilSteg(forsendelse, {
    handling: 'ikke-arkiver',
    fraStatus: 'utpakket',
    tilStatus: 'ikke-arkivert',
    aktoer: uow.aktoer.id,
    tidspunkt: uow.naa,
    innhold: { aarsak: grunn, regel: grunn, ...(foerste === null ? {} : { kopiAv: foerste }) },
  });
  await uow.announce(forsendelseIkkeArkivert, { forsendelse, aarsak: grunn });
}
