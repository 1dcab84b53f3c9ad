import type { Rute } from '../../../platform/http/route.ts';
import type { InnloggingsruteDeps, Tilgang } from '../../index.ts';
import type { Oidc } from '../../oidc.ts';
import { avsluttTildelingRute } from './avsluttTildeling.route.ts';
import { byttPassordRute } from './byttPassord.route.ts';
import { endreFerdigheterRute } from './endreFerdigheter.route.ts';
import { finnBrukereRute } from './finnBrukere.route.ts';
import { hentDemobrukereRute } from './hentDemobrukere.route.ts';
import { hentMegRute } from './hentMeg.route.ts';
import { loggInnRute } from './loggInn.route.ts';
import { loggUtRute } from './loggUt.route.ts';
import { nullstillPassordRute } from './nullstillPassord.route.ts';
import { oidcruter } from './oidcruter.ts';
import { opprettBrukerRute } from './opprettBruker.route.ts';
import { settBrukerAktivRute } from './settBrukerAktiv.route.ts';
import { tildelPersonRute } from './tildelPerson.route.ts';
import { tildelRolleRute } from './tildelRolle.route.ts';

export function tilgangRuter(
  tilgang: Tilgang,
  oidc: Oidc,
  deps: InnloggingsruteDeps & { readonly oidcnavn: string },
): Rute[] {
  return [
    loggInnRute(tilgang, deps),
    loggUtRute(tilgang),
    hentMegRute(tilgang, deps),
    hentDemobrukereRute(deps),
    finnBrukereRute(tilgang, oidc),
    opprettBrukerRute(tilgang),
    tildelRolleRute(tilgang),
    avsluttTildelingRute(tilgang),
    byttPassordRute(tilgang, deps),
    nullstillPassordRute(tilgang),
    settBrukerAktivRute(tilgang),
    tildelPersonRute(tilgang),
    endreFerdigheterRute(tilgang),
    ...oidcruter(oidc, deps.oidcnavn),
  ];
}
