import { Readable } from 'node:stream';
import { operasjon } from '@dokumentsenter/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arkivskaper, avvis, ok } from '../../kernel/index.ts';
import { createLog } from '../log.ts';
import { registerRoutes } from './register.ts';
import { implementer } from './route.ts';
import { createHttp } from './server.ts';

const RANA = arkivskaper('872418032');
const ekko = operasjon({
  id: 'proeve.ekko',
  metode: 'POST',
  sti: '/api/proeve',
  sammendrag: 'Svarer med det som ble sendt',
  evne: 'offentlig',
  spor: { ingen: 'bare i prøven' },
  query: z.object({ q: z.string().default('') }),
  body: z.object({ tekst: z.string(), kilder: z.record(z.string(), z.string()).default({}) }),
  svar: z.object({ tekst: z.string() }),
});
const sperret = operasjon({
  id: 'proeve.sperret',
  metode: 'GET',
  sti: '/api/sperret',
  sammendrag: 'Avviser med detaljer',
  evne: 'offentlig',
  spor: { ingen: 'bare i prøven' },
  svar: z.object({}),
});

const fil = operasjon({
  id: 'proeve.fil',
  metode: 'GET',
  sti: '/api/fil',
  sammendrag: 'Gir en fil til den er borte',
  evne: 'offentlig',
  spor: { ingen: 'bare i prøven' },
  svar: 'fil',
});

let app: FastifyInstance;
let kalt = 0;
let borte = false;
beforeAll(async () => {
  app = await createHttp(createLog('silent'), { maksOpplasting: 1 });
  const ruter = [
    implementer(ekko, async ({ body }) => {
      kalt += 1;
      return ok({ tekst: body.tekst });
    }),
    implementer(fil, async () => {
      const svar = { mime: 'image/webp', filnavn: 'side.webp', stoerrelse: 4, sjekksum: 'a1' };
      return borte
        ? avvis('tjener.finnes-ikke')
        : ok({ ...svar, disposisjon: 'inline' as const, stroem: Readable.from(['side']) });
    }),
    implementer(sperret, async () => avvis('tilgang.for-mange-forsoek', { sekunder: 7 })),
  ];
  registerRoutes(app, ruter, {
    withTenant: () => Promise.reject(new Error(`nothing here is about ${RANA}`)),
    innloggetFor: async () => null,
    spor: async () => undefined,
  });
});
afterAll(() => app.close());

const send = (url: string, payload: object, headers: Record<string, string> = { 'x-dokumentsenter': '1' }) =>
  app.inject({ method: 'POST', url, headers, payload });

describe('a call from a page of somebody else', () => {
  it.each([
    '/api/proeve',
    '/%61pi/proeve',
    '/api/%70roeve',
  ])('is refused on %s, however the path is written', async (url) => {
    const foer = kalt;
    expect((await send(url, { tekst: 'hei' }, {})).statusCode).toBe(403);
    expect(kalt).toBe(foer);
  });
});

describe('texts that no database can keep', () => {
  it.each<[string, string, object]>([
    ['NUL in the body', '/api/proeve', { tekst: 'a\0b' }],
    ['NUL as the name of a field', '/api/proeve', { tekst: 'a', kilder: { 'x\0': 'y' } }],
    ['half a character', '/api/proeve', { tekst: 'a\ud800' }],
    ['NUL in the query', '/api/proeve?q=%00', { tekst: 'a' }],
  ])('%s is bad input, not a failure', async (_navn, url, body) => {
    const svar = await send(url, body);
    expect([svar.statusCode, svar.json().kode]).toEqual([400, 'tjener.ugyldig-forespoersel']);
  });
  it('everything else goes through: emoji, Sámi letters, line breaks', async () => {
    const tekst = '🏠 Čáhppesluokta\nny linje';
    expect((await send('/api/proeve', { tekst })).json()).toEqual({ tekst });
  });
});

it('a refusal says what is known, in words', async () => {
  const svar = await app.inject({ method: 'GET', url: '/api/sperret' });
  expect(svar.json()).toMatchObject({ kode: 'tilgang.for-mange-forsoek', detaljer: { sekunder: 7 } });
  expect(svar.json().title).toContain('7 sekunder');
});

it.each([
  ['/%', 400, 'tjener.ugyldig-adresse'],
  ['/api/proeve', 413, 'tjener.for-stort'],
])('%s: what cannot be read is refused in words (%i)', async (url, status, kode) => {
  const svar = await send(url, { tekst: 'x'.repeat(2_000_000) });
  expect([svar.statusCode, svar.json().kode]).toEqual([status, kode]);
});

it('a slash at the end leads to the same page', async () => {
  expect((await send('/api/proeve/', { tekst: 'hei' })).json()).toEqual({ tekst: 'hei' });
});

it('a file a browser has, is asked for each time: not sent again while it stands, and not shown when it is gone', async () => {
  const hent = (merke: string) => app.inject({ method: 'GET', url: '/api/fil', headers: { 'if-none-match': merke } });
  const foerst = await hent('');
  expect([foerst.statusCode, foerst.body, foerst.headers['cache-control'], foerst.headers.etag]).toEqual([
    200,
    'side',
    'private, no-cache',
    '"a1"',
  ]);
  expect([(await hent('"a1"')).statusCode, (await hent('"a1"')).body, (await hent('"b2"')).statusCode]).toEqual([
    304,
    '',
    200,
  ]);
  borte = true;
  expect((await hent('"a1"')).statusCode).toBe(404);
});
