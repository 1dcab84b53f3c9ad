import { beforeEach, expect, it } from 'vitest';
import type { Skjema } from './skjema/skjema.ts';
import { glemUtkast, harEier, lagreUtkast, lesUtkast, tilhoer } from './utkast.ts';

const skjema = {} as Skjema;
beforeEach(glemUtkast);

it('what was typed outlives being signed out, for the same person only', () => {
  tilhoer('kari');
  lagreUtkast('brev', skjema);
  tilhoer('kari');
  expect(lesUtkast().has('brev')).toBe(true);
  tilhoer('ola');
  expect(lesUtkast().size).toBe(0);
});

it('signing out on purpose leaves nothing behind', () => {
  tilhoer('kari');
  lagreUtkast('brev', skjema);
  expect(harEier()).toBe(true);
  glemUtkast();
  expect([lesUtkast().size, harEier()]).toEqual([0, false]);
});
