import { beforeEach, describe, expect, it } from 'vitest';
import { glemAngrbart, hentSisteAngrbare, huskAngrbart } from './angre.ts';

const gjort = (tekst: string) => ({ tekst, angre: async () => {} });

describe('the pile of what can be undone', () => {
  beforeEach(() => {
    while (hentSisteAngrbare() !== null);
  });

  it('gives back the newest first', () => {
    huskAngrbart(gjort('a'));
    huskAngrbart(gjort('b'));
    expect(hentSisteAngrbare()?.tekst).toBe('b');
    expect(hentSisteAngrbare()?.tekst).toBe('a');
    expect(hentSisteAngrbare()).toBeNull();
  });

  it('forgets what was undone from its own message', () => {
    const a = gjort('a');
    huskAngrbart(a);
    huskAngrbart(gjort('b'));
    glemAngrbart(a);
    expect(hentSisteAngrbare()?.tekst).toBe('b');
    expect(hentSisteAngrbare()).toBeNull();
  });

  it('keeps the twenty newest', () => {
    for (let nr = 0; nr < 30; nr++) huskAngrbart(gjort(String(nr)));
    let antall = 0;
    while (hentSisteAngrbare() !== null) antall += 1;
    expect(antall).toBe(20);
  });
});
