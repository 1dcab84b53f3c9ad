import { createRequire } from 'node:module';
import type { Brevplan } from '../plan.ts';

const krev = createRequire(import.meta.url);

/** The fonts of one letter; `stoerrelse` and `linje` in points. */
export interface Skrift {
  readonly brod: string;
  readonly fet: string;
  readonly stoerrelse: number;
  readonly linje: number;
  /** A hand or a machine has no bold and no letterhead. */
  readonly enkel: boolean;
}

function fil(familie: string, vekt = 400): string {
  return krev.resolve(`@fontsource/${familie}/files/${familie}-latin-${vekt}-normal.woff`);
}

export const HAANDSKRIFT = fil('caveat');
export const GROTESK = fil('lato');
export const GROTESK_FET = fil('lato', 700);
export const SKRIVEMASKIN = fil('courier-prime');

const ANTIKVA: Skrift = {
  brod: fil('source-serif-4'),
  fet: fil('source-serif-4', 600),
  stoerrelse: 11,
  linje: 3.5,
  enkel: false,
};
const LATO: Skrift = { brod: GROTESK, fet: GROTESK_FET, stoerrelse: 10.5, linje: 4, enkel: false };

function enkel(skrift: string, stoerrelse: number, linje: number): Skrift {
  return { brod: skrift, fet: skrift, stoerrelse, linje, enkel: true };
}

/** Which fonts a letter is written in; a pure function of its plan. */
export function skriftFor(plan: Brevplan): Skrift {
  const jevnt = plan.nr % 2 === 0;
  if (plan.forvrengning.includes('haandskrift')) {
    return jevnt ? enkel(HAANDSKRIFT, 17, 2) : enkel(fil('homemade-apple'), 12.5, 0);
  }
  if (plan.forvrengning.includes('skrivemaskin')) {
    return jevnt ? enkel(SKRIVEMASKIN, 11.5, 4) : enkel(fil('special-elite'), 11.5, 4);
  }
  return plan.avsender.type === 'organisasjon' || plan.nr % 3 === 0 ? LATO : ANTIKVA;
}
