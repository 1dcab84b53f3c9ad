import { arkivHandlers } from '../arkiv/adapters/jobs/handlers.ts';
import { filbevaringHandlers } from '../bevaring/adapters/jobs/filhandlers.ts';
import { bevaringHandlers } from '../bevaring/adapters/jobs/handlers.ts';
import { ekspederingHandlers } from '../ekspedering/adapters/jobs/handlers.ts';
import { fordelingHandlers } from '../fordeling/adapters/jobs/handlers.ts';
import { innsynHandlers } from '../innsyn/adapters/jobs/handlers.ts';
import { begrensningshandlers } from '../mottak/adapters/jobs/begrensningshandlers.ts';
import { delingshandlers } from '../mottak/adapters/jobs/delingshandlers.ts';
import { type Driftsvarsel, mottakHandlers } from '../mottak/adapters/jobs/handlers.ts';
import { innsendingHandlers } from '../mottak/adapters/jobs/innsendinghandlers.ts';
import { kanalHandlers } from '../mottak/adapters/jobs/kanalhandlers.ts';
import { kvitteringshandlers } from '../mottak/adapters/jobs/kvitteringshandlers.ts';
import { oversendingshandlers } from '../mottak/adapters/jobs/oversendingshandlers.ts';
import { papirHandlers } from '../mottak/adapters/jobs/papirhandlers.ts';
import { regnskapHandlers } from '../mottak/adapters/jobs/regnskaphandlers.ts';
import { varselHandlers } from '../mottak/adapters/jobs/varselhandlers.ts';
import type { JobHandler } from '../platform/jobs/handler.ts';
import { soekHandlers } from '../soek/adapters/jobs/handlers.ts';
import { sporingHandlers } from '../sporing/adapters/jobs/forseglSpor.job.ts';
import { tolkingHandlers } from '../tolking/adapters/jobs/handlers.ts';
import { laeringHandlers } from '../tolking/adapters/jobs/laeringhandlers.ts';
import { alleJobber } from './jobber.ts';
import type { Kontekster } from './kontekster.ts';

/** Every job's handler. Start fails unless each job type has exactly one. */
export function alleHandlers(k: Kontekster): JobHandler[] {
  const varsle: Driftsvarsel = (uow, jobb, objekt, aarsak) =>
    k.sporing.loggSpor(uow, { handling: `${jobb}.oppgitt:${aarsak}`, objekt, utfall: 'avvist' });
  const handlers = [
    ...mottakHandlers(k.mottak, k.pakke, k.arkivbegrensning, varsle),
    ...kanalHandlers(k.kanaler, varsle),
    ...delingshandlers(k.deling, k.mottak),
    ...varselHandlers(k.varsling, varsle),
    ...innsendingHandlers(k.innsending, k.oidc.rydd, varsle),
    ...regnskapHandlers(k.regnskap, varsle),
    ...papirHandlers(k.papir, varsle),
    ...oversendingshandlers(k.oversending),
    ...kvitteringshandlers(k.kvittering, varsle),
    ...begrensningshandlers(k.arkivbegrensning, varsle),
    ...arkivHandlers(k.arkiv),
    ...tolkingHandlers(k.tolking, k.sammenfall),
    ...laeringHandlers(k.laering),
    ...ekspederingHandlers(k.ekspedering, varsle),
    ...fordelingHandlers(k.fordeling),
    ...innsynHandlers(k.innsyn),
    ...bevaringHandlers(k.bevaring, k.kassering, k.innlesing),
    ...soekHandlers(k.soek),
    ...sporingHandlers(k.sporing),
    ...filbevaringHandlers(k.filbevaring),
  ];
  for (const { navn } of alleJobber()) {
    const antall = handlers.filter((handler) => handler.jobb.navn === navn).length;
    if (antall !== 1) throw new Error(`Job ${navn} has ${antall} handlers`);
  }
  return handlers;
}
