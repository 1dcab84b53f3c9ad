import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { juster, laerJustering } from './justering.ts';
import type { Bedoemt } from './terskel.ts';

/** As many letters, of which every `hver` was right. */
const bedoemt = (antall: number, sikkerhet: number, rette: number): Bedoemt[] =>
  Array.from({ length: antall }, (_, nr) => ({ sikkerhet, rett: nr < rette }));

describe('belief made honest', () => {
  it('takes down a belief that is too high, and lifts one that is too low', () => {
    const justering = laerJustering([...bedoemt(400, 0.4, 240), ...bedoemt(400, 0.99, 320)]);
    expect(juster(justering, 0.4)).toBeCloseTo(0.6, 2);
    expect(juster(justering, 0.99)).toBeCloseTo(0.8, 2);
    expect(juster(justering, 1)).toBeCloseTo(0.8, 2);
  });

  it('says nothing of its own on too few decisions', () => {
    expect(juster(laerJustering(bedoemt(299, 0.9, 0)), 0.9)).toBe(0.9);
  });

  it('joins steps that go the wrong way', () => {
    const justering = laerJustering([...bedoemt(200, 0.5, 180), ...bedoemt(200, 0.9, 140)]);
    expect(justering).toHaveLength(1);
    expect(juster(justering, 0.5)).toBe(juster(justering, 0.9));
  });

  it('keeps letters of the same belief together, whatever order they came in', () => {
    expect(laerJustering(bedoemt(1000, 0.9, 500))).toEqual([{ til: 0.9, sann: expect.closeTo(0.5, 2) }]);
  });

  it('never turns the order of two letters, and never leaves 0..1', () => {
    const avgjorte = fc.array(
      fc.record({ sikkerhet: fc.double({ min: 0, max: 1, noNaN: true }), rett: fc.boolean() }),
      {
        maxLength: 600,
      },
    );
    const tro = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(avgjorte, tro, tro, (liste, a, b) => {
        const justering = laerJustering(liste);
        const [lav, hoey] = [juster(justering, Math.min(a, b)), juster(justering, Math.max(a, b))];
        expect(lav).toBeGreaterThanOrEqual(0);
        expect(hoey).toBeLessThanOrEqual(1);
        expect(hoey).toBeGreaterThanOrEqual(lav - 1e-12);
      }),
    );
  });
});
