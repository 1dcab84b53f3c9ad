import { describe, expect, it } from 'vitest';
import { delUtdrag } from './utdrag.ts';

describe('an excerpt', () => {
  it('is marked where the word was found', () => {
    expect(delUtdrag('om ‹søknad› og ‹søknaden›').map(({ tekst, treff }) => [tekst, treff])).toEqual([
      ['om ', false],
      ['søknad', true],
      [' og ', false],
      ['søknaden', true],
    ]);
  });
  it('can be without a mark, or empty', () => {
    expect(delUtdrag('bare tekst')).toEqual([{ tekst: 'bare tekst', treff: false, plass: 0 }]);
    expect(delUtdrag('')).toEqual([]);
  });
});
