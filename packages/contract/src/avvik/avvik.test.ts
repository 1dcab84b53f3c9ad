import { describe, expect, test } from 'vitest';
import { AVVIKSTEKST, type Avvikstekster, avvikstekst } from './avvik.ts';

const koder = Object.keys(AVVIKSTEKST.nb) as (keyof Avvikstekster)[];

describe('texts of deviations', () => {
  test('has three plain sentences in both languages for every code', () => {
    for (const kode of koder) {
      for (const maalform of ['nb', 'nn'] as const) {
        const { hva, betyr, gjoer } = AVVIKSTEKST[maalform][kode];
        for (const setning of [hva, betyr, gjoer]) {
          expect(setning, kode).toMatch(/^[A-ZÆØÅ].*\.$/);
          expect(setning, kode).not.toMatch(/karantene|mottak\.|bytes|parse/i);
        }
      }
      expect(AVVIKSTEKST.nb[kode].betyr, kode).not.toBe(AVVIKSTEKST.nn[kode].betyr);
    }
  });

  test('says no nynorsk word in bokmål and the other way round', () => {
    for (const kode of koder) {
      const nb = Object.values(AVVIKSTEKST.nb[kode]).join(' ');
      const nn = Object.values(AVVIKSTEKST.nn[kode]).join(' ');
      expect(nb).not.toMatch(/\b(ikkje|eit|ein|frå|noko|sjølv|ei)\b/);
      expect(nn).not.toMatch(/\b(ikke|et|en|fra|noe|selv|hva|hvis|filen)\b/);
    }
  });

  test('has nothing to say of a code it does not know', () => {
    expect(avvikstekst('mottak.virus', 'nb')?.hva).toBe('Filen inneholder skadelig programvare.');
    expect(avvikstekst('toString', 'nb')).toBeNull();
  });
});
