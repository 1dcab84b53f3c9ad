import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Log } from '../log.ts';
import { errorHandler, sendProblem } from './problem.ts';
import { fromOurPage } from './publicForm.ts';
import { unknownRoute } from './register.ts';
import { isStorable } from './storable.ts';

/** Everything a page may load comes from ourselves; nothing is framed by others. */
const CSP =
  "default-src 'self'; img-src 'self' data: blob:; frame-src 'self' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** An HTTP server with the house's habits: zod contract, problem+json, safe headers, no document content in the log. */
export async function createHttp(log: Log, valg: { maksOpplasting: number }): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, { kode: 'tjener.ugyldig-adresse' }),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(errorHandler);
  app.setNotFoundHandler((_request, reply) => unknownRoute(reply));
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: valg.maksOpplasting, files: 500 } });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Dokumentsenter', version: '1' } },
    transform: jsonSchemaTransform,
    // Only operations of the contract are described; pages and files are not.
    hideUntagged: true,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', CSP);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    // Cross-site request forgery: a state-changing call must carry a header that a foreign form cannot set. Asked of every path: one
    // written in another way (`/%61pi/…`) reaches the same route.
    // A key in Authorization is such a header already: that is how external modules call.
    const endrer = request.method !== 'GET' && request.method !== 'HEAD';
    const egen = request.headers['x-dokumentsenter'] ?? request.headers.authorization;
    const skjema = request.routeOptions.config.publicForm === true && fromOurPage(request);
    if (endrer && egen === undefined && !skjema) return reply.code(403).send();
    return undefined;
  });
  app.addHook('preValidation', async (request, reply) => {
    if ([request.params, request.query, request.body].every(isStorable)) return undefined;
    return sendProblem(reply, { kode: 'tjener.ugyldig-forespoersel' });
  });
  return app as unknown as FastifyInstance;
}
