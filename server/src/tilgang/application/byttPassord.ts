import { avvis, ok, type Result } from '../../kernel/index.ts';
import type { InnloggetPerson } from '../domain/innlogget.ts';
import { REGEL_BRUKERNAVN } from '../domain/innloggingssperre.ts';
import { vurderNyttPassord } from '../domain/passordkrav.ts';
import type { TilgangDeps } from '../ports.ts';
import { nullstillForsoek, tellForsoek } from './sperre.ts';

export interface Passordbytte {
  readonly gammelt: string;
  readonly nytt: string;
}

/**
 * A person chooses a new password (krav 4.1.7). Every other session of theirs ends; the one it is done from goes on. Refused with
 * `tilgang.feil-passord`, `tilgang.for-mange-forsoek`, `tilgang.svakt-passord`, `tilgang.ensartet-passord` or `tilgang.samme-passord`.
 */
export const byttPassord =
  (deps: TilgangDeps) =>
  async (person: Pick<InnloggetPerson, 'bruker' | 'sesjon'>, bytte: Passordbytte): Promise<Result<null>> => {
    const naa = deps.klokke.naa();
    // A session left open on somebody's desk must not become a place to guess.
    const noekkel = deps.token.sjekksum(`bytt:${person.bruker.id}`);
    const vent = await tellForsoek(deps, noekkel, REGEL_BRUKERNAVN, naa);
    if (vent !== null) return avvis('tilgang.for-mange-forsoek', { sekunder: vent });
    const rad = await deps.innlogging.finnInnlogging(person.bruker.brukernavn);
    const svar = await deps.passord.stemmer(bytte.gammelt, rad?.hash ?? null);
    if (rad === null || !svar.stemmer) return avvis('tilgang.feil-passord');
    await nullstillForsoek(deps, noekkel, naa);
    const vurdert = vurderNyttPassord(bytte.nytt, bytte.gammelt, rad.brukernavn, deps.passordkrav);
    if (!vurdert.ok) return vurdert;
    const hash = await deps.passord.hash(vurdert.verdi);
    const byttet = await deps.innlogging.byttPassord(rad.bruker, rad.hash, hash, person.sesjon, naa);
    return byttet ? ok(null) : avvis('tjener.endret-av-andre');
  };
