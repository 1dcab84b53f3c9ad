import { expect, it } from 'vitest';
import { kanSlettes } from './filer.ts';

const fil = (versjonsnummer: number, variantformat: 'P' | 'A' | 'O') => ({
  id: `${versjonsnummer}${variantformat}`,
  variantformat,
  versjonsnummer,
  format: 'pdf',
  filnavn: 'brev.pdf',
  mime: 'application/pdf',
  stoerrelse: 1,
  sjekksum: 'a',
});

it('offers to delete older files and copies, never the archive format of the newest version', () => {
  const objekter = [fil(1, 'P'), fil(1, 'A'), fil(2, 'P'), fil(2, 'A'), fil(2, 'O')];
  const tilbys = objekter.filter((en) => kanSlettes({ objekter }, en)).map(({ id }) => id);
  expect(tilbys).toEqual(['1P', '1A', '2P', '2O']);
});

it('offers nothing before the newest version has its archive format', () => {
  const objekter = [fil(1, 'P'), fil(1, 'A'), fil(2, 'P')];
  expect(objekter.some((en) => kanSlettes({ objekter }, en))).toBe(false);
});
