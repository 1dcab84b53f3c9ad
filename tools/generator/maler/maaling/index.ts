import type { Mal } from '../typer.ts';
import { MAALING_BYGG } from './bygg.ts';
import { MAALING_FOLK } from './folk.ts';
import { MAALING_OVRIG } from './ovrig.ts';

export { MAALING_ORD } from './ordbank.ts';

/** For measuring only. Whoever tunes the product must not read these. */
export const MAALING_MALER: readonly Mal[] = [...MAALING_BYGG, ...MAALING_FOLK, ...MAALING_OVRIG];
