import { expect, test } from 'vitest';
import { innenfor } from './periode.ts';

const aaret = { startDato: '2025-01-01', sluttDato: '2025-12-31' };

test('a period is chosen when all of it lies within the dates', () => {
  expect(innenfor(aaret, { fra: null, til: null })).toBe(true);
  expect(innenfor(aaret, { fra: '2025-01-01', til: '2025-12-31' })).toBe(true);
  expect(innenfor(aaret, { fra: '2025-01-02', til: null })).toBe(false);
  expect(innenfor(aaret, { fra: null, til: '2025-12-30' })).toBe(false);
  expect(innenfor({ ...aaret, sluttDato: null }, { fra: '2020-01-01', til: '2030-01-01' })).toBe(false);
});
