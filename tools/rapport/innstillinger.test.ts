import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { innstillingsside, SIDE } from './innstillinger.ts';

test('the page of settings says what the program reads', () => {
  // When this fails: node tools/rapport/innstillinger.ts
  expect(readFileSync(SIDE, 'utf8')).toBe(innstillingsside());
});
