import { describe, expect, it } from 'vitest';
import { type Dokumentobjekt, visningsobjekt } from './visningsobjekt.ts';

const objekt = (id: string, variantformat: 'P' | 'A' | 'O', mime: string, versjonsnummer = 1): Dokumentobjekt => ({
  id,
  variantformat,
  mime,
  versjonsnummer,
  format: '',
  filnavn: '',
  stoerrelse: 1,
  sjekksum: '',
});

describe('the file that is shown', () => {
  it('is the archive copy when the browser can show it', () => {
    const objekter = [objekt('p', 'P', 'application/msword'), objekt('a', 'A', 'application/pdf')];
    expect(visningsobjekt({ objekter })?.id).toBe('a');
  });

  it('is the newest version', () => {
    const objekter = [objekt('1', 'A', 'application/pdf', 1), objekt('2', 'A', 'application/pdf', 2)];
    expect(visningsobjekt({ objekter })?.id).toBe('2');
  });

  it('is the original where nothing can be shown, and none where there is none', () => {
    expect(visningsobjekt({ objekter: [objekt('p', 'P', 'application/zip')] })?.id).toBe('p');
    expect(visningsobjekt({ objekter: [] })).toBeNull();
  });
});
