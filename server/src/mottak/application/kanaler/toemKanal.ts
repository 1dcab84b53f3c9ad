import type { Arkivskaper } from '../../../kernel/index.ts';
import { ventetidKanal } from '../../domain/ventetid.ts';
import { toemKanal as toemKanalJobb } from '../../jobs.ts';
import { type Hentet, Kanalfeil, type Peker } from '../../ports/kanalkilde.ts';
import type { Tilstandsrad } from '../../ports/kanallager.ts';
import { type AapenKanal, aapneKanal, feilord } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { taLeveranse } from './taLeveranse.ts';

/** At most so many in a round, so that one full channel does not keep a lane from the others. The next round follows at once. */
const PER_RUNDE = 200;
/** So many deliveries are under way at once. Graph lets four calls at a time into a mailbox, and one of them is for the answers. */
const SAMTIDIGE = 3;
const LAAN_SEKUNDER = 60;
/** After so many attempts the cursor may pass an item; it is shown, and tried seldom. */
const FORSOEK_FOER_FORBI = 5;
const SJELDEN_MS = 3_600_000;
/** So many in a row that could not be kept: the trouble is ours, or the channel's, and the round ends. */
const FEIL_FOER_STOPP = 5;

interface Runde {
  readonly feil: Map<string, { forsoek: number; siste: Date }>;
  tatt: number;
  feilPaaRad: number;
  /** Something before here is not kept: the cursor must not pass it. */
  hull: boolean;
}

/**
 * Empties a channel once: takes the lease, asks the source, takes in what it has, keeps the cursor, and notes how it went. Does
 * nothing when another node has the lease, or the channel is not active.
 */
export const toemKanal =
  (deps: KanalDeps) =>
  async (eier: Arkivskaper, id: string, signal: AbortSignal): Promise<void> => {
    const start = await iKommune(deps, eier, async (uow) => {
      const lager = deps.kanallager(uow);
      const rad = await lager.oppsett(id);
      if (rad?.aktiv !== true) return null;
      const node = uow.nyId();
      const tilstand = await lager.laan(id, node, LAAN_SEKUNDER);
      return tilstand === null ? null : { rad, node, tilstand, feil: await lager.leveransefeil(id) };
    });
    if (start === null) return;
    const tapt = new AbortController();
    const fornyelse = setInterval(
      () => {
        iKommune(deps, eier, (uow) => deps.kanallager(uow).fornyLaan(id, start.node, LAAN_SEKUNDER))
          .then((har) => har || tapt.abort())
          .catch((error: unknown) => deps.meldUventet(error, { arkivskaper: eier, kanal: id }));
      },
      (LAAN_SEKUNDER * 1000) / 3,
    );
    const runde: Runde = {
      feil: new Map(start.feil.map((rad) => [rad.noekkel, rad])),
      tatt: 0,
      feilPaaRad: 0,
      hull: false,
    };
    let mer = false;
    try {
      const kanal = await aapneKanal(deps, eier, start.rad, AbortSignal.any([signal, tapt.signal]));
      await hentAlt(deps, kanal, start.tilstand, runde);
      mer = runde.tatt >= PER_RUNDE;
      await noterVellykket(deps, kanal, mer);
    } catch (error) {
      const stanses = signal.aborted && feilord(signal.reason) !== 'tidsavbrudd';
      if (!stanses && !tapt.signal.aborted) await noterFeilet(deps, eier, start.tilstand, error, runde.tatt > 0);
    } finally {
      clearInterval(fornyelse);
      await iKommune(deps, eier, async (uow) => {
        await deps.kanallager(uow).slippLaan(id, start.node);
        if (mer) await uow.enqueue(toemKanalJobb, { kanal: id }, { noekkel: id });
      });
    }
  };

/**
 * Takes what the source yields, a few at a time: most of the time goes to waiting for discs and nets. The same key is never under way
 * twice, and a cursor is kept only when all that came before it is done. Nothing is under way any more when this returns or throws.
 */
async function hentAlt(deps: KanalDeps, kanal: AapenKanal, foer: Tilstandsrad, runde: Runde): Promise<void> {
  const { kall, slag } = kanal;
  const hentet = slag.kilde.hent(kall, foer.peker, PER_RUNDE)[Symbol.asyncIterator]();
  const baand = lagBaand();
  try {
    while (true) {
      const neste = await foerBrudd(hentet.next(), kall.signal);
      baand.kastFeil();
      if (neste.done === true) return await baand.tomt();
      if ('peker' in neste.value) {
        await baand.tomt();
        await lagrePeker(deps, kanal, neste.value.peker, runde);
        continue;
      }
      if (runde.tatt + baand.underveis.size >= PER_RUNDE) await baand.tomt();
      // What follows the last one may be the cursor past it.
      if (runde.tatt >= PER_RUNDE) return;
      const post = neste.value;
      const noekkel = 'feil' in post ? post.feil.eksternId : post.leveranse.eksternId;
      await baand.plass(noekkel);
      baand.start(noekkel, taEn(deps, kanal, post, noekkel, runde));
    }
  } finally {
    await Promise.allSettled(baand.underveis.values());
    // Not waited for when it was broken off: an adapter that does not listen to the signal must not hold the lane.
    const slutt = hentet.return?.();
    if (slutt !== undefined && !kall.signal.aborted) await slutt;
    else
      slutt?.catch((error: unknown) =>
        deps.meldUventet(error, { arkivskaper: kall.oppsett.eier, kanal: kanal.rad.id }),
      );
  }
}

