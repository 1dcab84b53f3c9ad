import type { Uow } from '../../../kernel/index.ts';
import {
  DOEGN_MS,
  KVITTERINGER_PER_DOEGN,
  kvitteringsadresse,
  kvitteringsreferanse,
  kvitteringstekst,
} from '../../domain/mottakskvittering.ts';
import { sendMottakskvittering as sendJobb } from '../../jobs.ts';
import type { Forsendelserad } from '../../ports/lager.ts';
import { Kvitteringavvist, type Kvitteringsoppsett, type Kvitteringspost } from '../../ports/mottakskvittering.ts';
import type { Langdato } from '../../ports/oversending.ts';
import type { MottakDeps } from '../deps.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** What receipts are built of. */
export interface KvitteringDeps extends Pick<MottakDeps, 'lager' | 'spor'> {
  readonly oppsett: (uow: Uow) => Promise<Kvitteringsoppsett>;
  readonly langDato: Langdato;
  /** A keyed hash: addresses are counted without being kept. */
  readonly avtrykk: (verdi: string) => string;
  /** The address receipts go out from, and other addresses of our own. */
  readonly egneAdresser: (uow: Uow) => Promise<readonly string[]>;
  /** Null when the operator has named no mail server. */
  readonly post: Kvitteringspost | null;
}

/**
 * Decides, once for each letter, whether its sender gets a receipt, and writes it down with the job that sends it: nothing is sent that
 * is not written down, and what is written down is not written down again.
 */
export const forberedKvittering =
  (deps: KvitteringDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const oppsett = await deps.oppsett(uow);
    const rad = await deps.lager(uow).laas(forsendelse);
    if (!oppsett.paa || deps.post === null || rad === null) return;
    const til = await adressat(deps, uow, rad, oppsett);
    if (til === null) return;
    const lager = deps.lager(uow);
    if ((await lager.mottakskvittering(forsendelse)) !== null) return;
    const utloeper = new Date(uow.naa.getTime() + DOEGN_MS);
    const { antall } = await lager.tell(deps.avtrykk(`kvittering:${til.toLowerCase()}`), utloeper);
    if (antall > KVITTERINGER_PER_DOEGN) return;
    await lager.leggTilKvittering(forsendelse, kvitteringsreferanse(forsendelse, rad.filnavn));
    await uow.enqueue(sendJobb, { forsendelse }, { noekkel: forsendelse });
  };

async function adressat(
  deps: KvitteringDeps,
  uow: Uow,
  rad: Forsendelserad,
  { kontaktEpost }: Kvitteringsoppsett,
): Promise<string | null> {
  const egne = [...(await deps.egneAdresser(uow)), kontaktEpost ?? ''].map((adresse) => adresse.toLowerCase());
  return kvitteringsadresse(rad, new Set(egne), uow.naa);
}

/**
 * Sends it. One that was taken while the answer was lost goes once more, under the same Message-ID; what the server refuses for good is not
 * tried again, and everything else throws, so that the queue tries again.
 */
export const sendKvittering =
  (deps: KvitteringDeps) =>
  async (iTenant: ITenant, forsendelse: string): Promise<void> => {
    const klar = await iTenant(async (uow) => {
      const [kvittering, rad] = [
        await deps.lager(uow).mottakskvittering(forsendelse),
        await deps.lager(uow).hent(forsendelse),
      ];
      if (kvittering?.status !== 'venter' || rad === null) return null;
      const oppsett = await deps.oppsett(uow);
      // Set aside, put in karantene or destroyed since it was queued: then it is not told that it is here.
      const til = oppsett.paa ? await adressat(deps, uow, rad, oppsett) : null;
      if (til !== null) return { kvittering, rad, oppsett, til };
      await deps.lager(uow).settKvittering(forsendelse, 'oppgitt');
      return null;
    });
    if (klar === null) return;
    if (deps.post === null) throw new Error('No mail server is set');
    const { kvittering, rad, oppsett, til } = klar;
    const mottatt = deps.langDato(rad.mottattTid, oppsett.maalform);
    const ord = kvitteringstekst(oppsett.maalform, { ...oppsett, mottatt, referanse: kvittering.referanse });
    const svarPaa = rad.kanal === 'epost' ? (rad.epost?.messageId ?? null) : null;
    let status: 'sendt' | 'avvist' = 'sendt';
    try {
      await deps.post({ id: `kvittering-${forsendelse}`, til, ...ord, svarPaa });
    } catch (error) {
      if (!(error instanceof Kvitteringavvist)) throw error;
      status = 'avvist';
    }
    await iTenant(async (uow) => {
      await deps.lager(uow).settKvittering(forsendelse, status);
      await deps.spor(uow, `mottak.kvittering-${status}`, forsendelse);
    });
  };

/** Every attempt failed: it is noted, and stands with the letter. */
export const oppgiKvittering =
  (deps: KvitteringDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    await deps.lager(uow).settKvittering(forsendelse, 'oppgitt');
  };
