import { describe, expect, it } from 'vitest';
import { avklarPartsslag } from './partsslag.ts';

const ORGNR = '310000000';
const FNR = '01810198709';

describe('avklarPartsslag', () => {
  it('keeps what the archivist said when there is no number', () => {
    for (const slag of ['person', 'organisasjon', 'ukjent'] as const) {
      expect(avklarPartsslag({ slag, orgnr: null, fnr: null })).toBe(slag);
    }
  });
  it('learns from a number what nobody said', () => {
    expect(avklarPartsslag({ slag: 'ukjent', orgnr: ORGNR, fnr: null })).toBe('organisasjon');
    expect(avklarPartsslag({ slag: 'ukjent', orgnr: null, fnr: FNR })).toBe('person');
  });
  it('refuses a number of the other kind, and both at once', () => {
    expect(avklarPartsslag({ slag: 'person', orgnr: ORGNR, fnr: null })).toBeNull();
    expect(avklarPartsslag({ slag: 'organisasjon', orgnr: null, fnr: FNR })).toBeNull();
    expect(avklarPartsslag({ slag: 'ukjent', orgnr: ORGNR, fnr: FNR })).toBeNull();
  });
});
