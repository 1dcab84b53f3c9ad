import type { Operasjon } from '@dokumentsenter/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Aktoer,
  type Arkivskaper,
  arkivskaper,
  avvis,
  kan,
  PUBLIKUM,
  type Result,
  type Uow,
  type WithTenant,
} from '../../kernel/index.ts';
import { sendFil } from './fil.ts';
import { Avbrutt, sendProblem } from './problem.ts';
import type { Filsvar, Innlogget, Rute } from './route.ts';

/** What the platform needs from `tilgang` and `sporing`, in its own words. */
export interface RouteDeps {
  readonly withTenant: WithTenant;
  innloggetFor(request: FastifyRequest): Promise<Innlogget | null>;
  /** The external module that asks, as `tilgang` knows it in that municipality today, or why not. Left out: there are none. */
  modulFor?(request: FastifyRequest, arkivskaper: Arkivskaper): Promise<Result<Aktoer>>;
  /** Writes who did or saw what; in the operation's own transaction when there is one. */
  spor(spor: {
    arkivskaper: Arkivskaper;
    aktoer: Aktoer;
    handling: string;
    objekt: string | null;
    utfall: 'utfoert' | 'avvist';
    uow: Parameters<Parameters<WithTenant>[2]>[0] | null;
  }): Promise<void>;
}

/** Registers every route of the contract with schema, ability and audit; nothing else may add a route under /api. */
export function registerRoutes(app: FastifyInstance, ruter: readonly Rute[], deps: RouteDeps): void {
  for (const rute of ruter) {
    const { operasjon } = rute;
    app.route({
      method: operasjon.metode,
      url: operasjon.sti,
      schema: schemaFor(operasjon),
      config: { operasjon: operasjon.id, evne: operasjon.evne, spor: operasjon.spor },
      handler: (request, reply) => run(rute, request, reply, deps),
    });
  }
}

function schemaFor(o: Operasjon): Record<string, unknown> {
  return {
    operationId: o.id,
    summary: o.sammendrag,
    tags: [o.id.split('.')[0]],
    ...(o.params === undefined ? {} : { params: o.params }),
    ...(o.query === undefined ? {} : { querystring: o.query }),
    ...(o.body === undefined ? {} : { body: o.body }),
    ...(typeof o.svar === 'string' ? {} : { response: { 200: o.svar } }),
  };
}

async function run(rute: Rute, request: FastifyRequest, reply: FastifyReply, deps: RouteDeps): Promise<FastifyReply> {
  const { operasjon } = rute;
  if (operasjon.evne === 'modul') return runModule(rute, request, reply, deps);
  const innlogget = operasjon.evne === 'offentlig' ? null : await deps.innloggetFor(request);
  if (operasjon.evne !== 'offentlig' && innlogget === null)
    return sendProblem(reply, { kode: 'tilgang.ikke-innlogget' });
  if (innlogget !== null && innlogget.sperretAv !== null && operasjon.ogsaaSperret !== true)
    return sendProblem(reply, { kode: innlogget.sperretAv });
  const felles = { params: request.params, query: request.query, body: request.body, request, reply };
  const tenant = tenantOf(request);
  if (tenant === null) {
    const svar = await call(rute, { ...felles, innlogget, withTenant: deps.withTenant });
    if (innlogget !== null) await sporOverAlle(rute, innlogget, deps, svar.ok);
    return present(operasjon, svar, reply);
  }
  const aktoer = operasjon.evne === 'offentlig' ? PUBLIKUM : (innlogget?.aktoerFor(tenant) ?? null);
  // Unknown and forbidden look the same from outside.
  if (aktoer === null) return sendProblem(reply, { kode: 'tjener.finnes-ikke' });
  if (operasjon.evne !== 'offentlig' && operasjon.evne !== 'innlogget' && !kan(aktoer, operasjon.evne)) {
    await sporAvvist(rute, request, tenant, aktoer, deps);
    return sendProblem(reply, { kode: 'tjener.finnes-ikke' });
  }
  if (operasjon.opplasting === true)
    return present(operasjon, await runUpload(rute, request, felles, tenant, aktoer, deps), reply);
  const arbeid = (uow: Uow) => call(rute, { ...felles, innlogget, uow });
  return present(operasjon, await runInTenant(rute, request, arbeid, tenant, aktoer, deps), reply);
}

/** Operations for external modules are for them alone: no person's session opens one, and no module opens a person's. */
async function runModule(
  rute: Rute,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: RouteDeps,
): Promise<FastifyReply> {
  const tenant = tenantOf(request);
  const modul = tenant === null ? undefined : await deps.modulFor?.(request, tenant);
  if (tenant === null || modul === undefined) return sendProblem(reply, { kode: 'tilgang.ukjent-modul' });
  if (!modul.ok) return sendProblem(reply, modul.feil);
  const aktoer = modul.verdi;
  const felles = { params: request.params, query: request.query, body: request.body, request, reply };
  if (rute.operasjon.opplasting === true)
    return present(rute.operasjon, await runUpload(rute, request, felles, tenant, aktoer, deps), reply);
  const arbeid = (uow: Uow) => call(rute, { ...felles, innlogget: null, uow });
  return present(rute.operasjon, await runInTenant(rute, request, arbeid, tenant, aktoer, deps), reply);
}

