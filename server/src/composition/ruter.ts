import { arkivmodulruter } from '../arkiv/adapters/http/modulruter.ts';
import { mottaFiler } from '../arkiv/adapters/http/mottaFiler.ts';
import { arkivRuter } from '../arkiv/adapters/http/ruter.ts';
import { arkivansvarsruter } from '../bevaring/adapters/http/arkivansvarsruter.ts';
import { filbevaringRuter } from '../bevaring/adapters/http/filruter.ts';
import { importruter } from '../bevaring/adapters/http/importruter.ts';
import { journalimportruter } from '../bevaring/adapters/http/journalimportruter.ts';
import { kassasjonsruter } from '../bevaring/adapters/http/kassasjonsruter.ts';
import { bevaringRuter } from '../bevaring/adapters/http/ruter.ts';
import { brevmalRuter } from '../ekspedering/adapters/http/brevmalruter.ts';
import { ekspederingRuter } from '../ekspedering/adapters/http/ruter.ts';
import { fordelingRuter } from '../fordeling/adapters/http/ruter.ts';
import { innsynRuter } from '../innsyn/adapters/http/ruter.ts';
import { begrensningsruter } from '../mottak/adapters/http/begrensningsruter.ts';
import { delingsruter } from '../mottak/adapters/http/delingsruter.ts';
import { fagsystemruter } from '../mottak/adapters/http/fagsystemruter.ts';
import { kanalruter } from '../mottak/adapters/http/kanalruter.ts';
import { oversendingsruter } from '../mottak/adapters/http/oversendingsruter.ts';
import { papirruter } from '../mottak/adapters/http/papirruter.ts';
import { regnskapruter } from '../mottak/adapters/http/regnskapruter.ts';
import { mottakRuter } from '../mottak/adapters/http/ruter.ts';
import { varselruter } from '../mottak/adapters/http/varselruter.ts';
import type { Rute } from '../platform/http/route.ts';
import { soekRuter } from '../soek/adapters/http/ruter.ts';
import { sporingRuter } from '../sporing/adapters/http/ruter.ts';
import { modulruter } from '../tilgang/adapters/http/modulruter.ts';
import { tilgangRuter } from '../tilgang/adapters/http/ruter.ts';
import { tolkingRuter } from '../tolking/adapters/http/ruter.ts';
import { virksomhetRuter } from '../virksomhet/adapters/http/ruter.ts';
import { demobrukereFra } from './demobrukere.ts';
import { arkivmeldingsskjema } from './koblinger/arkivmeldingsskjema.ts';
import type { Kontekster } from './kontekster.ts';

/** Every route of the contract. */
export function alleRuter(k: Kontekster): Rute[] {
  const { blober, config } = k.grunnmur;
  return [
    ...tilgangRuter(k.tilgang, k.oidc, {
      oidcnavn: config.oidc?.ansattNavn ?? '',
      kommuner: () => k.virksomhet.alleKommuner(),
      spor: k.sporing.loggSpor,
      demo: config.demo,
      demobrukere: demobrukereFra(config.datamappe),
    }),
    ...virksomhetRuter(k.virksomhet),
    ...sporingRuter(k.sporing),
    ...modulruter(k.moduler),
    ...arkivRuter(k.arkiv, blober, k.filinntak),
    ...arkivmodulruter(k.arkiv, blober, (uow, id) => k.moduler.finnModul(uow, id)),
    ...mottakRuter(k.mottak, blober),
    ...fagsystemruter({
      mottak: k.mottak,
      originaler: blober,
      arbeidsmappe: () => k.grunnmur.arbeidsmappe(),
      kanSkrive: async (uow, modul) => (await k.arkiv.finnModulretter(uow, modul)).some(({ rett }) => rett === 'skriv'),
      maks: config.maksOpplasting,
      skjema: arkivmeldingsskjema(config.skjemamappe),
    }),
    ...kanalruter(k.mottak, k.kanaler, k.kanalslag, config.noekler.length > 0),
    ...varselruter(k.varsling),
    ...delingsruter(k.deling),
    ...regnskapruter(k.regnskap),
    ...papirruter(k.papir),
    ...oversendingsruter(k.oversending),
    ...begrensningsruter(k.arkivbegrensning),
    ...tolkingRuter(k.tolking, k.laering, k.sammenfall, blober),
    ...fordelingRuter(k.fordeling),
    ...ekspederingRuter(k.ekspedering, (request, arkivskaper) => mottaFiler(request, arkivskaper, k.filinntak)),
    ...brevmalRuter(k.ekspedering),
    ...innsynRuter(k.innsyn),
    ...bevaringRuter(k.bevaring),
    ...arkivansvarsruter(k.arkivansvar),
    ...kassasjonsruter(k.kassering),
    ...journalimportruter(k.innlesing),
    ...importruter(k.innlesing),
    ...soekRuter(k.soek),
    ...filbevaringRuter(k.filbevaring),
  ];
}
