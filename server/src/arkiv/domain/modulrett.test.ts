import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modulKan } from './modulrett.ts';

const KJEDE = ['dokument', 'post', 'sak', 'klasse', 'arkivdel'];

describe('what an external module may do', () => {
  it.each(
    KJEDE,
  )('4.1.14, 4.1.15: a right in the %s reaches what lies in it, and a right to read is none to write', (enhet) => {
    expect(modulKan([{ enhet, rett: 'les' }], KJEDE, 'les')).toBe(true);
    expect(modulKan([{ enhet, rett: 'les' }], KJEDE, 'skriv')).toBe(false);
    expect(modulKan([{ enhet, rett: 'skriv' }], KJEDE, 'skriv')).toBe(true);
    expect(modulKan([{ enhet, rett: 'skriv' }], KJEDE, 'les')).toBe(true);
  });

  it('4.1.14, 4.1.15: a right in what lies below or beside gives nothing', () => {
    expect(modulKan([{ enhet: 'post', rett: 'skriv' }], ['sak', 'klasse', 'arkivdel'], 'les')).toBe(false);
    expect(modulKan([{ enhet: 'annen sak', rett: 'skriv' }], KJEDE, 'les')).toBe(false);
    expect(modulKan([], KJEDE, 'les')).toBe(false);
  });

  it('nothing is allowed that no right in the chain gives', () => {
    const enhet = fc.constantFrom(...KJEDE, 'x', 'y', 'z');
    const rett = fc.constantFrom('les' as const, 'skriv' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ enhet, rett })), fc.subarray(KJEDE), rett, (gitte, kjede, oensket) => {
        const ventet = gitte.some((en) => kjede.includes(en.enhet) && (oensket === 'les' || en.rett === 'skriv'));
        expect(modulKan(gitte, kjede, oensket)).toBe(ventet);
      }),
    );
  });
});
