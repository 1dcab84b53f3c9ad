import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leggTilDager } from './helligdager.ts';
import { erVirkedag, fristFra, leggTilVirkedager, norskDato, sluttenAvDagen } from './virkedager.ts';

const enDato = fc.integer({ min: 0, max: 40_000 }).map((dager) => leggTilDager('1990-01-01', dager));

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'a Friday to the Monday'],
    ['2026-11-21', 1, '2026-11-23', 'a Saturday to the Monday'],
    ['2026-04-01', 1, '2026-04-07', 'over the whole of Easter'],
    ['2026-04-30', 1, '2026-05-04', 'over 1 May and the weekend'],
    ['2026-05-13', 2, '2026-05-18', 'over Ascension Day'],
    ['2027-05-14', 1, '2027-05-18', 'over Whit Monday that is also 17 May'],
    ['2026-12-23', 2, '2026-12-28', 'Christmas Eve counts, Christmas does not'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2026-11-22', 0, '2026-11-23', 'none from a Sunday: the first working day'],
    ['2026-11-23', 0, '2026-11-23', 'none from a working day: that day'],
  ])('%s + %i = %s: %s', (fra, antall, ventet) => expect(leggTilVirkedager(fra, antall)).toBe(ventet));

  it('land on a working day with exactly that many after the start', () => {
    fc.assert(
      fc.property(enDato, fc.integer({ min: 1, max: 60 }), (fra, antall) => {
        const til = leggTilVirkedager(fra, antall);
        let talt = 0;
        for (let dag = leggTilDager(fra, 1); dag <= til; dag = leggTilDager(dag, 1)) talt += erVirkedag(dag) ? 1 : 0;
        expect([talt, erVirkedag(til)]).toEqual([antall, true]);
      }),
    );
  });

  it('add up: first some, then some more', () => {
    fc.assert(
      fc.property(enDato, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (fra, a, b) => {
        expect(leggTilVirkedager(leggTilVirkedager(fra, a), b)).toBe(leggTilVirkedager(fra, a + b));
      }),
    );
  });

  it('go forwards in whole steps only', () => {
    expect(() => leggTilVirkedager('2026-11-20', -1)).toThrow();
    expect(() => leggTilVirkedager('2026-11-20', 1.5)).toThrow();
  });
});

describe('the day in Norway', () => {
  it('begins before the day in UTC', () => {
    expect(norskDato(new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20');
    expect(norskDato(new Date('2026-11-20T23:00:00Z'))).toBe('2026-11-21');
    expect(norskDato(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it.each([
    ['2026-11-20', '2026-11-20T22:59:59.000Z', 'winter'],
    ['2026-07-01', '2026-07-01T21:59:59.000Z', 'summer'],
    ['2026-03-29', '2026-03-29T21:59:59.000Z', 'the day summer time begins'],
    ['2026-10-25', '2026-10-25T22:59:59.000Z', 'the day it ends'],
  ])('%s ends at %s (%s)', (dato, ventet) => {
    expect(sluttenAvDagen(dato).toISOString()).toBe(ventet);
    expect(norskDato(sluttenAvDagen(dato))).toBe(dato);
    expect(norskDato(new Date(sluttenAvDagen(dato).getTime() + 1000))).toBe(leggTilDager(dato, 1));
  });
});

describe('frist', () => {
  it('is the end of the third working day after reception', () => {
    expect(fristFra(new Date('2026-11-19T08:00:00Z'), 3).toISOString()).toBe('2026-11-24T22:59:59.000Z');
  });

  it('counts a late evening by the Norwegian date', () => {
    // Friday 23:30 UTC is Saturday 00:30 in Norway: Monday is the first day.
    expect(fristFra(new Date('2026-11-20T23:30:00Z'), 1).toISOString()).toBe('2026-11-23T22:59:59.000Z');
  });
});
