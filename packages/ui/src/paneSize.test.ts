import { describe, expect, it } from 'vitest';
import { clampPane, paneAfterKey } from './paneSize.ts';

const limits = { min: 300, max: 480 };

describe('the width of a pane', () => {
  it('stays inside its limits', () => {
    expect(clampPane(100, limits)).toBe(300);
    expect(clampPane(1000, limits)).toBe(480);
    expect(clampPane(340.4, limits)).toBe(340);
  });

  it('follows the arrow in the direction it is seen', () => {
    expect(paneAfterKey('ArrowRight', 340, limits, 'left')).toBe(356);
    expect(paneAfterKey('ArrowRight', 340, limits, 'right')).toBe(324);
    expect(paneAfterKey('Home', 340, limits, 'right')).toBe(300);
    expect(paneAfterKey('End', 340, limits, 'left')).toBe(480);
  });

  it('leaves other keys alone', () => {
    expect(paneAfterKey('a', 340, limits, 'left')).toBeNull();
  });
});
