import { afterAll, describe, expect, test } from 'vitest';
import { harSkjemaer, koder, ryddMapper, VALG, valider } from './testing/uttrekk.ts';
import { finnXmllint } from './xml/xmllint.ts';

afterAll(ryddMapper);

describe.skipIf(!harSkjemaer)('a valid uttrekk', () => {
  test('has no findings', async () => {
    const rapport = await valider();
    expect(koder(rapport)).toEqual([]);
    expect(rapport.ikkeBedoemt).toEqual([]);
    expect(rapport.dom).toBe('gyldig');
  });

  test('has none with xmllint either', async () => {
    const xmllint = await finnXmllint(process.env.PATH ?? '');
    const rapport = await valider({}, { ...VALG, xmllint });
    expect(koder(rapport)).toEqual([]);
  });
});
