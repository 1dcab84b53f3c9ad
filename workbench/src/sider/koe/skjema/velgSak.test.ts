import { describe, expect, it } from 'vitest';
import { velgSakstreff } from './velgSak.ts';

const sak = { id: 'a', saksnummer: '2026/3', tittel: 'Sak', administrativEnhet: 'PBY', saksansvarlig: 'kari' };

describe('choosing an existing case', () => {
  it('fills in what the letter lacks', () => {
    expect(velgSakstreff(sak, { administrativEnhet: '', saksbehandler: '' })).toMatchObject({
      administrativEnhet: 'PBY',
      saksbehandler: 'kari',
    });
  });

  it('leaves what the letter has', () => {
    const valgt = velgSakstreff(sak, { administrativEnhet: 'HOS', saksbehandler: 'ola' });
    expect(valgt).toEqual({ saksmappe: { slag: 'finnes', id: 'a', saksnummer: '2026/3', tittel: 'Sak' } });
  });
});
