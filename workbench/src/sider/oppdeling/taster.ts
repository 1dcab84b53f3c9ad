import type { KeyboardEvent } from 'react';
import { delVed, flytt, leggTilSide, snu } from './bunke.ts';
import type { Bunketilstand } from './useBunke.ts';

const FRAM = new Set(['ArrowRight', 'ArrowDown']);
const BAK = new Set(['ArrowLeft', 'ArrowUp']);

/** One key press among the pages. Answers whether it meant something here. */
export function trykket(event: KeyboardEvent, tilstand: Bunketilstand, utfoer: () => void): boolean {
  const { bunke, plass, gaa, sett, angre } = tilstand;
  const steg = FRAM.has(event.key) ? 1 : BAK.has(event.key) ? -1 : 0;
  const styring = event.ctrlKey || event.metaKey;
  if (steg !== 0 && !styring) return event.altKey ? sett(flytt(bunke, plass, steg)) || true : gaa(plass + steg);
  if (styring && event.key === 'Enter') {
    utfoer();
    return true;
  }
  if (styring && event.key.toLowerCase() === 'z') return angre() || true;
  if (styring || event.altKey) return false;
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'Home':
      return gaa(0);
    case 'End':
      return gaa(bunke.length - 1);
    case ' ':
    case 'Enter':
      return sett(delVed(bunke, plass)) || true;
    case 'x':
    case 'Delete':
      return sett(leggTilSide(bunke, plass)) || true;
    case 'r':
      return sett(snu(bunke, plass)) || true;
    case 'u':
      return angre() || true;
    default:
      return false;
  }
}
