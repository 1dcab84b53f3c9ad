import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { lagHemmelighetsvern } from '../../../mottak/adapters/crypto/hemmelighetsvern.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createTilgang, type InnloggingsruteDeps, type Tilgang } from '../../index.ts';
import { createOidc } from '../../oidc.ts';
import { scryptPassord } from '../crypto/scryptPassord.ts';
import { tokenkilde } from '../crypto/token.ts';
import { innloggingslager } from '../postgres/innlogging.repository.ts';
import { identitetslager, oidclager } from '../postgres/oidc.repository.ts';
import { tilgangLager } from '../postgres/tilgang.repository.ts';
import { innloggetForForespoersel } from './innloggetFor.ts';
import { tilgangRuter } from './ruter.ts';

const RANA = arkivskaper('872418032');
const PASSORD = 'fjord og fjell om vinteren';
const klokke = testklokke();
let grunnmur: Testgrunnmur;
let tilgang: Tilgang;
let app: FastifyInstance;
let demoapp: FastifyInstance;
const spor: string[] = [];

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  tilgang = createTilgang({
    lager: tilgangLager,
    innlogging: innloggingslager(grunnmur.db),
    passord: scryptPassord({ ln: 10, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async () => true,
    tilgangskoder: async () => ['13', '14', '15', 'P', 'helse', 'XX'],
  });
  const ny = { navn: 'Kari Testesen', epost: null, passord: PASSORD, enhet: null, klarering: [] } as const;
  await grunnmur.withTenant(RANA, systemAktoer('test'), async (uow) => {
    await tilgang.opprettBruker(uow, { ...ny, brukernavn: 'kari', rolle: 'administrator' });
    await tilgang.opprettBruker(uow, { ...ny, brukernavn: 'ola', rolle: 'saksbehandler' });
  });
  app = await openApp(false);
  demoapp = await openApp(true);
});
afterAll(async () => {
  await app.close();
  await demoapp.close();
  await grunnmur.rydd();
});

async function openApp(demo: boolean): Promise<FastifyInstance> {
  const deps: InnloggingsruteDeps = {
    kommuner: async () => [
      { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'R', farge: '#0a5', maalform: 'nb' },
    ],
    spor: async (uow, ett) => {
      spor.push(`${uow.arkivskaper} ${uow.aktoer.navn} ${ett.handling} ${ett.utfall}`);
    },
    demo,
    demobrukere: async () => ({
      passord: PASSORD,
      brukere: [{ brukernavn: 'kari', navn: 'Kari', beskrivelse: 'Arkivar' }],
    }),
  };
  const tjener = await createHttp(grunnmur.log, { maksOpplasting: 1 });
  registerRoutes(tjener, tilgangRuter(tilgang, utenTilbydere(), { ...deps, oidcnavn: '' }), {
    withTenant: grunnmur.withTenant,
    innloggetFor: innloggetForForespoersel(tilgang),
    spor: async ({ handling, utfall }) => {
      spor.push(`${handling} ${utfall}`);
    },
  });
  return tjener;
}

/** No provider is set up: sign-in is by password only. */
function utenTilbydere() {
  return createOidc({
    lager: tilgangLager,
    oidclager: oidclager(grunnmur.db),
    identiteter: identitetslager,
    innlogging: innloggingslager(grunnmur.db),
    innloggetForSesjon: tilgang.innloggetForSesjon,
    token: tokenkilde,
    kryptering: lagHemmelighetsvern([]),
    klokke,
    tilbydere: { innbygger: null, ansatt: null },
  });
}

const HODER = { 'x-dokumentsenter': '1' };
const loggInn = (brukernavn: string, passord = PASSORD, hoder = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/innlogging',
    headers: { ...HODER, ...hoder },
    payload: { brukernavn, passord },
  });
async function kakeFor(brukernavn: string, passord = PASSORD): Promise<Record<string, string>> {
  const kake = (await loggInn(brukernavn, passord)).cookies.find((en) => en.name === 'ds_sesjon');
  return { ds_sesjon: kake?.value ?? '' };
}

