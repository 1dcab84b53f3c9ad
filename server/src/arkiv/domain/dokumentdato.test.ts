import { describe, expect, it } from 'vitest';
import { kode } from '../testing/byggere.ts';
import { ELDSTE_DOKUMENTDATO, vurderDokumentetsDato } from './dokumentdato.ts';

const vurder = (dato: string | null, eldsteDokumentdato = ELDSTE_DOKUMENTDATO) =>
  kode(vurderDokumentetsDato(dato, { idag: '2026-12-31', eldsteDokumentdato }));

describe('vurderDokumentetsDato', () => {
  it.each([null, '2026-12-31', '2027-01-01', '1900-01-01', '1974-05-17'])('takes %s', (dato) => {
    expect(vurder(dato)).toBeNull();
  });
  it.each([
    '0001-01-01',
    '2031-01-01',
    '2027-01-02',
    '1899-12-31',
    '2026-02-30',
    '20260101',
    '',
  ])('refuses %s', (dato) => {
    expect(vurder(dato)).toBe('arkiv.dokumentdato-ugyldig');
  });
  it('the floor is a setting', () => {
    expect(vurder('1899-12-31', '1800-01-01')).toBeNull();
    expect(vurder('1974-05-17', '1980-01-01')).toBe('arkiv.dokumentdato-ugyldig');
  });
});
