import { describe, expect, it } from 'vitest';
import { vurderPassord } from './passordkrav.ts';
import { boerBeroeres, erGyldig } from './sesjon.ts';

const START = new Date('2026-11-20T06:00:00Z');
const time = (timer: number) => new Date(START.getTime() + timer * 3_600_000);

describe('a session', () => {
  it.each([
    ['just made', 0, 0, true],
    ['used a moment under eight hours ago', 0, 7.99, true],
    ['quiet for eight hours', 0, 8, false],
    ['in use all day', 23, 23.9, true],
    ['a whole day old, though in use', 23.9, 24, false],
  ])('%s', (_navn, sistBrukt, naa, ventet) => {
    expect(erGyldig({ opprettet: START, sistBrukt: time(sistBrukt) }, time(naa))).toBe(ventet);
  });
  it('is marked as used at most once a minute', () => {
    expect(boerBeroeres({ opprettet: START, sistBrukt: START }, new Date(START.getTime() + 59_000))).toBe(false);
    expect(boerBeroeres({ opprettet: START, sistBrukt: START }, new Date(START.getTime() + 60_000))).toBe(true);
  });
});

describe('a password', () => {
  it.each([
    ['kort', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['kari.testesen-2026', false],
    ['KARI.TESTESEN-2026', false],
    ['fjord og fjell om vinteren', true],
    ['blåbærsyltetøy', true],
  ])('«%s»: %s', (passord, ventet) => expect(vurderPassord(passord, 'kari.testesen').ok).toBe(ventet));
});
