import { DIASFUNN } from './diasfunn.ts';
import { DOKUMENTFUNN } from './dokumentfunn.ts';
import { EGNEFUNN } from './egnefunn.ts';
import { JOURNALFUNN } from './journalfunn.ts';
import { PAKKEFUNN } from './pakkefunn.ts';
import { STRUKTURFUNN } from './strukturfunn.ts';

/** Every kind of finding there is. */
export const FUNNTYPER = { ...PAKKEFUNN, ...STRUKTURFUNN, ...DOKUMENTFUNN, ...JOURNALFUNN, ...EGNEFUNN, ...DIASFUNN };

export type Funnkode = keyof typeof FUNNTYPER;