/** Streamed to durable storage first. What the route does by `utfoer` is traced with it; anything else is traced here. */
async function runUpload(
  rute: Rute,
  request: FastifyRequest,
  felles: object,
  tenant: Arkivskaper,
  aktoer: Aktoer,
  deps: RouteDeps,
): Promise<Result<unknown>> {
  let traced = false;
  const utfoer = (arbeid: (uow: Uow) => Promise<Result<unknown>>) => {
    traced = true;
    return runInTenant(rute, request, arbeid, tenant, aktoer, deps);
  };
  const svar = await call(rute, { ...felles, arkivskaper: tenant, aktoer, withTenant: deps.withTenant, utfoer });
  if (traced) return svar;
  if (!svar.ok) await sporAvvist(rute, request, tenant, aktoer, deps);
  else if ('handling' in rute.operasjon.spor) {
    const { handling } = rute.operasjon.spor;
    await deps.spor({ arkivskaper: tenant, aktoer, handling, objekt: objectOf(request), utfall: 'utfoert', uow: null });
  }
  return svar;
}

async function runInTenant(
  rute: Rute,
  request: FastifyRequest,
  arbeid: (uow: Uow) => Promise<Result<unknown>>,
  tenant: Arkivskaper,
  aktoer: Aktoer,
  deps: RouteDeps,
): Promise<Result<unknown>> {
  try {
    return await deps.withTenant(tenant, aktoer, async (uow) => {
      const svar = await arbeid(uow);
      if (!svar.ok) throw new Avbrutt(svar.feil);
      if ('handling' in rute.operasjon.spor) {
        const { handling } = rute.operasjon.spor;
        const objekt = objectOf(request) ?? madeObject(svar.verdi);
        await deps.spor({ arkivskaper: tenant, aktoer, handling, objekt, utfall: 'utfoert', uow });
      }
      return svar;
    });
  } catch (error) {
    if (!(error instanceof Avbrutt)) throw error;
    await sporAvvist(rute, request, tenant, aktoer, deps);
    return { ok: false, feil: error.avvisning };
  }
}

function call(rute: Rute, kontekst: object): Promise<Result<unknown>> {
  return (rute.behandler as (k: object) => Promise<Result<unknown>>)(kontekst);
}

async function sporAvvist(rute: Rute, request: FastifyRequest, tenant: Arkivskaper, aktoer: Aktoer, deps: RouteDeps) {
  const { spor } = rute.operasjon;
  const handling = 'handling' in spor ? spor.handling : rute.operasjon.id;
  await deps.spor({ arkivskaper: tenant, aktoer, handling, objekt: objectOf(request), utfall: 'avvist', uow: null });
}

/** An operation over several municipalities is logged in each of them, under the person's identity there. */
async function sporOverAlle(rute: Rute, innlogget: Innlogget, deps: RouteDeps, utfoert: boolean): Promise<void> {
  const { spor } = rute.operasjon;
  if (!('handling' in spor)) return;
  for (const tenant of innlogget.arkivskapere) {
    const aktoer = innlogget.aktoerFor(tenant);
    if (aktoer === null) continue;
    const utfall = utfoert ? 'utfoert' : 'avvist';
    await deps.spor({ arkivskaper: tenant, aktoer, handling: spor.handling, objekt: null, utfall, uow: null });
  }
}

function tenantOf(request: FastifyRequest): Arkivskaper | null {
  const params = request.params as Record<string, unknown>;
  return typeof params.arkivskaper === 'string' ? arkivskaper(params.arkivskaper) : null;
}

function objectOf(request: FastifyRequest): string | null {
  const params = request.params as Record<string, unknown>;
  const navngitt = Object.keys(params).filter((navn) => navn.endsWith('Id'));
  const id = params.id ?? params[navngitt[0] ?? ''];
  return typeof id === 'string' ? id : null;
}

/** What was just made has no id in the path: its answer has. */
function madeObject(verdi: unknown): string | null {
  const id = verdi !== null && typeof verdi === 'object' && 'id' in verdi ? verdi.id : null;
  return typeof id === 'string' ? id : null;
}

function present(operasjon: Operasjon, svar: Result<unknown>, reply: FastifyReply): FastifyReply {
  if (!svar.ok) return sendProblem(reply, svar.feil);
  if (operasjon.svar === 'tomt') return reply.code(204).send();
  if (operasjon.svar === 'fil') return sendFil(reply, svar.verdi as Filsvar);
  return reply.header('cache-control', 'no-store').send(svar.verdi);
}

export function unknownRoute(reply: FastifyReply): FastifyReply {
  const svar = avvis('tjener.finnes-ikke');
  return sendProblem(reply, svar.feil);
}
