import { describe, expect, it } from 'vitest';
import { lesAdmSoek, lesKoeSoek, lesSoekSoek } from './sokeverdier.ts';

describe('what stands in an address', () => {
  it('is read where it fits', () => {
    expect(lesKoeSoek({ oppgave: 'abc', utvalg: 'mine' })).toEqual({ oppgave: 'abc', utvalg: 'mine' });
    expect(lesSoekSoek({ q: 2026, fra: '2026-01-01' })).toEqual({ q: '2026', fra: '2026-01-01' });
  });

  it('is left out where it does not', () => {
    expect(lesKoeSoek({ oppgave: '', utvalg: 'tull', annet: 1 })).toEqual({});
    expect(lesAdmSoek({ fane: { a: 1 } })).toEqual({});
  });
});
