import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { norskDato } from '../../domain/dato.ts';
import type { OidcDeps } from '../../oidcporter.ts';
import type { TilgangLager } from '../../ports.ts';
import type { SvarerFor } from '../nullstillPassord.ts';

/**
 * Ties a login to who the person is at the provider, or (null) unties it. The identity opens the login everywhere, so whoever asks must be
 * administrator in every municipality where the person works. Sessions opened by the former identity end. Refused with
 * `tjener.finnes-ikke`, `tilgang.oidc-ikke-satt-opp`, `tilgang.identitet-annen-kommune` or `tilgang.identitet-opptatt`.
 */
export const settEksternIdentitet =
  (deps: Pick<OidcDeps, 'identiteter' | 'tilbydere'> & { readonly lager: (uow: Uow) => TilgangLager }) =>
  async (uow: Uow, bruker: string, subjekt: string | null, svarerFor: SvarerFor): Promise<Result<null>> => {
    const tilbyder = deps.tilbydere.ansatt;
    if (tilbyder === null) return avvis('tilgang.oidc-ikke-satt-opp');
    const lager = deps.lager(uow);
    if ((await lager.hentBrukere([bruker])).length === 0) return avvis('tjener.finnes-ikke');
    if (!(await lager.kommunerFor(bruker, norskDato(uow.naa))).every(svarerFor)) {
      return avvis('tilgang.identitet-annen-kommune');
    }
    const utfall = await deps.identiteter(uow).sett(bruker, tilbyder.utsteder, subjekt);
    if (utfall === 'opptatt') return avvis('tilgang.identitet-opptatt');
    return utfall === 'finnes-ikke' ? avvis('tjener.finnes-ikke') : ok(null);
  };
