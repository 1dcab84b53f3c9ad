import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { type Aktoer, arkivskaper } from '../../kernel/index.ts';
import { tolkingLager } from '../adapters/postgres/lager.ts';
import { kanSeForsendelse } from './kanSeForsendelse.ts';

const RANA = arkivskaper('872418032');
let mur: Testgrunnmur;
beforeAll(async () => {
  mur = await testgrunnmur();
});
afterAll(() => mur.rydd());

const arkivar = (klarering: readonly string[]): Aktoer => ({
  type: 'bruker',
  id: 'elise',
  navn: 'Elise Testesen',
  evner: new Set(['forsendelse:les', 'oppgave:behandle']),
  klarering: new Set(klarering),
});
const kanSe = (aktoer: Aktoer, koder: readonly string[]) =>
  mur.withTenant(RANA, aktoer, (uow) =>
    kanSeForsendelse({ lager: tolkingLager, registrertVern: { koder: async () => koder } })(uow, uow.nyId()),
  );

it('what a person registered as shielded is closed to the uncleared, also when nothing sensitive was proposed', async () => {
  expect(await kanSe(arkivar([]), [])).toBe(true);
  expect(await kanSe(arkivar([]), ['KL'])).toBe(false);
  expect(await kanSe(arkivar(['KL']), ['KL'])).toBe(true);
  expect(await kanSe(arkivar(['KL']), ['KL', '13'])).toBe(false);
});
