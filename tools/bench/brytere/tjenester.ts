import type { Tjeneste } from './bryter.ts';
import { EFORMIDLING } from './eformidling.ts';
import { SVARINN } from './svarinn.ts';
import { SVARUT_TJENESTE } from './svarut.ts';

/** Every service whose stub can play faults, with the proof of each. */
export const TJENESTER: readonly Tjeneste[] = [SVARINN, SVARUT_TJENESTE, EFORMIDLING];
