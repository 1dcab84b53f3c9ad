import type { Rute } from '../../../platform/http/route.ts';
import type { Virksomhet } from '../../index.ts';
import { endreEnhetRute } from './endreEnhet.route.ts';
import { endreInnstillingerRute } from './endreInnstillinger.route.ts';
import { finnEnheterRute } from './finnEnheter.route.ts';
import { hentInnstillingerRute } from './hentInnstillinger.route.ts';

export function virksomhetRuter(virksomhet: Virksomhet): Rute[] {
  return [
    finnEnheterRute(virksomhet),
    endreEnhetRute(virksomhet),
    hentInnstillingerRute(virksomhet),
    endreInnstillingerRute(virksomhet),
  ];
}
