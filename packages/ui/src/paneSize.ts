export interface PaneLimits {
  readonly min: number;
  readonly max: number;
}

/** Keeps a pane's width in CSS pixels inside its limits. */
export function clampPane(width: number, { min, max }: PaneLimits): number {
  return Math.round(Math.min(max, Math.max(min, width)));
}

const STEP = 16;

/** The width after a key on the splitter, or null when the key does nothing. `side` is where the pane stands. */
export function paneAfterKey(key: string, width: number, limits: PaneLimits, side: 'left' | 'right'): number | null {
  const grow = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const shrink = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  if (key === grow) return clampPane(width + STEP, limits);
  if (key === shrink) return clampPane(width - STEP, limits);
  if (key === 'Home') return limits.min;
  if (key === 'End') return limits.max;
  return null;
}
