import { afterAll, describe, expect, test } from 'vitest';
import { PROEVER } from './funn/proever.ts';
import { FILER } from './testing/fil.tilfeller.ts';
import { JOURNALER } from './testing/journal.tilfeller.ts';
import { STRUKTUR } from './testing/struktur.tilfeller.ts';
import { harSkjemaer, koder, ryddMapper, valider } from './testing/uttrekk.ts';

afterAll(ryddMapper);

const ALLE = [...STRUKTUR, ...FILER, ...JOURNALER];

describe.skipIf(!harSkjemaer)('a tampered uttrekk', () => {
  test.each(ALLE)('$proeve: $hva', async ({ proeve, funn, oppskrift }) => {
    const rapport = await valider(oppskrift);
    expect(koder(rapport)).toEqual(funn);
    const svar = rapport.proever.find((each) => each.proeve.nummer === proeve);
    expect(['feil', 'advarsel']).toContain(svar?.utfall);
  });

  test('every test that can find something has a case', () => {
    const dekket = new Set(ALLE.map((each) => each.proeve));
    const udekket = PROEVER.filter(
      (each) => !each.teller && !each.nummer.startsWith('DIAS') && !dekket.has(each.nummer),
    );
    expect(udekket.map((each) => each.nummer)).toEqual([]);
  });
});
