import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type Maal, synligSide } from './visning.ts';

const LUFT = 16;

/** Which page is in view in a scrolled pane, its inner size, and how to go to a page. */
export function useSiderulling(ramme: RefObject<HTMLElement | null>, noekkel: string) {
  const [flate, settFlate] = useState<Maal>({ bredde: 0, hoeyde: 0 });
  const [side, settSide] = useState(1);
  useEffect(() => {
    const element = ramme.current;
    if (element === null) return;
    const observatoer = new ResizeObserver(() =>
      settFlate({ bredde: element.clientWidth - 2 * LUFT, hoeyde: element.clientHeight - 2 * LUFT }),
    );
    observatoer.observe(element);
    return () => observatoer.disconnect();
  }, [ramme]);
  // Another document starts at its top.
  useEffect(() => {
    settSide(1);
    ramme.current?.scrollTo({ top: 0, left: 0 });
  }, [noekkel, ramme]);
  const vedRulling = useCallback(() => {
    const element = ramme.current;
    if (element === null) return;
    const topper = [...element.querySelectorAll<HTMLElement>('[data-side]')].map((ark) => ark.offsetTop);
    settSide(synligSide(topper, element.scrollTop, element.clientHeight));
  }, [ramme]);
  const gaaTil = useCallback(
    (nr: number, innenfor = 0) => {
      const ark = ramme.current?.querySelector<HTMLElement>(`[data-side="${nr}"]`);
      if (ark === null || ark === undefined) return;
      ramme.current?.scrollTo({ top: ark.offsetTop - LUFT + innenfor * ark.offsetHeight });
      settSide(nr);
    },
    [ramme],
  );
  return { flate, side, vedRulling, gaaTil };
}
