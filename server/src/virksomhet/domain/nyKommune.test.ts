import { describe, expect, it } from 'vitest';
import { arkivskaper } from '../../kernel/index.ts';
import { fulltNavn, ledigFarge, ledigMerke, vurderKommune } from './nyKommune.ts';

describe('a new municipality', () => {
  it('is called what it is called', () => {
    expect(['Rana', ' Rana  kommune ', 'Ulvik herad', 'Hattfjelldal kommune'].map(fulltNavn)).toEqual([
      'Rana kommune',
      'Rana kommune',
      'Ulvik herad',
      'Hattfjelldal kommune',
    ]);
  });
  it('gets a mark and a colour that no other has', () => {
    expect(ledigMerke('Rana kommune', new Set())).toBe('RA');
    expect(ledigMerke('Rana kommune', new Set(['RA']))).toBe('RN');
    expect(ledigMerke('Åå kommune', new Set(['ÅÅ']))).toBe('ÅK');
    expect(ledigMerke('Bb', new Set(['BB']))).toBeNull();
    expect(ledigFarge([])).toBe('#1b6e53');
    expect(ledigFarge(['#1B6E53', '#1f5fa8'])).toBe('#8a4b12');
  });
  it('is refused with numbers that cannot be', () => {
    const rana = {
      kommunenummer: '1833',
      navn: 'Rana kommune',
      merke: 'RA',
      farge: '#1b6e53',
      maalform: 'nb',
    } as const;
    const prov = (over: object) => {
      const svar = vurderKommune({ ...rana, arkivskaper: arkivskaper('872418032'), ...over });
      return svar.ok ? 'ok' : svar.feil.kode;
    };
    expect(prov({})).toBe('ok');
    expect(prov({ arkivskaper: arkivskaper('872418033') })).toBe('virksomhet.ugyldig-orgnr');
    expect(prov({ kommunenummer: '183' })).toBe('virksomhet.ugyldig-kommunenummer');
    expect(prov({ merke: 'Ran' })).toBe('virksomhet.ugyldig-merke');
  });
});
