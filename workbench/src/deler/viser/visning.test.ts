import { describe, expect, it } from 'vitest';
import { sidemaal, synligSide, zoomSteg } from './visning.ts';

const a4 = { bredde: 1240, hoeyde: 1754 };
const flate = { bredde: 700, hoeyde: 800 };

describe('the size of a page', () => {
  it('fits the width, or the whole page', () => {
    expect(sidemaal(a4, flate, 'bredde', 0)).toEqual({ bredde: 700, hoeyde: 990 });
    const hele = sidemaal(a4, flate, 'hele', 0);
    expect(hele.hoeyde).toBe(800);
    expect(hele.bredde).toBeLessThan(700);
  });

  it('swaps its sides when turned', () => {
    expect(sidemaal(a4, flate, 'bredde', 90)).toEqual({ bredde: 700, hoeyde: 495 });
    expect(sidemaal(a4, flate, 'bredde', 180)).toEqual(sidemaal(a4, flate, 'bredde', 0));
  });

  it('does not grow past what is readable in a very wide pane', () => {
    expect(sidemaal(a4, { bredde: 2000, hoeyde: 900 }, 'bredde', 0).bredde).toBe(920);
  });

  it('survives a page without a size', () => {
    expect(sidemaal({ bredde: 0, hoeyde: 0 }, flate, 'hele', 0).bredde).toBe(700);
  });

  it('zooms in steps inside its limits', () => {
    expect(zoomSteg('bredde', 1)).toBe(1.25);
    expect(zoomSteg(1.25, -1)).toBe(1);
    let zoom = zoomSteg('hele', 1);
    for (let nr = 0; nr < 30; nr++) zoom = zoomSteg(zoom, 1);
    expect(zoom).toBe(4);
    for (let nr = 0; nr < 30; nr++) zoom = zoomSteg(zoom, -1);
    expect(zoom).toBe(0.25);
  });

  it('knows which page is in view', () => {
    expect(synligSide([0, 1000, 2000], 0, 800)).toBe(1);
    expect(synligSide([0, 1000, 2000], 900, 800)).toBe(2);
    expect(synligSide([], 0, 800)).toBe(1);
  });
});
