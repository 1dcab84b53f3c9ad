import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { WithTenant } from '../../../kernel/index.ts';
import { fromOurPage } from '../../../platform/http/publicForm.ts';
import { rateLimit } from '../../../platform/http/rateLimit.ts';
import type { InnloggingsruteDeps } from '../../index.ts';
import { FLYT_MINUTTER, type Formaal, INNBYGGER_MINUTTER, type Oidc, tryggSti } from '../../oidc.ts';
import { settKake } from './sesjonskake.ts';
import { sporInnlogging } from './sporInnlogging.ts';

export interface OidcsideDeps {
  readonly oidc: Oidc;
  /** Where people reach us, as registered with the provider; no slash at the end. */
  readonly nettadresse: string;
  readonly withTenant: WithTenant;
  readonly spor: InnloggingsruteDeps['spor'];
  /** Milliseconds. */
  readonly naa: () => number;
}

const SKJULT = { schema: { hide: true } };
export const INNBYGGERKAKE = 'ds_innbygger';
const flytkake = (formaal: Formaal) => `ds_oidc_${formaal}`;
/** Where a person who was going nowhere goes. */
const HJEM: Readonly<Record<Formaal, string>> = { innbygger: '/send-inn', ansatt: '/' };
/** Sign-ins begun in an hour from one address. */
const MAKS_PER_ADRESSE = 200;
const zInn = z.object({ til: z.string().optional(), spraak: z.enum(['nb', 'nn', 'en']).catch('nb') });

/**
 * The addresses a browser is sent through to sign in at a provider and back. What goes wrong is told on the page the person came from, by
 * code in the address; never who they are.
 */
export async function oidcsider(app: FastifyInstance, deps: OidcsideDeps): Promise<void> {
  const { oidc } = deps;
  const begynt = rateLimit(MAKS_PER_ADRESSE, 3600, deps.naa);
  const adresseFor = (request: FastifyRequest) => new URL(request.url, `${deps.nettadresse}/`);

  for (const formaal of ['innbygger', 'ansatt'] as const) {
    if (!oidc.finnes[formaal]) continue;
    app.get(`/innlogging/${formaal}`, SKJULT, async (request, reply) => {
      const { til: oensket, spraak } = zInn.parse(request.query);
      const til = tryggSti(oensket, HJEM[formaal]);
      if (begynt.take(request.ip) !== null) return videre(reply, til, 'for-mange');
      const svar = await naaTilbyder(request, () => oidc.begynn(formaal, til, spraak));
      if (svar === null) return videre(reply, til, 'utilgjengelig');
      if (!svar.ok) return videre(reply, til, svar.feil.kode);
      reply.setCookie(flytkake(formaal), svar.verdi.nettleser, {
        ...kakevalg(request, '/innlogging'),
        maxAge: FLYT_MINUTTER * 60,
      });
      return reply.header('cache-control', 'no-store').redirect(svar.verdi.adresse, 303);
    });
  }
  if (oidc.finnes.innbygger) innbyggersider(app, deps, adresseFor);
  if (oidc.finnes.ansatt) {
    app.get('/innlogging/ansatt/svar', SKJULT, async (request, reply) => {
      const svar = await naaTilbyder(request, () =>
        oidc.loggInnAnsatt(adresseFor(request), taFlyt(request, reply, 'ansatt')),
      );
      if (svar === null) return videre(reply, HJEM.ansatt, 'utilgjengelig');
      if (!svar.ok) {
        loggAvvist(request, svar.feil);
        // After the sign of number: it reaches the page, and no log.
        return videre(reply, svar.til ?? HJEM.ansatt, svar.feil.kode, svar.subjekt);
      }
      const { innlogget, token, til } = svar.verdi;
      await sporInnlogging(innlogget, deps.spor, deps.withTenant);
      settKake(request, reply, token);
      return videre(reply, til);
    });
  }
}

