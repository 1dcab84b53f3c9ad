import type { Forsoek, Sperreregel } from '../domain/innloggingssperre.ts';
import { INGEN_SPERRE, utenForsoek, vurderForsoek } from '../domain/innloggingssperre.ts';
import type { Innloggingslager, TilgangDeps } from '../ports.ts';

const RUNDER = 20;
/** Somebody else counts against the same key again and again: then the answer is to wait. */
const TRAVELT_SEKUNDER = 1;

/** Counts a try against the key. Answers the seconds to wait, or null when the try may go on. */
export async function tellForsoek(
  deps: { readonly innlogging: Pick<Innloggingslager, 'hentForsoek' | 'tellForsoek'> },
  noekkel: string,
  regel: Sperreregel,
  naa: Date,
): Promise<number | null> {
  for (let runde = 0; runde < RUNDER; runde += 1) {
    const foer = await deps.innlogging.hentForsoek(noekkel);
    const vurdert = vurderForsoek(foer, naa, regel);
    if (vurdert.sperret) return vurdert.sekunder;
    if (await deps.innlogging.tellForsoek(noekkel, foer?.antall ?? 0, vurdert.neste)) return null;
  }
  return TRAVELT_SEKUNDER;
}

/** Takes one try back after a right password. */
export async function angreForsoek(deps: TilgangDeps, noekkel: string, regel: Sperreregel): Promise<void> {
  await replace(deps, noekkel, (foer) => utenForsoek(foer, regel));
}

/** The count starts over: the person has shown who they are. */
export async function nullstillForsoek(deps: TilgangDeps, noekkel: string, naa: Date): Promise<void> {
  await replace(deps, noekkel, () => ({ antall: 0, siste: naa, sperretTil: INGEN_SPERRE }));
}

async function replace(deps: TilgangDeps, noekkel: string, neste: (foer: Forsoek) => Forsoek): Promise<void> {
  for (let runde = 0; runde < RUNDER; runde += 1) {
    const foer = await deps.innlogging.hentForsoek(noekkel);
    if (foer === null) return;
    if (await deps.innlogging.tellForsoek(noekkel, foer.antall, neste(foer))) return;
  }
}
