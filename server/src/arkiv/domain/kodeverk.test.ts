import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { gyldigeKoder, type Kodeverdi, STANDARDVERDIER, vurderKodeverdi } from './kodeverk.ts';

const en = (endret: Partial<Kodeverdi> = {}): Kodeverdi => ({
  liste: 'partRolle',
  kode: 'NABO',
  navn: 'Nabo',
  gyldigFra: '2026-01-01',
  gyldigTil: null,
  ...endret,
});

describe('gyldigeKoder', () => {
  it('1.3: the standard values stand until the municipality has its own in that list', () => {
    expect([...gyldigeKoder('partRolle', [], '2026-11-22').keys()]).toEqual(Object.keys(STANDARDVERDIER.partRolle));
    expect([...gyldigeKoder('partRolle', [en({ liste: 'dokumenttype' })], '2026-11-22').keys()]).toContain('KLI');
    expect([...gyldigeKoder('partRolle', [en()], '2026-11-22')]).toEqual([['NABO', 'Nabo']]);
  });
  it('holds on its first and last day, not before or after', () => {
    const med = [en({ gyldigTil: '2026-06-30' })];
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((d) => gyldigeKoder('partRolle', med, d).size),
    ).toEqual([0, 1, 1, 0]);
  });
});

describe('vurderKodeverdi', () => {
  it('keeps a clean value, and corrects one that begins the same day', () => {
    expect(verdi(vurderKodeverdi(en({ kode: ' NABO ', navn: ' Nabo ' }), [en()]))).toEqual(en());
  });
  it('refuses an empty one and one that ends before it begins', () => {
    expect(kode(vurderKodeverdi(en({ kode: ' ' }), []))).toBe('arkiv.tekst-mangler');
    expect(kode(vurderKodeverdi(en({ navn: '' }), []))).toBe('arkiv.tekst-mangler');
    expect(kode(vurderKodeverdi(en({ gyldigTil: '2025-12-31' }), []))).toBe('arkiv.dato-ugyldig');
    expect(verdi(vurderKodeverdi(en({ gyldigTil: '2026-01-01' }), [])).gyldigTil).toBe('2026-01-01');
  });
  it.each([
    [{ gyldigFra: '2026-06-01' }, {}],
    [{ gyldigFra: '2025-01-01' }, {}],
    [{ gyldigFra: '2025-01-01', gyldigTil: '2026-01-01' }, {}],
    [{ gyldigFra: '2026-06-30' }, { gyldigTil: '2026-06-30' }],
  ])('the same code twice at a time is refused (%j)', (ny, gammel) => {
    expect(kode(vurderKodeverdi(en(ny), [en(gammel)]))).toBe('arkiv.kode-krysser');
  });
  it.each([
    [{ gyldigFra: '2026-07-01' }, { gyldigTil: '2026-06-30' }],
    [{ gyldigFra: '2025-01-01', gyldigTil: '2025-12-31' }, {}],
    [{ kode: 'KLI', gyldigFra: '2026-06-01' }, {}],
    [{ liste: 'dokumenttype' as const, gyldigFra: '2026-06-01' }, {}],
  ])('after the old one, before it, another code or another list is fine (%j)', (ny, gammel) => {
    expect(vurderKodeverdi(en(ny), [en(gammel)]).ok).toBe(true);
  });
});
