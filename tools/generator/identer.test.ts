import { fnr as valider } from '@navikt/fnrvalidator';
import { expect, test } from 'vitest';
import { slump } from '../tilfeldig.ts';
import { foedselsdato, syntetiskFnr, syntetiskKonto, syntetiskOrgnr } from './identer.ts';

function mod11(tall: string, vekter: readonly number[]): boolean {
  const sum = vekter.reduce((samlet, vekt, i) => samlet + vekt * Number(tall[i]), 0);
  return sum % 11 === 0;
}

test('a fødselsnummer is valid, synthetic, and of the birth date it was asked for', () => {
  const r = slump('fnr');
  for (let i = 0; i < 2000; i += 1) {
    const foedt = foedselsdato(r, 1940, 2025);
    const nummer = syntetiskFnr(r, foedt);
    expect(valider(nummer), nummer).toMatchObject({ status: 'valid' });
    const [aar = '', maaned = '', dag = ''] = foedt.split('-');
    expect(nummer.slice(0, 6)).toBe(`${dag}${Number(maaned) + 80}${aar.slice(2)}`);
    // The classic rule too, which older systems check.
    expect(mod11(nummer, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])).toBe(true);
    expect(mod11(nummer, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});

test('an orgnr is of the synthetic series and has its check digit', () => {
  const r = slump('orgnr');
  for (let i = 0; i < 500; i += 1) {
    const nummer = syntetiskOrgnr(r);
    expect(nummer).toMatch(/^[23]\d{8}$/);
    expect(mod11(nummer, [3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});

test('an account number has its check digit and a bank nobody is', () => {
  const r = slump('konto');
  for (let i = 0; i < 200; i += 1) {
    const konto = syntetiskKonto(r).replaceAll(' ', '');
    expect(konto).toMatch(/^00\d{9}$/);
    expect(mod11(konto, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});
