import { ToggleGroup } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

export interface Segment<T extends string> {
  readonly value: T;
  readonly text: ReactNode;
}

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
};

/** A choice of one among few, all of them visible. */
export function Segments<T extends string>({ label, value, segments, onChange }: Props<T>) {
  return (
    <ToggleGroup
      className="ui-segments"
      variant="secondary"
      data-color="neutral"
      aria-label={label}
      value={value}
      onChange={(next) => {
        const found = segments.find((segment) => segment.value === next);
        if (found !== undefined) onChange(found.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleGroup.Item key={segment.value} value={segment.value}>
          {segment.text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