describe('the session cookie', () => {
  it('is out of reach of scripts and other sites, and marked secure only over https', async () => {
    const http = await loggInn('kari');
    expect(http.statusCode).toBe(200);
    const [kake] = http.cookies;
    expect(kake).toMatchObject({ name: 'ds_sesjon', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 86_400 });
    expect(kake?.secure).toBeUndefined();
    const https = await loggInn('kari', PASSORD, { 'x-forwarded-proto': 'https' });
    expect(https.cookies[0]?.secure).toBe(true);
  });

  it('is not given on a wrong password', async () => {
    const svar = await loggInn('kari', 'feil passord her');
    expect([svar.statusCode, svar.json().kode, svar.cookies]).toEqual([
      401,
      'tilgang.feil-brukernavn-eller-passord',
      [],
    ]);
  });

  it('opens «meg» with municipalities, roles and abilities, until the person signs out', async () => {
    const cookies = await kakeFor('kari');
    const meg = await app.inject({ method: 'GET', url: '/api/meg', cookies });
    expect(meg.json()).toMatchObject({
      brukernavn: 'kari',
      demo: false,
      kommuner: [{ arkivskaper: RANA, navn: 'Rana', roller: ['administrator'] }],
    });
    const ut = await app.inject({ method: 'POST', url: '/api/utlogging', headers: HODER, cookies });
    expect(ut.statusCode).toBe(204);
    expect(ut.cookies[0]?.value).toBe('');
    expect((await app.inject({ method: 'GET', url: '/api/meg', cookies })).statusCode).toBe(401);
  });

  it('leaves a trace of a wrong password where the person is known, and never what was typed', async () => {
    spor.length = 0;
    const proev = (brukernavn: string, passord: string) =>
      app.inject({ method: 'POST', url: '/api/innlogging', headers: HODER, payload: { brukernavn, passord } });
    expect((await proev('kari', 'ikke mitt passord')).statusCode).toBe(401);
    expect(spor).toEqual([expect.stringMatching(/ innlogging avvist$/)]);
    expect((await proev('mitt hemmelige passord', 'kari')).statusCode).toBe(401);
    expect(spor).toHaveLength(1);
    expect(spor.join()).not.toMatch(/passord|hemmelige/);
  });

  it('leaves a trace of signing in and out in each municipality', async () => {
    spor.length = 0;
    const cookies = await kakeFor('kari');
    await app.inject({ method: 'POST', url: '/api/utlogging', headers: HODER, cookies });
    expect(spor).toEqual([`${RANA} Kari Testesen innlogging utfoert`, 'utlogging utfoert']);
  });
});

describe('giving access', () => {
  it('is for administrators; for others it does not exist', async () => {
    const url = `/api/kommuner/${RANA}/brukere`;
    const payload = {
      brukernavn: 'ny.testesen',
      navn: 'Ny Testesen',
      epost: null,
      rolle: 'arkivar',
      enhet: null,
      klarering: ['13'],
      fra: '2026-11-20',
      til: null,
    };
    const nei = await app.inject({ method: 'POST', url, headers: HODER, cookies: await kakeFor('ola'), payload });
    expect(nei.statusCode).toBe(404);
    const ja = await app.inject({ method: 'POST', url, headers: HODER, cookies: await kakeFor('kari'), payload });
    expect(ja.json()).toMatchObject({
      brukernavn: 'ny.testesen',
      tildelinger: [{ rolle: 'arkivar', klarering: ['13'] }],
    });
    const engangs = await kakeFor('ny.testesen', ja.json().engangspassord);
    const sted = `/api/kommuner/${RANA}/brukere`;
    const stengt = await app.inject({ method: 'GET', url: sted, cookies: engangs });
    expect([stengt.statusCode, stengt.json().kode]).toEqual([403, 'tilgang.maa-bytte-passord']);
    const bytte = { gammelt: ja.json().engangspassord, nytt: 'heilt mitt eige passord' };
    const byttet = await app.inject({
      method: 'POST',
      url: '/api/meg/passord',
      headers: HODER,
      cookies: engangs,
      payload: bytte,
    });
    expect(byttet.json()).toMatchObject({ brukernavn: 'ny.testesen', maaBytte: false });
    expect((await app.inject({ method: 'GET', url: sted, cookies: engangs })).statusCode).toBe(200);
    const igjen = await app.inject({ method: 'POST', url, headers: HODER, cookies: await kakeFor('kari'), payload });
    expect([igjen.statusCode, igjen.json().kode]).toEqual([409, 'tilgang.brukernavn-opptatt']);
  });
});

describe('the list of demo users', () => {
  it('is empty outside the demo', async () => {
    const svar = await app.inject({ method: 'GET', url: '/api/demobrukere' });
    expect(svar.json()).toEqual({ passord: null, brukere: [] });
  });
  it('is there in the demo', async () => {
    const svar = await demoapp.inject({ method: 'GET', url: '/api/demobrukere' });
    expect(svar.json().brukere).toHaveLength(1);
  });
});
