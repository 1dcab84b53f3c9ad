import { describe, expect, it } from 'vitest';
import { type Avtalefelt, varselFor } from './databehandleravtale.ts';

const avtale = (til: string | null, fornyInnen: string | null): Avtalefelt => ({
  ...{ part: 'Nordlys Drift AS', orgnr: null, formaal: 'Drift', kategorier: '', grunnlag: '', underleverandoerer: '' },
  ...{ sted: 'Norge', lenke: '', fra: '2026-01-01', til, fornyInnen },
});

describe('the warning of an agreement', () => {
  it.each([
    [null, null, null],
    [null, '2027-01-20', null],
    [null, '2027-01-19', 'fornyes'],
    [null, '2026-11-20', 'fornyes'],
    [null, '2026-11-19', 'utloept'],
    ['2026-12-01', null, 'fornyes'],
    ['2026-11-01', '2028-01-01', 'utloept'],
  ])('ends %s, renew by %s: %s', (til, fornyInnen, varsel) => {
    expect(varselFor(avtale(til, fornyInnen), '2026-11-20')).toBe(varsel);
  });
});
