import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { publikumsider } from '../innsyn/adapters/http/publikumsider.ts';
import { registerRoutes } from '../platform/http/register.ts';
import { rutespor } from '../sporing/adapters/http/rutespor.ts';
import { innloggetForForespoersel } from '../tilgang/adapters/http/innloggetFor.ts';
import { modulForForespoersel } from '../tilgang/adapters/http/modulFor.ts';
import { arbeidsbenken } from './arbeidsbenk.ts';
import type { Kontekster } from './kontekster.ts';
import { alleRuter } from './ruter.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');

/** Puts the contract's routes, the public pages and the workbench on the server. */
export async function settOppWeb(app: FastifyInstance, kontekster: Kontekster): Promise<void> {
  const { withTenant } = kontekster.grunnmur;
  registerRoutes(app, alleRuter(kontekster), {
    withTenant,
    innloggetFor: innloggetForForespoersel(kontekster.tilgang),
    modulFor: modulForForespoersel(kontekster.moduler),
    spor: rutespor(kontekster.sporing, withTenant),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await deAapneSidene(app, kontekster);
  await arbeidsbenken(app, path.join(ROT, 'workbench/dist'));
}

/** The public site, made on the server. */
async function deAapneSidene(app: FastifyInstance, kontekster: Kontekster): Promise<void> {
  const dist = path.join(ROT, 'publikum/dist');
  if (!existsSync(path.join(dist, 'server.js'))) {
    app.log.warn('publikum is not built');
    return;
  }
  await publikumsider(app, kontekster.innsyn, { withTenant: kontekster.grunnmur.withTenant, dist });
}