/** What is under way, by key. The first failure is kept, and thrown where somebody waits. */
function lagBaand() {
  const underveis = new Map<string, Promise<void>>();
  let feil: { readonly error: unknown } | null = null;
  const kastFeil = () => {
    if (feil !== null) throw feil.error;
  };
  return {
    underveis: underveis as ReadonlyMap<string, Promise<void>>,
    kastFeil,
    start(noekkel: string, arbeid: Promise<void>): void {
      const ferdig = arbeid
        .catch((error: unknown) => {
          feil ??= { error };
        })
        .finally(() => underveis.delete(noekkel));
      underveis.set(noekkel, ferdig);
    },
    /** Waits until there is room, and none of the same key. */
    async plass(noekkel: string): Promise<void> {
      await underveis.get(noekkel);
      while (underveis.size >= SAMTIDIGE) await Promise.race(underveis.values());
      kastFeil();
    },
    async tomt(): Promise<void> {
      await Promise.all(underveis.values());
      kastFeil();
    },
  };
}

async function lagrePeker(deps: KanalDeps, kanal: AapenKanal, peker: Peker, runde: Runde): Promise<void> {
  if (runde.hull) return;
  await iKommune(deps, kanal.kall.oppsett.eier, (uow) => deps.kanallager(uow).lagrePeker(kanal.rad.id, peker));
}

async function taEn(
  deps: KanalDeps,
  kanal: AapenKanal,
  hentet: Exclude<Hentet, { peker: unknown }>,
  noekkel: string,
  runde: Runde,
): Promise<void> {
  const { eier } = kanal.kall.oppsett;
  const { id } = kanal.rad;
  const kjent = runde.feil.get(noekkel);
  if (kjent !== undefined && kjent.forsoek >= FORSOEK_FOER_FORBI) {
    const naa = await iKommune(deps, eier, async (uow) => uow.naa);
    if (naa.getTime() - kjent.siste.getTime() < SJELDEN_MS) return;
  }
  try {
    if ('feil' in hentet) throw new Kanalfeil(hentet.feil.aarsak);
    if ((await foerBrudd(taLeveranse(deps, kanal, hentet.leveranse), kanal.kall.signal)) === 'ny') runde.tatt += 1;
    runde.feilPaaRad = 0;
    if (kjent !== undefined) await iKommune(deps, eier, (uow) => deps.kanallager(uow).fjernLeveransefeil(id, noekkel));
  } catch (error) {
    kanal.kall.signal.throwIfAborted();
    if (feilord(error) === 'innlogging-avvist' || feilord(error) === 'for-mange-kall') throw error;
    if (feilord(error) === 'uventet') deps.meldUventet(error, { arkivskaper: eier, kanal: id });
    runde.feilPaaRad += 1;
    const forsoek = await iKommune(deps, eier, (uow) =>
      deps.kanallager(uow).noterLeveransefeil(id, noekkel, feilord(error)),
    );
    if (forsoek < FORSOEK_FOER_FORBI) runde.hull = true;
    if (runde.feilPaaRad >= FEIL_FOER_STOPP) throw new Kanalfeil('utilgjengelig');
  }
}

async function noterVellykket(deps: KanalDeps, kanal: AapenKanal, merAaHente: boolean): Promise<void> {
  const { oppsett } = kanal.kall;
  const sekunder = merAaHente ? 0 : kanal.slag.hvertSekund(oppsett.innstillinger);
  await iKommune(deps, oppsett.eier, (uow) =>
    deps.kanallager(uow).noterVellykket(oppsett.id, new Date(uow.naa.getTime() + sekunder * 1000)),
  );
}

async function noterFeilet(
  deps: KanalDeps,
  eier: Arkivskaper,
  foer: Tilstandsrad,
  error: unknown,
  komVidere: boolean,
): Promise<void> {
  const ord = feilord(error);
  if (ord === 'uventet') deps.meldUventet(error, { arkivskaper: eier, kanal: foer.kanal });
  const oensket = error instanceof Kanalfeil ? error.ventSekunder : null;
  const sekunder = ventetidKanal(ord, komVidere ? 0 : foer.feilPaaRad, oensket);
  await iKommune(deps, eier, (uow) =>
    deps.kanallager(uow).noterFeilet(foer.kanal, ord, new Date(uow.naa.getTime() + sekunder * 1000)),
  );
}

/** The answer, or the reason the signal ended with: a source that never answers cannot hold us longer than the time limit. */
function foerBrudd<T>(arbeid: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const brutt = () => reject(signal.reason);
    if (signal.aborted) brutt();
    signal.addEventListener('abort', brutt, { once: true });
    arbeid.then(resolve, reject).finally(() => signal.removeEventListener('abort', brutt));
  });
}
