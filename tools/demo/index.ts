import { ALSTAHAUG } from './alstahaug.ts';
import { BINDAL } from './bindal.ts';
import { BROENNOEY } from './broennoey.ts';
import { RANA } from './rana.ts';
import type { DemoKommune } from './typer.ts';
import { VEFSN } from './vefsn.ts';

export { FELLESSENTER } from './fellessenter.ts';
export type {
  DemoBruker,
  DemoEnhet,
  DemoKlasse,
  DemoKommune,
  DemoMerke,
  DemoRolle,
  DemoSak,
  DemoSenterbruker,
  DemoTilgangskode,
} from './typer.ts';

/** The five leading municipalities, largest first. */
export const DEMO_KOMMUNER: readonly DemoKommune[] = [RANA, VEFSN, BROENNOEY, ALSTAHAUG, BINDAL];

/** Shared by every demo user. Demo users are never loaded into an external database unless asked for with `--demo`. */
export const DEMO_PASSORD = 'helgeland-demo-2026';

/** The case number the demo case gets when the cases are opened in array order in the year `aar`, or undefined for an unknown key. */
export function saksnummerFor(kommune: DemoKommune, noekkel: string, aar: number): string | undefined {
  const plass = kommune.saker.findIndex((sak) => sak.noekkel === noekkel);
  return plass < 0 ? undefined : `${aar}/${plass + 1}`;
}
