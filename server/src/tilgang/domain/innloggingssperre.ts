/** Tries counted against one key: a user name or an address. */
export interface Forsoek {
  readonly antall: number;
  readonly siste: Date;
  readonly sperretTil: Date;
}

/** How many tries are free, and how long the wait may grow. */
export interface Sperreregel {
  readonly fri: number;
  readonly hoeystSekunder: number;
}

/** One person forgets; one address may be a whole town hall. */
export const REGEL_BRUKERNAVN: Sperreregel = { fri: 5, hoeystSekunder: 300 };
export const REGEL_ADRESSE: Sperreregel = { fri: 30, hoeystSekunder: 900 };
/** A machine does not mistype: after a few wrong keys something is set up wrongly, or somebody is trying. */
export const REGEL_MODULNOEKKEL: Sperreregel = { fri: 10, hoeystSekunder: 900 };

/** No wait, whatever a node's clock says: clocks of two nodes differ a little. */
export const INGEN_SPERRE = new Date(0);

const GLEMMES_ETTER_MS = 12 * 3_600_000;

/** Seconds to wait after the `antall`-th try in a row without success: none while they are free, then 1, 2, 4, 8 … */
export function ventetid(antall: number, regel: Sperreregel): number {
  const over = antall - regel.fri;
  return over < 0 ? 0 : Math.min(2 ** Math.min(over, 30), regel.hoeystSekunder);
}

export type Sperrevurdering =
  | { readonly sperret: true; readonly sekunder: number }
  | { readonly sperret: false; readonly neste: Forsoek };

/**
 * Whether a try may be made now. It is counted before the password is looked at, so that many tries at once cannot slip past;
 * `utenForsoek` takes it back when the password was right.
 */
export function vurderForsoek(foer: Forsoek | null, naa: Date, regel: Sperreregel): Sperrevurdering {
  if (foer !== null && foer.sperretTil > naa) {
    return { sperret: true, sekunder: Math.ceil((foer.sperretTil.getTime() - naa.getTime()) / 1000) };
  }
  const glemt = foer === null || naa.getTime() - foer.siste.getTime() > GLEMMES_ETTER_MS;
  const antall = (glemt ? 0 : foer.antall) + 1;
  const vent = ventetid(antall, regel);
  const sperretTil = vent === 0 ? INGEN_SPERRE : new Date(naa.getTime() + vent * 1000);
  return { sperret: false, neste: { antall, siste: naa, sperretTil } };
}

/** The count as if the last try had not been made. Never less than before it: signing in as oneself clears nobody else's count. */
export function utenForsoek(etter: Forsoek, regel: Sperreregel): Forsoek {
  const antall = Math.max(etter.antall - 1, 0);
  return { antall, siste: etter.siste, sperretTil: ventetid(antall, regel) === 0 ? INGEN_SPERRE : etter.sperretTil };
}
