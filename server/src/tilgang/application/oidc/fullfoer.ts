import { avvis, ok, type Result } from '../../../kernel/index.ts';
import type { Formaal } from '../../domain/oidc.ts';
import type { OidcDeps, Oidcsvar, Oidctilbyder } from '../../oidcporter.ts';

export type Bekreftet = Extract<Oidcsvar, { utfall: 'ok' }> & {
  readonly tilbyder: Oidctilbyder;
  /** Where the person was going. */
  readonly til: string;
};
/** `til` is null when it is not known which sign-in this was. */
export type Ikkebekreftet = Extract<Result<never>, { ok: false }> & { readonly til: string | null };

/**
 * The browser is back from the provider. The state is used up whatever comes of it: an answer played again is `tilgang.oidc-utloept`, as is
 * one that another browser began or that came too late. Refused also with `tilgang.oidc-avbrutt` or `tilgang.oidc-avvist`.
 */
export const fullfoer =
  (deps: OidcDeps) =>
  async (
    formaal: Formaal,
    adresse: URL,
    nettleser: string | null,
  ): Promise<{ readonly ok: true; readonly verdi: Bekreftet } | Ikkebekreftet> => {
    const tilbyder = deps.tilbydere[formaal];
    if (tilbyder === null) return nei('tilgang.oidc-ikke-satt-opp', null);
    const state = adresse.searchParams.get('state');
    if (state === null || nettleser === null) return nei('tilgang.oidc-utloept', null);
    const { sjekksum } = deps.token;
    const flyt = await deps.oidclager.bruk(sjekksum(state), sjekksum(nettleser), formaal, deps.klokke.naa());
    if (flyt === null) return nei('tilgang.oidc-utloept', null);
    const svar = await tilbyder.fullfoer(adresse, { state, nonce: flyt.nonce, verifikator: flyt.verifikator });
    if (svar.utfall === 'avbrutt') return nei('tilgang.oidc-avbrutt', flyt.til);
    if (svar.utfall === 'avvist') return nei('tilgang.oidc-avvist', flyt.til, svar.hvorfor);
    return ok({ ...svar, tilbyder, til: flyt.til });
  };

export function nei(kode: Parameters<typeof avvis>[0], til: string | null, hvorfor?: string): Ikkebekreftet {
  return { ...avvis(kode, hvorfor === undefined ? undefined : { hvorfor }), til } as Ikkebekreftet;
}
