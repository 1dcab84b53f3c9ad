import { Avvist, PROBLEMER } from '@dokumentsenter/contract';
import { describe, expect, it } from 'vitest';
import { feiltekst, harKode, problemtekst } from './problemtekst.ts';

const problem = (kode: string, detaljer?: Record<string, string>) => ({
  type: 'about:blank',
  title: 'x',
  status: 409,
  kode,
  ...(detaljer === undefined ? {} : { detaljer }),
});

describe('what the person is told when something went wrong', () => {
  it('has words for every code in both written forms', () => {
    for (const kode of Object.keys(PROBLEMER)) {
      expect(problemtekst(problem(kode), 'nb').length).toBeGreaterThan(8);
      expect(problemtekst(problem(kode), 'nn').length).toBeGreaterThan(8);
    }
  });

  it('says that an unknown code or error is unexpected', () => {
    const uventet = PROBLEMER['tjener.uventet']?.nb;
    expect(problemtekst(problem('tull.og-tøys'), 'nb')).toBe(uventet);
    expect(feiltekst(new Error('boom'), 'nb')).toBe(uventet);
  });

  it('calls a field what it is called where one fills it in', () => {
    const frosset = problem('arkiv.felt-frosset', { felt: 'offentligTittel', krav: '3.2.24' });
    expect(problemtekst(frosset, 'nb')).toMatch(/^Feltet «Offentlig tittel» er låst/);
    expect(problemtekst(frosset, 'nn')).toMatch(/^Feltet «Offentleg tittel» er låst/);
    const ukjent = problem('arkiv.felt-frosset', { felt: 'etFeltIngenKjenner', krav: '3.2.24' });
    expect(problemtekst(ukjent, 'nb')).toContain('«etFeltIngenKjenner»');
  });

  it('knows a refusal by its code', () => {
    expect(harKode(new Avvist(problem('tilgang.ikke-innlogget')), 'tilgang.ikke-innlogget')).toBe(true);
    expect(harKode(new Error('x'), 'tilgang.ikke-innlogget')).toBe(false);
  });
});
