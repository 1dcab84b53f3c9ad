import { type ReactNode, useEffect, useState } from 'react';

const PATIENCE_MS = 200;

/** Shows its children only when the wait has lasted long enough to be noticed. */
export function Delayed({ children, ms = PATIENCE_MS }: { readonly children: ReactNode; readonly ms?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return shown ? children : null;
}

/** Grey lines in the shape of what is coming. */
export function SkeletonLines({ lines = 5, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <Delayed>
      <div className="ui-skeleton" role="status">
        <span className="ui-sr">{label}</span>
        {Array.from({ length: lines }, (_, at) => (
          <i key={at} aria-hidden="true" style={{ width: `${92 - ((at * 17) % 45)}%` }} />
        ))}
      </div>
    </Delayed>
  );
}
