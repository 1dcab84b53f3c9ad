import { type PointerEvent, useRef } from 'react';
import { clampPane, type PaneLimits, paneAfterKey } from './paneSize.ts';

type Props = {
  readonly label: string;
  readonly width: number;
  readonly limits: PaneLimits;
  /** Where the pane that is resized stands. */
  readonly side: 'left' | 'right';
  readonly onChange: (width: number) => void;
};

/** The border between two panes: drag it, or focus it and use the arrow keys. */
export function Splitter({ label, width, limits, side, onChange }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = (event.clientX - start.current.x) * (side === 'left' ? 1 : -1);
    onChange(clampPane(start.current.width + moved, limits));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter with a value is a separator that takes focus, not a rule
    <div
      className="ui-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      tabIndex={0}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        const next = paneAfterKey(event.key, width, limits, side);
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}
