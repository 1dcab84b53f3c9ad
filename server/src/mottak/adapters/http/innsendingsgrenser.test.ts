import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  BINDAL,
  type Innsendingsrigg,
  innsendingsrigg,
  postSkjema,
  RANA,
  skjemakropp as skjema,
} from '../../testing/innsendingsrigg.ts';

const ADRESSE = '/send-inn/1833';
const BREV = { tema: 'annet', emne: 'Om gatelys', tekst: 'Hei', navn: '', epost: '', telefon: '' };

let rigg: Innsendingsrigg;
let app: FastifyInstance;
beforeAll(async () => {
  rigg = await innsendingsrigg();
  app = await rigg.nyApp();
});
beforeEach(() => rigg.superbruker.query('truncate mottak.fartsgrense'));
afterAll(async () => {
  await app.close();
  await rigg.rydd();
});

it('too many letters from one address are told to wait, whichever node they come to, and let in when the hour is over', async () => {
  rigg.klokke.sett('2026-11-20T09:00:00.000Z');
  const annenNode = await rigg.nyApp();
  const en = (node: FastifyInstance) => postSkjema(node, ADRESSE, skjema({ noekkel: randomUUID(), ...BREV, emne: '' }));
  for (let i = 0; i < 30; i += 1) expect((await en(i % 2 === 0 ? app : annenNode)).statusCode).toBe(422);
  for (const node of [app, annenNode]) {
    const svar = await en(node);
    expect(svar.statusCode).toBe(429);
    expect(Number(svar.headers['retry-after'])).toBe(3600);
  }
  rigg.klokke.sett('2026-11-20T10:00:00.000Z');
  expect((await en(annenNode)).statusCode).toBe(422);
  await annenNode.close();
});

it('of many at once from one address just so many are let in', async () => {
  const svar = await Promise.all(Array.from({ length: 40 }, () => rigg.innsending.begrens(RANA, 'brev', '192.0.2.9')));
  expect(svar.filter((vent) => vent === null)).toHaveLength(30);
});

it('what is counted tells no address, another municipality counts for itself, and it is gone within the hour', async () => {
  rigg.klokke.sett('2026-11-20T09:00:00.000Z');
  await rigg.innsending.begrens(RANA, 'fil', '192.0.2.7');
  await rigg.innsending.begrens(BINDAL, 'fil', '192.0.2.7');
  const rader = async () =>
    (await rigg.superbruker.query('select row_to_json(f)::text as rad from mottak.fartsgrense f')).rows;
  expect(await rader()).toHaveLength(4);
  expect(JSON.stringify(await rader())).not.toContain('192.0.2.7');
  rigg.klokke.sett('2026-11-20T10:00:00.000Z');
  for (const eier of [RANA, BINDAL]) await rigg.innsending.ryddOpplastinger(eier);
  expect(await rader()).toHaveLength(0);
});
