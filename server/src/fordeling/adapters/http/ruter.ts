import type { Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { angreOppgaveRute } from './angreOppgave.route.ts';
import { finnFravaerRute } from './finnFravaer.route.ts';
import { finnMottakereRute } from './finnMottakere.route.ts';
import { finnNyligeRute } from './finnNylige.route.ts';
import { fornyRute } from './forny.route.ts';
import { frigiRute } from './frigi.route.ts';
import { hentKoeRute } from './hentKoe.route.ts';
import { hentMinPostRute } from './hentMinPost.route.ts';
import { merkLestRute } from './merkLest.route.ts';
import { opprettFravaerRute } from './opprettFravaer.route.ts';
import { reserverRute } from './reserver.route.ts';
import { settTilSideRute } from './settTilSide.route.ts';
import { slettFravaerRute } from './slettFravaer.route.ts';
import { taOverRute } from './taOver.route.ts';
import { tildelOppgaveRute } from './tildelOppgave.route.ts';

export function fordelingRuter(fordeling: Fordeling): Rute[] {
  return [
    hentKoeRute(fordeling),
    reserverRute(fordeling),
    fornyRute(fordeling),
    taOverRute(fordeling),
    angreOppgaveRute(fordeling),
    finnMottakereRute(fordeling),
    finnNyligeRute(fordeling),
    frigiRute(fordeling),
    settTilSideRute(fordeling),
    tildelOppgaveRute(fordeling),
    hentMinPostRute(fordeling),
    merkLestRute(fordeling),
    finnFravaerRute(fordeling),
    opprettFravaerRute(fordeling),
    slettFravaerRute(fordeling),
  ];
}
