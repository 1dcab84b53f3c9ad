import { avvis, ok, type Result } from '../../kernel/index.ts';
import type { InnloggetPerson } from '../domain/innlogget.ts';
import { REGEL_ADRESSE, REGEL_BRUKERNAVN } from '../domain/innloggingssperre.ts';
import { erUtloept } from '../domain/passordkrav.ts';
import type { TilgangDeps } from '../ports.ts';
import { innloggetForSesjon } from './innloggetFor.ts';
import { angreForsoek, nullstillForsoek, tellForsoek } from './sperre.ts';

export interface Innlogging {
  readonly brukernavn: string;
  readonly passord: string;
  /** Network address the try comes from. */
  readonly adresse: string;
}

/**
 * Signs a person in (krav 4.4.1, 4.4.5). Unknown user and wrong password cost the same time and give the same answer.
 * Refused with `tilgang.feil-brukernavn-eller-passord`, `tilgang.for-mange-forsoek` (`sekunder` to wait) or, after a right password
 * only, `tilgang.engangspassord-utloept` or `tilgang.ingen-tildeling`.
 * @returns the token for the browser; it is kept nowhere else
 */
export const loggInn =
  (deps: TilgangDeps) =>
  async (inn: Innlogging): Promise<Result<{ token: string; innlogget: InnloggetPerson }>> => {
    const naa = deps.klokke.naa();
    const brukernavn = inn.brukernavn.trim().toLowerCase();
    const paaAdresse = deps.token.sjekksum(`adresse:${inn.adresse}`);
    const paaNavn = deps.token.sjekksum(`brukernavn:${brukernavn}`);
    const vent =
      (await tellForsoek(deps, paaAdresse, REGEL_ADRESSE, naa)) ??
      (await tellForsoek(deps, paaNavn, REGEL_BRUKERNAVN, naa));
    if (vent !== null) return avvis('tilgang.for-mange-forsoek', { sekunder: vent });

    const rad = await deps.innlogging.finnInnlogging(brukernavn);
    const svar = await deps.passord.stemmer(inn.passord, rad?.hash ?? null);
    if (rad === null || !svar.stemmer) return avvis('tilgang.feil-brukernavn-eller-passord');
    if (rad.engangs && erUtloept(rad.endret, naa)) return avvis('tilgang.engangspassord-utloept');
    if (svar.boerFornyes) {
      await deps.innlogging.byttHash(rad.bruker, rad.hash, await deps.passord.hash(inn.passord));
    }
    await angreForsoek(deps, paaAdresse, REGEL_ADRESSE);
    await nullstillForsoek(deps, paaNavn, naa);
    return openSession(deps, rad.bruker, naa);
  };

async function openSession(
  deps: TilgangDeps,
  bruker: string,
  naa: Date,
): Promise<Result<{ token: string; innlogget: InnloggetPerson }>> {
  const token = deps.token.nyttToken();
  const sjekksum = deps.token.sjekksum(token);
  await deps.innlogging.opprettSesjon(sjekksum, bruker, naa);
  const innlogget = await innloggetForSesjon(deps)(sjekksum);
  if (innlogget === null || innlogget.arkivskapere.length === 0) {
    await deps.innlogging.avsluttSesjon(sjekksum, naa);
    return avvis('tilgang.ingen-tildeling');
  }
  return ok({ token, innlogget });
}
