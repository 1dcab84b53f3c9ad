import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FOR_ALLTID = 'public, max-age=31536000, immutable';

/**
 * The built workbench: files with a hash in their name for ever, the page itself asked for anew each time (else a browser would hold on
 * to the old program after an upgrade), every other path is the page.
 */
export async function arbeidsbenken(app: FastifyInstance, dist: string): Promise<void> {
  if (!existsSync(dist)) {
    app.log.warn('workbench is not built');
    return;
  }
  const medHash = path.join(dist, 'assets') + path.sep;
  // Looked up at each request, so that a rebuilt app is served whole without a restart.
  await app.register(fastifyStatic, {
    root: path.join(dist, 'assets'),
    prefix: '/assets/',
    index: false,
    cacheControl: false,
    // Also asked for the page itself, which lies beside this folder.
    setHeaders: (svar, fil) => {
      svar.header('cache-control', fil.startsWith(medHash) ? FOR_ALLTID : 'no-cache');
    },
  });
  app.get('/merke.svg', (_request, reply) => reply.sendFile('merke.svg', dist));
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound();
    return reply.sendFile('index.html', dist);
  });
}
