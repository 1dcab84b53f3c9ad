import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer } from '../kernel/index.ts';
import { sha256 } from '../sporing/adapters/crypto/sha256.ts';
import { sporingLager } from '../sporing/adapters/postgres/sporing.repository.ts';
import { createSporing } from '../sporing/index.ts';
import { lesAnkere, verifiserAlle } from './verifisering.ts';

const RANA = arkivskaper('872418032');
const sporing = createSporing({ lager: sporingLager, sha256 });
let grunnmur: Testgrunnmur;

beforeAll(async () => {
  grunnmur = await testgrunnmur(testklokke());
  await grunnmur.withTenant(RANA, systemAktoer('test'), async (uow) => {
    for (const objekt of ['a', 'b', 'c']) {
      await sporing.loggSpor(uow, { handling: 'forsendelse.lest', objekt, utfall: 'utfoert' });
    }
    await sporing.forsegl(uow);
  });
});
afterAll(() => grunnmur.rydd());

const verifiser = (ankere: Parameters<typeof verifiserAlle>[1]) =>
  verifiserAlle({ kommuner: [{ arkivskaper: RANA, navn: 'Rana' }], withTenant: grunnmur.withTenant, sporing }, ankere);

describe('verifiserAlle', () => {
  it('prints an anchor that the next run is held against', async () => {
    const foerste = await verifiser(null);
    expect(foerste.uroert).toBe(true);
    expect(foerste.linjer[0]).toBe('Rana: 3 ledd uten avvik.');
    const ankere = lesAnkere(foerste.linjer.join('\n'));
    expect(ankere.get(RANA)).toMatchObject({ nr: 3 });
    const neste = await verifiser(ankere);
    expect(neste).toMatchObject({ uroert: true });
    expect(neste.linjer[0]).toContain('kontrollert mot anker nr. 3');
  });

  it('says that the chain was cut off or written anew, or that a municipality is gone', async () => {
    for (const anker of [
      { nr: 4, sjekksum: 'a'.repeat(64) },
      { nr: 2, sjekksum: 'a'.repeat(64) },
    ]) {
      const svar = await verifiser(new Map([[RANA, anker]]));
      expect(svar.uroert).toBe(false);
      expect(svar.linjer.join('\n')).toContain(`FEIL: Kjeden stemmer ikke med ankeret (ledd ${anker.nr})`);
    }
    const borte = await verifiser(new Map([['964983380', { nr: 1, sjekksum: 'a'.repeat(64) }]]));
    expect(borte.uroert).toBe(false);
    expect(borte.linjer.join('\n')).toContain('964983380');
    expect(borte.linjer.join('\n')).toContain('Ikke noe anker for kommunen');
  });

  it('reads the newest of several anchors, and nothing from other text', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(lesAnkere(`x\n  Anker ${RANA} 5 ${a}\n  Anker ${RANA} 3 ${b}\n`).get(RANA)).toEqual({ nr: 5, sjekksum: a });
    expect(lesAnkere('Anker 123 1 abc').size).toBe(0);
  });
});
