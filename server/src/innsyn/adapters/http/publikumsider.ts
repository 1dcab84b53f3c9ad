import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WithTenant } from '../../../kernel/index.ts';
import { vask } from '../../domain/kontroll.ts';
import type { Innsyn } from '../../index.ts';
import { lesPublikum, type Publikum, type Side } from './publikumsbygg.ts';
import { kommunerSide, postlisteSide, postSide } from './sidemodeller.ts';

export interface PublikumDeps {
  readonly withTenant: WithTenant;
  /** The built site: `server.js` and `assets/`. */
  readonly dist: string;
}

/** No script, nothing from others, no frame around it. */
const CSP =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Pages are no part of the contract. */
const SKJULT = { schema: { hide: true } };
const ET_MINUTT = 'public, max-age=60, stale-while-revalidate=300';

/**
 * The public site: pages made on the server, without cookies or client JavaScript, the same for everyone and so cacheable. Robots are
 * kept out, since names and cases must not turn up in search engines (offentlegforskrifta § 6).
 */
export async function publikumsider(app: FastifyInstance, innsyn: Innsyn, deps: PublikumDeps): Promise<void> {
  const publikum = await lesPublikum(deps.dist);
  const sider = { innsyn, withTenant: deps.withTenant };
  const side = (sti: string, lag: (request: FastifyRequest) => Promise<Side>) =>
    app.get(sti, SKJULT, (request, reply) => vis(publikum, request, reply, lag));

  side('/postliste', () => kommunerSide(sider));
  side('/postliste/:kommunenummer', (request) => postlisteSide(sider, parametre(request), sporring(request)));
  side('/postliste/:kommunenummer/:nummer', (request) => postSide(sider, parametre(request)));
  side('/tilgjengelighet', async () => ({ side: 'tilgjengelighet' }));
  app.get('/robots.txt', SKJULT, (_request, reply) => reply.type('text/plain').send('User-agent: *\nDisallow: /\n'));
  app.get<{ Params: { fil: string } }>('/publikum/assets/:fil', SKJULT, (request, reply) => {
    const fil = publikum.filer.get(request.params.fil);
    if (fil === undefined) return reply.code(404).send();
    return reply.header('cache-control', 'public, max-age=31536000, immutable').type(fil.mime).send(fil.bytes);
  });
}

async function vis(
  publikum: Publikum,
  request: FastifyRequest,
  reply: FastifyReply,
  lag: (request: FastifyRequest) => Promise<Side>,
): Promise<FastifyReply> {
  const spraak = sporring(request).spraak === 'nn' ? 'nn' : 'nb';
  const { html, status } = publikum.render(await lagEllerFeil(lag, request), {
    spraak,
    adresse: vasketAdresse(request),
  });
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  reply
    .header('content-security-policy', CSP)
    .header('x-robots-tag', 'noindex, nofollow, noarchive')
    .header('cache-control', status === 200 ? ET_MINUTT : 'no-store');
  if (status === 200) {
    reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  }
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}

/** The page's own address is repeated in its links. */
function vasketAdresse(request: FastifyRequest): string {
  const soek = new URLSearchParams(
    Object.entries(sporring(request)).map(([navn, verdi]): [string, string] => [navn, vask(verdi)]),
  );
  return `${request.url.split('?')[0]}?${soek}`;
}

/** A visitor gets a page in words also when the database is away. */
async function lagEllerFeil(lag: (request: FastifyRequest) => Promise<Side>, request: FastifyRequest): Promise<Side> {
  try {
    return await lag(request);
  } catch (error) {
    request.log.error({ err: error, operation: request.routeOptions.url }, 'public page');
    return { side: 'feil' };
  }
}

/** Only single texts: `?q=a&q=b` gives the first. */
function sporring(request: FastifyRequest): Readonly<Record<string, string>> {
  return enkle(request.query);
}

function parametre(request: FastifyRequest): Readonly<Record<string, string>> {
  return enkle(request.params);
}

function enkle(verdier: unknown): Readonly<Record<string, string>> {
  const svar: Record<string, string> = {};
  for (const [navn, verdi] of Object.entries((verdier ?? {}) as Record<string, unknown>)) {
    const en: unknown = Array.isArray(verdi) ? verdi[0] : verdi;
    if (typeof en === 'string') svar[navn] = en;
  }
  return svar;
}
