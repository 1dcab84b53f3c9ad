import { afterAll, describe, expect, test } from 'vitest';
import { pdf } from './testing/deler.ts';
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

  test('is shown to a PDF/A checker, once for each file there is', async () => {
    const spurt: string[] = [];
    const ventet = [
      [true, []],
      [false, ['pdfa-ugyldig']],
      [null, ['pdfa-ikke-bedoemt']],
    ] as const;
    for (const [gyldig, funn] of ventet) {
      const rapport = await valider(
        {},
        {
          pdfa: async (_les, paastand, stoerrelse) => {
            spurt.push(`${paastand} ${stoerrelse}`);
            return { gyldig, avvik: gyldig === true ? [] : ['skriften mangler'] };
          },
        },
      );
      expect(koder(rapport)).toEqual(funn);
    }
    expect(spurt).toHaveLength(6);
    expect(new Set(spurt)).toEqual(new Set([`1b ${pdf(1).length}`]));
  });

  test('has none with xmllint either', async () => {
    const xmllint = await finnXmllint(process.env.PATH ?? '');
    const rapport = await valider({}, { ...VALG, xmllint });
    expect(koder(rapport)).toEqual([]);
  });
});
