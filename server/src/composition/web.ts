import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { publikumsider } from '../innsyn/adapters/http/publikumsider.ts';
import { registerRoutes } from '../platform/http/register.ts';
import { rutespor } from '../sporing/adapters/http/rutespor.ts';
import { innloggetForForespoersel } from '../tilgang/adapters/http/innloggetFor.ts';
import type { Kontekster } from './kontekster.ts';
import { alleRuter } from './ruter.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');

/** Puts the contract's routes, the public pages and the workbench on the server. */
export async function settOppWeb(app: FastifyInstance, kontekster: Kontekster): Promise<void> {
  const { withTenant } = kontekster.grunnmur;
  registerRoutes(app, alleRuter(kontekster), {
    withTenant,
    innloggetFor: innloggetForForespoersel(kontekster.tilgang),
    spor: rutespor(kontekster.sporing, withTenant),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await deAapneSidene(app, kontekster);
  await arbeidsbenken(app);
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

/** The built workbench: files with a hash in their name for ever, the page itself never cached, every other path is the page. */
async function arbeidsbenken(app: FastifyInstance): Promise<void> {
  const dist = path.join(ROT, 'workbench/dist');
  if (!existsSync(dist)) {
    app.log.warn('workbench is not built');
    return;
  }
  // Looked up at each request, so that a rebuilt app is served whole without a restart.
  await app.register(fastifyStatic, {
    root: path.join(dist, 'assets'),
    prefix: '/assets/',
    index: false,
    cacheControl: false,
    setHeaders: (svar) => {
      svar.header('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  app.get('/merke.svg', (_request, reply) => reply.sendFile('merke.svg', dist));
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', dist);
  });
}
