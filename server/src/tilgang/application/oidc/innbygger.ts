import { type Formaal, INNBYGGER_MINUTTER, lesInnbygger } from '../../domain/oidc.ts';
import type { OidcDeps } from '../../oidcporter.ts';
import { fullfoer, type Ikkebekreftet } from './fullfoer.ts';

/** Kept as cipher text, for as long as the person is signed in. */
interface Sesjonsinnhold {
  readonly pid: string;
  readonly idToken: string;
}
const HVEM: Formaal = 'innbygger';
const sted = (sjekksum: string) => `innbygger:${sjekksum}`;

/** Signs a person in to send something. Refused as `fullfoer`, and with `tilgang.oidc-nivaa` or `tilgang.oidc-uten-pid`. */
export const loggInnInnbygger =
  (deps: OidcDeps) =>
  async (
    adresse: URL,
    nettleser: string | null,
  ): Promise<{ readonly ok: true; readonly verdi: { token: string; til: string } } | Ikkebekreftet> => {
    const svar = await fullfoer(deps)(HVEM, adresse, nettleser);
    if (!svar.ok) return svar;
    const { pastander, idToken, tilbyder, til } = svar.verdi;
    const hvem = lesInnbygger(pastander, tilbyder.acr);
    if (!hvem.ok) return { ...hvem, til };
    const naa = deps.klokke.naa();
    const token = deps.token.nyttToken();
    const sjekksum = deps.token.sjekksum(token);
    const innhold: Sesjonsinnhold = { pid: hvem.verdi.pid, idToken };
    const sid = typeof pastander.sid === 'string' ? sidSjekksum(deps, tilbyder.utsteder, pastander.sid) : null;
    await deps.oidclager.opprettInnbygger(
      sjekksum,
      sid,
      deps.kryptering.krypter(JSON.stringify(innhold), sted(sjekksum)),
      naa,
      new Date(naa.getTime() + INNBYGGER_MINUTTER * 60_000),
    );
    return { ok: true, verdi: { token, til } };
  };

/** Who is signed in with that token; null when nobody is, or no longer. */
export const innbyggerFor =
  (deps: OidcDeps) =>
  async (token: string): Promise<{ readonly pid: string } | null> => {
    const sjekksum = deps.token.sjekksum(token);
    const innhold = await deps.oidclager.finnInnbygger(sjekksum, deps.klokke.naa());
    return innhold === null ? null : { pid: les(deps, innhold, sjekksum).pid };
  };

/** Ends it here. @returns where the browser ends it at the provider, too */
export const loggUtInnbygger =
  (deps: OidcDeps) =>
  async (token: string): Promise<string | null> => {
    const sjekksum = deps.token.sjekksum(token);
    const innhold = await deps.oidclager.avsluttInnbygger(sjekksum);
    const tilbyder = deps.tilbydere[HVEM];
    return innhold === null || tilbyder === null ? null : tilbyder.avslutt(les(deps, innhold, sjekksum).idToken);
  };

/** The provider says that the person has signed out elsewhere (OpenID Connect Front-Channel Logout). */
export const avsluttFraTilbyder =
  (deps: OidcDeps) =>
  async (utsteder: string, sid: string): Promise<void> => {
    if (utsteder !== deps.tilbydere[HVEM]?.utsteder) return;
    await deps.oidclager.avsluttMedSid(sidSjekksum(deps, utsteder, sid));
  };

function sidSjekksum(deps: OidcDeps, utsteder: string, sid: string): string {
  return deps.token.sjekksum(`sid:${utsteder}:${sid}`);
}

function les(deps: OidcDeps, innhold: string, sjekksum: string): Sesjonsinnhold {
  return JSON.parse(deps.kryptering.dekrypter(innhold, sted(sjekksum))) as Sesjonsinnhold;
}
