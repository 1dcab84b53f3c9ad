import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avvis, type WithTenant } from '../../../kernel/index.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createLog } from '../../../platform/log.ts';
import type { Innsyn, Postlisteside } from '../../index.ts';
import { publikumsider } from './publikumsider.ts';

/** A site that shows its model as it got it: here the server's part is looked at. */
const SIDE = `export const render = (side, felles) => ({ html: JSON.stringify({ ...side, ...felles }), status: side.side === 'ikkeFunnet' ? 404 : side.side === 'feil' ? 500 : 200 });`;
const KOMMUNE = {
  arkivskaper: '872418032',
  kommunenummer: '1833',
  navn: 'Rana',
  merke: 'RA',
  farge: '#06b',
  kontaktEpost: null,
  kontaktTelefon: null,
  egenPostliste: true,
};

let app: FastifyInstance;
let dist: string;
const spurt: unknown[] = [];

beforeAll(async () => {
  dist = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-publikum-'));
  await mkdir(path.join(dist, 'assets'));
  await writeFile(path.join(dist, 'server.js'), SIDE);
  await writeFile(path.join(dist, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(dist, 'assets/publikum-abc.css'), 'p{}');
  const innsyn = {
    finnKommuner: async () => [KOMMUNE],
    hentPostliste: async (_w: WithTenant, sporring: { kommunenummer: string }) => {
      spurt.push(sporring);
      if (sporring.kommunenummer === '5555') throw new Error('database away');
      if (sporring.kommunenummer !== '1833') return avvis('tjener.finnes-ikke');
      const side: Postlisteside = { kommune: KOMMUNE, rader: [], antall: 0, side: 1, sider: 1 };
      return { ok: true as const, verdi: side };
    },
    hentOffentligPost: async () => avvis('tjener.finnes-ikke'),
  };
  app = await createHttp(createLog('silent'), { maksOpplasting: 1 });
  await publikumsider(app, innsyn as unknown as Innsyn, {
    withTenant: (() => undefined) as unknown as WithTenant,
    dist,
  });
});
afterAll(async () => {
  await app.close();
  await rm(dist, { recursive: true, force: true });
});

const hent = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('pages for anyone', () => {
  test('can be kept for a minute, hold no cookie, run no script and stay out of search engines', async () => {
    const svar = await hent('/postliste');
    expect(svar.statusCode).toBe(200);
    expect(svar.headers['set-cookie']).toBeUndefined();
    expect(svar.headers['cache-control']).toContain('public');
    expect(svar.headers['x-robots-tag']).toContain('noindex');
    expect(svar.headers['content-security-policy']).toContain("default-src 'none'");
    const igjen = await hent('/postliste', { 'if-none-match': String(svar.headers.etag) });
    expect(igjen.statusCode).toBe(304);
    expect((await hent('/robots.txt')).body).toContain('Disallow: /');
  });

  test('whatever stands in the address, a page in words comes back', async () => {
    for (const [url, status] of [
      ['/postliste/1833?fra=2026-99-99&side=-4', 200],
      ['/postliste/1833?q=a&q=b&side=1e99', 200],
      ['/postliste/1833?fra=%00', 400],
      ['/postliste/0000', 404],
      ['/postliste/1833/tull', 404],
      ['/postliste/1833/2026-99999999', 404],
      ['/postliste/5555', 500],
      ['/publikum/assets/..%2Fserver.js', 404],
      ['/publikum/assets/publikum-abc.css', 200],
    ] as const) {
      expect([url, (await hent(url)).statusCode]).toEqual([url, status]);
    }
    expect((await hent('/postliste/5555')).headers['cache-control']).toBe('no-store');
  });

  test('a fødselsnummer that someone searches for is neither looked up nor repeated', async () => {
    const svar = await hent('/postliste/1833?q=018190%2012345');
    expect(svar.json()).toMatchObject({ sporring: { q: '*****' } });
    expect(svar.body).not.toContain('12345');
    expect(JSON.stringify(spurt)).not.toContain('12345');
  });
});
