import type { Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { finnFravaerRute } from './finnFravaer.route.ts';
import { frigiRute } from './frigi.route.ts';
import { hentKoeRute } from './hentKoe.route.ts';
import { hentMinPostRute } from './hentMinPost.route.ts';
import { merkLestRute } from './merkLest.route.ts';
import { opprettFravaerRute } from './opprettFravaer.route.ts';
import { reserverRute } from './reserver.route.ts';
import { settTilSideRute } from './settTilSide.route.ts';
import { slettFravaerRute } from './slettFravaer.route.ts';
import { tildelOppgaveRute } from './tildelOppgave.route.ts';

export function fordelingRuter(fordeling: Fordeling): Rute[] {
  return [
    hentKoeRute(fordeling),
    reserverRute(fordeling),
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
