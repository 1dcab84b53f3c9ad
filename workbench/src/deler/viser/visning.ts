/** How large a page is shown: as wide as the pane, wholly inside it, or by a factor of the pane's width. */
export type Zoom = 'bredde' | 'hele' | number;

export interface Maal {
  readonly bredde: number;
  readonly hoeyde: number;
}

const MINST = 0.25;
const STOERST = 4;
const TRINN = 1.25;
/** A page as wide as a very wide pane would be harder to read, not easier. */
const LESBAR_BREDDE = 920;

/** The page's shown size in CSS pixels, turned as asked. */
export function sidemaal(side: Maal, flate: Maal, zoom: Zoom, rotasjon: number): Maal {
  const liggende = rotasjon % 180 !== 0;
  const bredde = liggende ? side.hoeyde : side.bredde;
  const hoeyde = liggende ? side.bredde : side.hoeyde;
  if (bredde <= 0 || hoeyde <= 0) return { bredde: flate.bredde, hoeyde: flate.bredde * Math.SQRT2 };
  const forhold = hoeyde / bredde;
  const full = Math.min(flate.bredde, LESBAR_BREDDE);
  const vist =
    zoom === 'bredde' ? full : zoom === 'hele' ? Math.min(flate.bredde, flate.hoeyde / forhold) : full * zoom;
  return { bredde: Math.round(vist), hoeyde: Math.round(vist * forhold) };
}

/** One step larger or smaller from what is shown. */
export function zoomSteg(zoom: Zoom, retning: 1 | -1): Zoom {
  const naa = typeof zoom === 'number' ? zoom : zoom === 'bredde' ? 1 : 0.7;
  return Math.min(STOERST, Math.max(MINST, retning === 1 ? naa * TRINN : naa / TRINN));
}

/** The page that fills most of the view, from the tops of the pages (ascending) and the scroll position. */
export function synligSide(topper: readonly number[], rullet: number, hoeyde: number): number {
  const midt = rullet + hoeyde / 3;
  let nr = 1;
  for (const [plass, topp] of topper.entries()) if (topp <= midt) nr = plass + 1;
  return nr;
}
