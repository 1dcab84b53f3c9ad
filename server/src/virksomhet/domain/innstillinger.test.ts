import { describe, expect, it } from 'vitest';
import { finnEndringer, STANDARDINNSTILLINGER } from './innstillinger.ts';

describe('the history of settings', () => {
  it('has nothing when nothing changed', () => {
    expect(finnEndringer(STANDARDINNSTILLINGER, { ...STANDARDINNSTILLINGER })).toEqual([]);
  });
  it('has one entry per changed field, with before and after', () => {
    const etter = { ...STANDARDINNSTILLINGER, fristDager: 5, kontaktEpost: 'post@kommune.example' };
    expect(finnEndringer(STANDARDINNSTILLINGER, etter)).toEqual([
      { felt: 'fristDager', fra: '3', til: '5' },
      { felt: 'kontaktEpost', fra: null, til: 'post@kommune.example' },
    ]);
  });
  it('shows an emptied field as empty', () => {
    const foer = { ...STANDARDINNSTILLINGER, kontaktTelefon: '75 00 00 00' };
    expect(finnEndringer(foer, STANDARDINNSTILLINGER)).toEqual([
      { felt: 'kontaktTelefon', fra: '75 00 00 00', til: '' },
    ]);
  });
});
