import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import type { Bruker } from '../../../tilgang/index.ts';
import { aktoerFor, BINDAL, RANA, type Rigg, rigg } from '../../testing/rigg.ts';
import { fordelingRuter } from './ruter.ts';

let r: Rigg;
let app: FastifyInstance;
const rana = new Map<string, Bruker>();
const bindal = new Map<string, Bruker>();
const spor: string[] = [];

beforeAll(async () => {
  r = await rigg();
  const kari = await r.enBruker({ navn: 'Kari Testesen' });
  const ny = { rolle: 'arkivar', enhet: null, klarering: ['13'], fra: '2026-11-20', til: null } as const;
  const svar = await r.i(BINDAL, (uow) => r.tilgang.tildelRolle(uow, kari.id, ny));
  if (!svar.ok) throw new Error(svar.feil.kode);
  rana.set('kari', kari);
  bindal.set('kari', svar.verdi);
  rana.set('leder', await r.enBruker({ rolle: 'leder' }));
  app = await createHttp(r.grunnmur.log, { maksOpplasting: 1 });
  registerRoutes(app, fordelingRuter(r.fordeling), {
    withTenant: r.grunnmur.withTenant,
    // Who is signed in stands in a header here; signing in itself is tested where it belongs.
    innloggetFor: async (request) => innlogget(String(request.headers['x-hvem'])),
    spor: async ({ arkivskaper, handling, utfall }) => {
      spor.push(`${arkivskaper} ${handling} ${utfall}`);
    },
  });
});
beforeEach(async () => {
  await r.sporring('truncate fordeling.oppgave, fordeling.steg');
  await r.sporring('delete from fordeling.fravaer');
});
afterAll(async () => {
  await app.close();
  await r.rydd();
});

function innlogget(hvem: string) {
  const i = (arkivskaper: Arkivskaper) => (arkivskaper === RANA ? rana : bindal).get(hvem);
  const bruker = rana.get(hvem);
  if (bruker === undefined) return null;
  return {
    bruker,
    sesjon: 'test',
    sperretAv: null,
    arkivskapere: [RANA, BINDAL].filter((arkivskaper) => i(arkivskaper) !== undefined),
    aktoerFor(arkivskaper: Arkivskaper) {
      const her = i(arkivskaper);
      return her === undefined ? null : aktoerFor(her);
    },
  };
}
const be = (hvem: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  app.inject({
    method,
    url,
    headers: { 'x-hvem': hvem, 'x-dokumentsenter': '1' },
    ...(payload === undefined ? {} : { payload }),
  });

describe('the queue over the wire', () => {
  it('is one list over the municipalities of the person, with clearance as it is in each', async () => {
    const aapen = await r.enOppgave({ mottattTid: new Date('2026-11-18T08:00:00Z') });
    await r.enOppgave({ tilgangskode: '13' });
    const foelsom = await r.enOppgave({ tilgangskode: '13' }, BINDAL);
    spor.length = 0;
    const svar = (await be('kari', 'GET', '/api/koe')).json();
    expect(svar.oppgaver.map((en: { forsendelse: string }) => en.forsendelse)).toEqual([aapen, foelsom]);
    expect(svar.oppgaver[1]).toMatchObject({ arkivskaper: BINDAL, foelsom: true, skjult: false, kanal: 'mappe' });
    expect(svar.antall).toEqual({ alle: 2, mine: 1, forfalt: 0, tilSide: 0, ledige: 2, uloest: 0, skjulteUloeste: 1 });
    expect(spor).toEqual([`${RANA} koe.lest utfoert`, `${BINDAL} koe.lest utfoert`]);
    const bare = (await be('kari', 'GET', `/api/koe?kommuner=${BINDAL}&utvalg=mine`)).json();
    expect(bare.oppgaver.map((en: { forsendelse: string }) => en.forsendelse)).toEqual([foelsom]);
    const fremmed = (await be('leder', 'GET', `/api/koe?kommuner=${BINDAL}`)).json();
    expect(fremmed.oppgaver).toEqual([]);
  });

  it('takes reservations, and says in a code what went wrong', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave());
    const url = `/api/kommuner/${RANA}/oppgaver/${id}`;
    expect((await be('kari', 'POST', `${url}/reserver`)).json()).toMatchObject({
      status: 'reservert',
      reservertAv: { navn: 'Kari Testesen' },
    });
    const tid = await be('kari', 'POST', `${url}/til-side`, { til: '2026-11-19T09:00:00Z', merknad: null });
    expect([tid.statusCode, tid.json().kode]).toEqual([422, 'fordeling.ugyldig-tidspunkt']);
    const tilSide = await be('kari', 'POST', `${url}/til-side`, { til: '2026-11-21T09:00:00Z', merknad: 'Venter' });
    expect(tilSide.json()).toMatchObject({ status: 'tilSide', merknad: 'Venter' });
    expect((await be('kari', 'POST', `${url}/frigi`)).json()).toMatchObject({ status: 'ledig', reservertAv: null });
    const leder = await be('leder', 'POST', `${url}/reserver`);
    expect([leder.statusCode, leder.json().kode]).toEqual([404, 'tjener.finnes-ikke']);
    const tildelt = await be('leder', 'POST', `${url}/tildel`, { bruker: rana.get('kari')?.id });
    expect(tildelt.json()).toMatchObject({ tildelt: { navn: 'Kari Testesen' } });
  });
});

describe('absence and own post over the wire', () => {
  it('is reported, listed and removed by who may', async () => {
    const url = `/api/kommuner/${RANA}/fravaer`;
    const fravaer = { bruker: rana.get('kari')?.id, fra: '2026-12-01', til: '2026-12-05', stedfortreder: null };
    expect((await be('kari', 'POST', url, fravaer)).statusCode).toBe(404);
    const ny = (await be('leder', 'POST', url, fravaer)).json();
    expect(ny).toMatchObject({ navn: 'Kari Testesen', stedfortrederNavn: null });
    expect((await be('kari', 'GET', url)).json().fravaer).toEqual([ny]);
    expect((await be('leder', 'DELETE', `${url}/${ny.id}`)).statusCode).toBe(204);
  });

  it('is an empty list for who has none', async () => {
    expect((await be('kari', 'GET', '/api/min-post')).json()).toEqual({ poster: [], uleste: 0 });
    const svar = await be('kari', 'POST', `/api/kommuner/${RANA}/min-post/${crypto.randomUUID()}/lest`, { lest: true });
    expect(svar.statusCode).toBe(404);
  });
});
