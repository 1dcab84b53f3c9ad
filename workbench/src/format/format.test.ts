import { describe, expect, it } from 'vitest';
import { alder, doegnMellom, fristtilstand, visDato, visKlokke, visKortDato, visTidspunkt } from './dato.ts';
import { tidIgjen, visStoerrelse, visTall } from './tall.ts';
import { tolkDato } from './tolkDato.ts';

const naa = new Date('2026-11-22T13:05:00Z');

describe('dates as Norwegians write them', () => {
  it('shows a date, a clock and both', () => {
    expect(visDato('2026-11-22')).toBe('22. nov. 2026');
    expect(visDato('2026-05-01')).toBe('1. mai 2026');
    expect(visKlokke('2026-11-22T13:05:00Z')).toBe('kl. 14.05');
    expect(visTidspunkt('2026-07-01T22:30:00Z')).toBe('2. juli 2026 kl. 00.30');
  });

  it('leaves out the year when it goes without saying', () => {
    expect(visKortDato('2026-12-03', '2026-11-22')).toBe('3. des.');
    expect(visKortDato('2027-01-03', '2026-11-22')).toBe('3. jan. 2027');
  });

  it('tells age in the coarsest unit that says enough', () => {
    expect(alder('2026-11-22T12:50:00Z', naa)).toEqual({ enhet: 'min', antall: 15 });
    expect(alder('2026-11-22T09:00:00Z', naa)).toEqual({ enhet: 't', antall: 4 });
    expect(alder('2026-11-19T09:00:00Z', naa)).toEqual({ enhet: 'd', antall: 3 });
    expect(alder('2026-11-22T14:00:00Z', naa)).toEqual({ enhet: 'min', antall: 0 });
  });

  it('counts whole days over the change to summer time', () => {
    expect(doegnMellom('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('knows when a deadline presses', () => {
    expect(fristtilstand('2026-11-22T11:00:00Z', naa)).toBe('forfalt');
    expect(fristtilstand('2026-11-22T15:00:00Z', naa)).toBe('i-dag');
    expect(fristtilstand('2026-11-23', naa)).toBe('i-morgen');
    expect(fristtilstand('2026-11-25', naa)).toBe('snart');
    expect(fristtilstand('2026-12-25', naa)).toBe('god');
    expect(fristtilstand('2026-11-21', naa)).toBe('forfalt');
  });
});

describe('dates as people type them', () => {
  const iDag = '2026-11-22';
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['1.3.26', '2026-03-01'],
    ['221126', '2026-11-22'],
    ['22112026', '2026-11-22'],
    ['22. nov. 2026', '2026-11-22'],
    ['3 desember 2025', '2025-12-03'],
    ['2026-11-22', '2026-11-22'],
    ['20.11', '2026-11-20'],
    ['24.12', '2025-12-24'],
    ['5/6/98', '1998-06-05'],
  ])('%s', (skrevet, dato) => {
    expect(tolkDato(skrevet, iDag)).toBe(dato);
  });

  it('refuses what is no date', () => {
    for (const tull of ['', 'i går', '31.2.2026', '32.1.2026', '1.13.2026', 'abc'])
      expect(tolkDato(tull, iDag)).toBeNull();
  });

  it('reads back what it shows', () => {
    for (const dato of ['2026-01-31', '2024-02-29', '2026-08-09']) expect(tolkDato(visDato(dato), iDag)).toBe(dato);
  });
});

describe('numbers', () => {
  it('groups thousands with a space that does not break', () => {
    expect(visTall(1234)).toBe('1\u00a0234');
    expect(visTall(1234567)).toBe('1\u00a0234\u00a0567');
    expect(visTall(12)).toBe('12');
    expect(visTall(-1500)).toBe('−1\u00a0500');
  });

  it('says sizes and waits as people do', () => {
    expect(visStoerrelse(512)).toBe('512\u00a0byte');
    expect(visStoerrelse(1500)).toBe('1,5\u00a0kB');
    expect(visStoerrelse(312_000_000)).toBe('312\u00a0MB');
    expect(tidIgjen(200)).toEqual({ enhet: 'sekunder', antall: 1 });
    expect(tidIgjen(180_000)).toEqual({ enhet: 'minutter', antall: 3 });
  });
});
