import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { svarKanal, toemKanal } from '../../jobs.ts';
import { aapneKanal, feilord } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';

const TIDSGRENSE_MS = 20_000;

/** What the test button says: it worked and how long it took, or the closed word for what is wrong. Null: no such channel. */
export type Proevesvar = { readonly feil: string | null; readonly ms: number } | null;

/** Really tries the channel as it is set up: signs in and looks, receives nothing, changes nothing. */
export const proevKanal =
  (deps: KanalDeps) =>
  async (eier: Arkivskaper, id: string): Promise<Proevesvar> => {
    const rad = await iKommune(deps, eier, (uow) => deps.kanallager(uow).oppsett(id));
    if (rad === null) return null;
    const start = performance.now();
    const ms = () => Math.round(performance.now() - start);
    try {
      const signal = AbortSignal.timeout(TIDSGRENSE_MS);
      const { slag, kall } = await aapneKanal(deps, eier, rad, signal);
      await Promise.race([slag.kilde.proev(kall), brutt(signal)]);
      return { feil: null, ms: ms() };
    } catch (error) {
      const feil = feilord(error);
      if (feil === 'uventet') deps.meldUventet(error, { arkivskaper: eier, kanal: id });
      return { feil, ms: ms() };
    }
  };

const brutt = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** Does not wait for the clock: asks the channel now, and sends answers that were given up once more. False: no such active channel. */
export const hentNaa =
  (deps: Pick<KanalDeps, 'kanallager' | 'withTenant'>) =>
  async (uow: Uow, id: string): Promise<boolean> => {
    const lager = deps.kanallager(uow);
    const rad = await lager.oppsett(id);
    if (rad?.aktiv !== true) return false;
    await lager.nullstillVenting(id);
    await uow.enqueue(toemKanal, { kanal: id }, { noekkel: id });
    for (const kommune of rad.dekker)
      await iKommune(deps, kommune, (der) => svarPaaNytt(deps, der, uow.arkivskaper, id));
    await svarPaaNytt(deps, uow, uow.arkivskaper, id);
    return true;
  };

const NY_FRIST_MS = 86_400_000;

async function svarPaaNytt(
  deps: Pick<KanalDeps, 'kanallager'>,
  uow: Uow,
  kanalEier: Arkivskaper,
  kanal: string,
): Promise<void> {
  const lager = deps.kanallager(uow);
  for (const forsendelse of await lager.oppgitteSvar(kanalEier, kanal)) {
    const rad = await lager.leveranse(forsendelse);
    await lager.endreLeveranse(forsendelse, {
      svar: rad?.svarTekst == null ? 'kvitteres' : 'avvises',
      svarForsoek: 0,
      svarNeste: null,
      svarFrist: new Date(uow.naa.getTime() + NY_FRIST_MS),
    });
    await uow.enqueue(svarKanal, { forsendelse }, { noekkel: forsendelse });
  }
}
