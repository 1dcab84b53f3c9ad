import { norskDato } from '../domain/dato.ts';
import { type InnloggetPerson, innlogget } from '../domain/innlogget.ts';
import { erForGammelt, MAA_BYTTE } from '../domain/passordkrav.ts';
import { boerBeroeres, erGyldig } from '../domain/sesjon.ts';
import type { TilgangDeps } from '../ports.ts';

/** The person behind a session checksum, with the grants valid today; null when the session is unknown, ended or too old. */
export const innloggetForSesjon =
  (deps: TilgangDeps) =>
  async (sjekksum: string): Promise<InnloggetPerson | null> => {
    const naa = deps.klokke.naa();
    const sesjon = await deps.innlogging.finnSesjon(sjekksum, norskDato(naa));
    if (sesjon === null || !erGyldig(sesjon, naa)) return null;
    if (boerBeroeres(sesjon, naa)) await deps.innlogging.beroerSesjon(sjekksum, naa);
    const maaBytte = sesjon.engangs || (!sesjon.ekstern && (await harForGammelt(deps, sesjon.bruker.brukernavn, naa)));
    return innlogget(sesjon.bruker, sjekksum, maaBytte ? MAA_BYTTE : null, sesjon.tildelinger);
  };

/** Asks for the day of the password only where there is a rule for it. */
async function harForGammelt(deps: TilgangDeps, brukernavn: string, naa: Date): Promise<boolean> {
  const krav = deps.passordkrav;
  if (krav === undefined || krav.dager === null) return false;
  const rad = await deps.innlogging.finnInnlogging(brukernavn);
  return rad !== null && erForGammelt(rad.endret, naa, krav);
}

/** The same from the token the browser holds. */
export const innloggetFor =
  (deps: TilgangDeps) =>
  (token: string): Promise<InnloggetPerson | null> =>
    innloggetForSesjon(deps)(deps.token.sjekksum(token));