function innbyggersider(
  app: FastifyInstance,
  { oidc }: OidcsideDeps,
  adresseFor: (request: FastifyRequest) => URL,
): void {
  app.get('/innlogging/innbygger/svar', SKJULT, async (request, reply) => {
    const nettleser = taFlyt(request, reply, 'innbygger');
    const svar = await naaTilbyder(request, () => oidc.loggInnInnbygger(adresseFor(request), nettleser));
    if (svar === null) return videre(reply, HJEM.innbygger, 'utilgjengelig');
    if (!svar.ok) {
      loggAvvist(request, svar.feil);
      return videre(reply, svar.til ?? HJEM.innbygger, svar.feil.kode);
    }
    reply.setCookie(INNBYGGERKAKE, svar.verdi.token, { ...kakevalg(request, '/'), maxAge: INNBYGGER_MINUTTER * 60 });
    return videre(reply, svar.verdi.til);
  });
  // A link, since the page's policy lets forms go to us only, and this one ends at the provider.
  app.get('/innlogging/innbygger/ut', SKJULT, async (request, reply) => {
    const token = request.cookies[INNBYGGERKAKE];
    if (!fromOurPage(request) || token === undefined) return videre(reply, HJEM.innbygger);
    reply.clearCookie(INNBYGGERKAKE, kakevalg(request, '/'));
    const der = await naaTilbyder(request, () => oidc.loggUtInnbygger(token));
    return reply.header('cache-control', 'no-store').redirect(der ?? HJEM.innbygger, 303);
  });
  // Called in a frame of the provider's when the person signs out elsewhere; no cookie comes with it.
  app.get('/innlogging/innbygger/frontkanal', SKJULT, async (request, reply) => {
    const lest = z.object({ iss: z.string(), sid: z.string() }).safeParse(request.query);
    if (lest.success) await oidc.avsluttFraTilbyder(lest.data.iss, lest.data.sid);
    return reply
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'")
      .type('text/plain')
      .send('');
  });
}

/** Who has signed in to send something, by the cookie; null when nobody has. */
export function innbyggerForForespoersel(oidc: Oidc) {
  return async (request: FastifyRequest): Promise<{ readonly pid: string } | null> => {
    const token = request.cookies[INNBYGGERKAKE];
    return token === undefined || token === '' ? null : oidc.innbyggerFor(token);
  };
}

/** Out of reach of scripts; `lax`, since the browser comes back from another site. */
function kakevalg(request: FastifyRequest, path: string) {
  return { path, httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
}

/** The browser's secret of this sign-in, taken away: it is used once. */
function taFlyt(request: FastifyRequest, reply: FastifyReply, formaal: Formaal): string | null {
  const nettleser = request.cookies[flytkake(formaal)];
  reply.clearCookie(flytkake(formaal), kakevalg(request, '/innlogging'));
  return nettleser === undefined || nettleser === '' ? null : nettleser;
}

/** Null when the provider cannot be reached: logged, and told in words. */
async function naaTilbyder<T>(request: FastifyRequest, arbeid: () => Promise<T>): Promise<T | null> {
  try {
    return await arbeid();
  } catch (error) {
    request.log.error({ err: error, operation: request.routeOptions.url }, 'identity provider');
    return null;
  }
}

function loggAvvist(request: FastifyRequest, feil: { kode: string; detaljer?: unknown }): void {
  request.log.warn(
    { operation: request.routeOptions.url, kode: feil.kode, detaljer: feil.detaljer },
    'sign-in refused',
  );
}

function videre(reply: FastifyReply, til: string, kode?: string, subjekt?: string): FastifyReply {
  const adresse = new URL(til, 'http://her');
  if (kode !== undefined) adresse.searchParams.set('innlogging', kode.replace('tilgang.', ''));
  if (subjekt !== undefined) adresse.hash = new URLSearchParams({ ident: subjekt }).toString();
  return reply.header('cache-control', 'no-store').redirect(`${adresse.pathname}${adresse.search}${adresse.hash}`, 303);
}
