import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttp } from '../platform/http/server.ts';
import { createLog } from '../platform/log.ts';
import { arbeidsbenken } from './arbeidsbenk.ts';

let app: FastifyInstance;
let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-benk-'));
  await mkdir(path.join(dist, 'assets'));
  await writeFile(path.join(dist, 'index.html'), '<!doctype html>');
  await writeFile(path.join(dist, 'merke.svg'), '<svg/>');
  await writeFile(path.join(dist, 'assets/app-4f2a.js'), '1');
  app = await createHttp(createLog('silent'), { maksOpplasting: 1 });
  await arbeidsbenken(app, dist);
});
afterAll(async () => {
  await app.close();
  await rm(dist, { recursive: true });
});

it.each([
  ['/', 'no-cache'],
  ['/koe/872418032', 'no-cache'],
  ['/merke.svg', 'no-cache'],
  ['/assets/app-4f2a.js', 'public, max-age=31536000, immutable'],
])('%s is kept: %s', async (sti, ventet) => {
  const svar = await app.inject({ method: 'GET', url: sti });
  expect([svar.statusCode, svar.headers['cache-control']]).toEqual([200, ventet]);
});

it('nothing outside the folder, and no page for an operation that is not there', async () => {
  for (const sti of ['/assets/../index.html', '/assets/%2e%2e/index.html', '/api/finnes-ikke']) {
    const svar = await app.inject({ method: 'GET', url: sti });
    expect([sti, svar.headers['cache-control']]).not.toEqual([sti, 'public, max-age=31536000, immutable']);
  }
  expect((await app.inject({ method: 'GET', url: '/api/finnes-ikke' })).statusCode).toBe(404);
});
