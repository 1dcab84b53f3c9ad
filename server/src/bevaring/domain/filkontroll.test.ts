import { describe, expect, test } from 'vitest';
import { bedoemFil, skalKontrolleres } from './filkontroll.ts';

const tid = (iso: string): Date => new Date(iso);

describe('når filene kontrolleres', () => {
  test('en gang hver natt, norsk tid', () => {
    const sist = tid('2026-11-21T01:30:00Z');
    expect(skalKontrolleres(sist, tid('2026-11-21T02:30:00Z'))).toBe(false);
    expect(skalKontrolleres(sist, tid('2026-11-21T22:30:00Z'))).toBe(false);
    expect(skalKontrolleres(sist, tid('2026-11-22T00:30:00Z'))).toBe(true);
    expect(skalKontrolleres(sist, tid('2026-11-22T12:00:00Z'))).toBe(false);
  });
  test('en som aldri er kontrollert, og en som er slått av om natten', () => {
    expect(skalKontrolleres(null, tid('2026-11-22T12:00:00Z'))).toBe(true);
    expect(skalKontrolleres(tid('2026-11-20T11:00:00Z'), tid('2026-11-22T12:00:00Z'))).toBe(true);
  });
});

describe('hva som er galt med en fil', () => {
  const ventet = { sjekksum: 'a', stoerrelse: 3 };
  test.each([
    [null, 'mangler'],
    [{ sha256: 'b', byte: 3 }, 'endret'],
    [{ sha256: 'a', byte: 4 }, 'stoerrelse'],
    [{ sha256: 'a', byte: 3 }, null],
  ] as const)('%j: %s', (funnet, slag) => {
    expect(bedoemFil(ventet, funnet)).toBe(slag);
  });
  test('en størrelse ingen har skrevet ned, er ikke feil', () => {
    expect(bedoemFil({ sjekksum: 'a', stoerrelse: null }, { sha256: 'a', byte: 9 })).toBeNull();
  });
});
