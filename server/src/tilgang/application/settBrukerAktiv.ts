import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Bruker } from '../domain/bruker.ts';
import { norskDato } from '../domain/dato.ts';
import type { TilgangDeps } from '../ports.ts';
import type { SvarerFor } from './nullstillPassord.ts';

export interface Aktivendring {
  readonly aktiv: boolean;
  /** Why, kept with the period. */
  readonly grunn: string;
}

/**
 * Sets a login passive, or active again (krav 4.1.5, 4.3.1–4). The periods stay as history (krav 4.1.6), and so does the person's name on
 * everything. Passive ends all sessions at once and refuses sign-in. A login is one over all municipalities, so whoever asks must be
 * administrator in each where the person works. Refused with `tjener.finnes-ikke`, `tilgang.aktiv-annen-kommune`, `tilgang.aktiv-uendret`
 * or `tilgang.siste-administrator` (krav 4.1.4).
 */
export const settBrukerAktiv =
  (deps: TilgangDeps) =>
  async (uow: Uow, brukerId: string, endring: Aktivendring, svarerFor: SvarerFor): Promise<Result<Bruker>> => {
    const lager = deps.lager(uow);
    const dato = norskDato(uow.naa);
    if ((await lager.hentBrukere([brukerId])).length === 0) return avvis('tjener.finnes-ikke');
    if (!(await lager.kommunerFor(brukerId, dato)).every(svarerFor)) return avvis('tilgang.aktiv-annen-kommune');
    const utfall = await lager.settAktiv(brukerId, endring, dato);
    if (utfall === 'uendret') return avvis('tilgang.aktiv-uendret');
    if (utfall === 'siste-administrator') return avvis('tilgang.siste-administrator');
    const [etter] = await lager.hentBrukere([brukerId]);
    return utfall === 'finnes-ikke' || etter === undefined ? avvis('tjener.finnes-ikke') : ok(etter);
  };
