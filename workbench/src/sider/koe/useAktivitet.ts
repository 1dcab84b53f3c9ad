import { useCallback, useEffect, useRef } from 'react';

const TEGN = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;

/** When the person last touched the page, ms since 1970. Read on demand: nothing is drawn anew. */
export function useAktivitet(): () => number {
  const sist = useRef(Date.now());
  useEffect(() => {
    const naa = () => {
      sist.current = Date.now();
    };
    for (const tegn of TEGN) window.addEventListener(tegn, naa, { passive: true, capture: true });
    return () => {
      for (const tegn of TEGN) window.removeEventListener(tegn, naa, { capture: true });
    };
  }, []);
  return useCallback(() => sist.current, []);
}
