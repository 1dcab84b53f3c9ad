import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer } from '../../kernel/index.ts';
import { migrer } from '../db/migrate.ts';
import { defineJob } from '../events/define.ts';
import { defineHandler } from './handler.ts';
import { startRunner } from './runner.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const jobb = defineJob('test.telle', z.object({ nr: z.number(), feil: z.boolean() }), {
  tidsgrenseSekunder: 30,
  forsoek: 1,
});

let mur: Testgrunnmur;
const kjoert: string[] = [];
const oppgitt: string[] = [];

beforeAll(async () => {
  mur = await testgrunnmur();
  await migrer(mur.database.eierUrl, { jobber: [jobb] });
});
afterAll(() => mur.rydd());

const handler = defineHandler({
  jobb,
  aktoer: 'test',
  async kjoer(kontekst, { nr, feil }) {
    if (feil) throw new Error('no luck');
    kjoert.push(`${kontekst.arkivskaper}:${nr}`);
  },
  async oppgi(uow, { nr }) {
    oppgitt.push(`${uow.arkivskaper}:${nr}`);
  },
});

describe('the job runner', () => {
  it('runs what was committed, for whom it was queued, and gives a job up when its attempts are used', async () => {
    await mur.withTenant(RANA, systemAktoer('t'), async (uow) => {
      for (const nr of [1, 2, 3]) await uow.enqueue(jobb, { nr, feil: false });
      await uow.enqueue(jobb, { nr: 4, feil: true });
    });
    await mur.withTenant(BINDAL, systemAktoer('t'), (uow) => uow.enqueue(jobb, { nr: 5, feil: false }));
    const angret = mur.withTenant(RANA, systemAktoer('t'), async (uow) => {
      await uow.enqueue(jobb, { nr: 6, feil: false });
      throw new Error('rolled back');
    });
    await expect(angret).rejects.toThrow('rolled back');

    const runner = startRunner({ ...mur, handlers: [handler] });
    await expect
      .poll(() => [...kjoert].sort(), { timeout: 20_000 })
      .toEqual([`${RANA}:1`, `${RANA}:2`, `${RANA}:3`, `${BINDAL}:5`].sort());
    await expect.poll(() => oppgitt, { timeout: 20_000 }).toEqual([`${RANA}:4`]);
    await runner.stop();
    expect(kjoert).not.toContain(`${RANA}:6`);
  });

  it('keeps one job of a key waiting', async () => {
    await mur.withTenant(RANA, systemAktoer('t'), async (uow) => {
      for (const nr of [7, 8, 9]) await uow.enqueue(jobb, { nr, feil: false }, { noekkel: 'samme' });
    });
    const runner = startRunner({ ...mur, handlers: [handler] });
    await expect.poll(() => kjoert, { timeout: 20_000 }).toContain(`${RANA}:7`);
    await runner.stop();
    expect(kjoert.filter((rad) => /:[89]$/.test(rad))).toEqual([]);
  });
});
