import { describe, expect, it } from 'vitest';
import { enMaanedEtter, svarfrist } from './svarfrist.ts';

describe('when a first answer is due', () => {
  it('is one calendar month after reception, by law', () => {
    expect(svarfrist('I', '2026-11-20', null)).toBe('2026-12-20');
    expect(svarfrist('N', '2026-12-15', null)).toBe('2027-01-15');
  });
  it('is the last day of a month that is shorter', () => {
    expect(enMaanedEtter('2026-01-31')).toBe('2026-02-28');
    expect(enMaanedEtter('2028-01-31')).toBe('2028-02-29');
    expect(enMaanedEtter('2026-08-31')).toBe('2026-09-30');
  });
  it('is the goal of the municipality when that is earlier, never later than the law', () => {
    expect(svarfrist('I', '2026-11-20', '2026-12-04')).toBe('2026-12-04');
    expect(svarfrist('I', '2026-11-20', '2027-02-01')).toBe('2026-12-20');
  });
  it('is nothing for what nobody waits for', () => {
    for (const type of ['U', 'X', 'S']) expect(svarfrist(type, '2026-11-20', '2026-12-04')).toBeNull();
  });
});
