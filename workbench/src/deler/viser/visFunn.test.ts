import { expect, it } from 'vitest';
import { visFunn } from './visFunn.ts';

it.each([
  ['dato', '2026-11-16', '16. nov. 2026'],
  ['beloep', '12450.00', '12\u00a0450,00'],
  ['orgnr', '241929027', '241 929 027'],
  ['kontonummer', '00123456789', '0012 34 56789'],
  ['telefon', '75292650', '75 29 26 50'],
  ['telefon', '41234567', '412 34 567'],
  ['adresse', 'Gamle Kaivei 4', 'Gamle Kaivei 4'],
] as const)('%s %s is shown as «%s»', (slag, verdi, vist) => {
  expect(visFunn({ slag, verdi })).toBe(vist);
});
