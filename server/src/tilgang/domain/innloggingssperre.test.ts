import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Forsoek,
  INGEN_SPERRE,
  REGEL_ADRESSE,
  REGEL_BRUKERNAVN,
  utenForsoek,
  ventetid,
  vurderForsoek,
} from './innloggingssperre.ts';

const START = new Date('2026-11-20T09:00:00Z');
const etter = (sekunder: number) => new Date(START.getTime() + sekunder * 1000);

describe('the wait after failed tries', () => {
  it('is nothing at first, then doubles, then stops growing', () => {
    const regel = { fri: 3, hoeystSekunder: 60 };
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100].map((n) => ventetid(n, regel))).toEqual([
      0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });
  it('never gets shorter by trying more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (n) => {
        expect(ventetid(n + 1, REGEL_BRUKERNAVN)).toBeGreaterThanOrEqual(ventetid(n, REGEL_BRUKERNAVN));
      }),
    );
  });
});

describe('a try', () => {
  it('is counted before the password is looked at', () => {
    expect(vurderForsoek(null, START, REGEL_BRUKERNAVN)).toEqual({
      sperret: false,
      neste: { antall: 1, siste: START, sperretTil: INGEN_SPERRE },
    });
  });
  it('is refused while the wait lasts, with the seconds left', () => {
    const foer: Forsoek = { antall: 9, siste: START, sperretTil: etter(16) };
    expect(vurderForsoek(foer, etter(6), REGEL_BRUKERNAVN)).toEqual({ sperret: true, sekunder: 10 });
    expect(vurderForsoek(foer, etter(16), REGEL_BRUKERNAVN)).toMatchObject({ sperret: false, neste: { antall: 10 } });
  });
  it('starts the count anew after half a day of quiet', () => {
    const foer: Forsoek = { antall: 50, siste: START, sperretTil: etter(300) };
    expect(vurderForsoek(foer, etter(13 * 3600), REGEL_BRUKERNAVN)).toMatchObject({ neste: { antall: 1 } });
  });
  it('taken back leaves the count as before it', () => {
    const svar = vurderForsoek({ antall: 4, siste: START, sperretTil: START }, etter(1), REGEL_BRUKERNAVN);
    expect(svar.sperret ? null : utenForsoek(svar.neste, REGEL_BRUKERNAVN)).toMatchObject({
      antall: 4,
      sperretTil: INGEN_SPERRE,
    });
  });
  it('taken back does not lift a wait that others earned', () => {
    const tungt: Forsoek = { antall: 40, siste: START, sperretTil: etter(900) };
    expect(utenForsoek(tungt, REGEL_ADRESSE)).toMatchObject({ antall: 39, sperretTil: etter(900) });
  });
  it('at most some three hundred guesses a day get through against one name', () => {
    let foer: Forsoek | null = null;
    let sluppet = 0;
    for (let sekund = 0; sekund < 86_400; sekund += 1) {
      const svar = vurderForsoek(foer, etter(sekund), REGEL_BRUKERNAVN);
      if (svar.sperret) continue;
      sluppet += 1;
      foer = svar.neste;
    }
    expect(sluppet).toBeLessThan(310);
  });
});
