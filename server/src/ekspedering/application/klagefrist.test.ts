import { expect, it } from 'vitest';
import { klagefrist } from './klagefrist.ts';

it('is three weeks after the letter left, in Norway', () => {
  expect(klagefrist(new Date('2026-11-20T09:00:00Z'))).toBe('2026-12-11');
  // Half past midnight on Saturday in Norway; Friday in the service's own time.
  expect(klagefrist(new Date('2026-11-20T23:30:00Z'))).toBe('2026-12-14');
});

it('ends on the next working day when it would end on a Saturday, a Sunday or a public holiday', () => {
  expect(klagefrist(new Date('2026-11-21T09:00:00Z'))).toBe('2026-12-14');
  expect(klagefrist(new Date('2026-12-04T09:00:00Z'))).toBe('2026-12-28');
  expect(klagefrist(new Date('2026-04-10T09:00:00Z'))).toBe('2026-05-04');
});
