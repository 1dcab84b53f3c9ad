import { describe, expect, it } from 'vitest';
import { ventetidKanal, ventetidSvar } from './ventetid.ts';

describe('waiting after a failure', () => {
  it('grows, and has an end', () => {
    expect([0, 1, 2, 20].map((n) => ventetidKanal('utilgjengelig', n, null))).toEqual([15, 30, 60, 900]);
    expect([0, 1, 50].map((n) => ventetidSvar(n, null))).toEqual([10, 20, 1800]);
  });
  it('asks seldom when a person must mend it', () => {
    expect([0, 1, 9].map((n) => ventetidKanal('innlogging-avvist', n, null))).toEqual([300, 600, 3600]);
  });
  it('waits as long as the source wishes, within reason', () => {
    expect(ventetidKanal('for-mange-kall', 0, 120)).toBe(120);
    expect(ventetidKanal('for-mange-kall', 0, 999_999)).toBe(3600);
    expect(ventetidSvar(0, 45)).toBe(45);
  });
});
