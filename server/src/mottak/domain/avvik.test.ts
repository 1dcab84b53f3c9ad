import { describe, expect, it } from 'vitest';
import { alvorFor, erAvvikskode, krevesKarantene } from './avvik.ts';

describe('avvik', () => {
  it('quarantines a damaged letter but only notes a damaged attachment', () => {
    expect(krevesKarantene([{ kode: 'mottak.korrupt-pdf', del: 0 }], ['hoveddokument'])).toBe(true);
    expect(krevesKarantene([{ kode: 'mottak.korrupt-pdf', del: 1 }], ['hoveddokument', 'vedlegg'])).toBe(false);
  });

  it('quarantines malware and bombs wherever they are', () => {
    expect(alvorFor('mottak.virus', true)).toBe('karantene');
    expect(alvorFor('mottak.zip-bombe', true)).toBe('karantene');
    expect(krevesKarantene([{ kode: 'mottak.virus', del: 1 }], ['hoveddokument', 'vedlegg'])).toBe(true);
  });

  it('takes a deviation without a part to concern the whole', () => {
    expect(krevesKarantene([{ kode: 'mottak.tidsavbrudd' }], [])).toBe(true);
    expect(krevesKarantene([{ kode: 'mottak.ugyldig-dato' }], [])).toBe(false);
  });

  it('knows only its own codes', () => {
    expect(erAvvikskode('mottak.virus')).toBe(true);
    expect(erAvvikskode('toString')).toBe(false);
  });
});
