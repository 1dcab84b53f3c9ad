import { describe, expect, it } from 'vitest';
import { AVVIKSKODER, alvorFor, avvikstekst, erAvvikskode, krevesKarantene } from './avvik.ts';

const koder = Object.keys(AVVIKSKODER).filter(erAvvikskode);

describe('avvik', () => {
  it('has three plain sentences in both languages for every code', () => {
    for (const kode of koder) {
      for (const maalform of ['nb', 'nn'] as const) {
        const { hva, betyr, gjoer } = avvikstekst(kode, maalform);
        for (const setning of [hva, betyr, gjoer]) {
          expect(setning, kode).toMatch(/^[A-ZÆØÅ].*\.$/);
          expect(setning, kode).not.toMatch(/karantene|mottak\.|bytes|parse/i);
        }
      }
      expect(avvikstekst(kode, 'nb').betyr, kode).not.toBe(avvikstekst(kode, 'nn').betyr);
    }
  });

  it('says no nynorsk word in bokmål and the other way round', () => {
    for (const kode of koder) {
      const nb = Object.values(avvikstekst(kode, 'nb')).join(' ');
      const nn = Object.values(avvikstekst(kode, 'nn')).join(' ');
      expect(nb).not.toMatch(/\b(ikkje|eit|ein|frå|noko|sjølv|ei)\b/);
      expect(nn).not.toMatch(/\b(ikke|et|en|fra|noe|selv|hva|hvis|filen)\b/);
    }
  });

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
