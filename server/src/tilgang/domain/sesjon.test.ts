import { describe, expect, it } from 'vitest';
import { erForGammelt, STANDARDKRAV, vurderPassord } from './passordkrav.ts';
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
  it('4.1.7: length, composition and duration can be demanded, and only made stricter', () => {
    const kode = (passord: string, krav: object) => {
      const svar = vurderPassord(passord, 'kari', { ...STANDARDKRAV, ...krav });
      return svar.ok ? 'ok' : svar.feil.kode;
    };
    expect(kode('fjord og fjell', { tegn: 14 })).toBe('ok');
    expect(kode('fjord og fjell', { tegn: 15 })).toBe('tilgang.svakt-passord');
    expect(kode('fjord', { tegn: 1 }), 'never weaker than the product itself').toBe('tilgang.svakt-passord');
    expect(kode('fjordogfjelltur', { slag: 2 })).toBe('tilgang.ensartet-passord');
    expect(kode('Fjord og fjell', { slag: 4 })).toBe('tilgang.ensartet-passord');
    expect(kode('Fjord og 7 fjell', { slag: 4 })).toBe('ok');
    const [endret, dagen] = [new Date('2026-01-01T09:00:00Z'), (iso: string) => new Date(`${iso}T09:00:00Z`)];
    expect(erForGammelt(endret, dagen('2026-03-31'), { ...STANDARDKRAV, dager: 90 })).toBe(false);
    expect(erForGammelt(endret, dagen('2026-04-01'), { ...STANDARDKRAV, dager: 90 })).toBe(true);
    expect(erForGammelt(endret, dagen('2036-04-01'), STANDARDKRAV)).toBe(false);
  });
});
