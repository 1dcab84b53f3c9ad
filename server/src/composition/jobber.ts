import * as arkiv from '../arkiv/jobs.ts';
import * as bevaringFiler from '../bevaring/filjobber.ts';
import * as bevaring from '../bevaring/jobs.ts';
import * as ekspedering from '../ekspedering/jobs.ts';
import * as fordeling from '../fordeling/jobs.ts';
import * as innsyn from '../innsyn/jobs.ts';
import type { Jobbtype } from '../kernel/index.ts';
import * as mottak from '../mottak/jobs.ts';
import * as soek from '../soek/jobs.ts';
import * as sporing from '../sporing/jobs.ts';
import * as tolking from '../tolking/jobs.ts';

function erJobbtype(verdi: unknown): verdi is Jobbtype<unknown> {
  return (
    typeof verdi === 'object' && verdi !== null && 'navn' in verdi && 'les' in verdi && 'tidsgrenseSekunder' in verdi
  );
}

/** Every job type of every context; migration makes one queue for each. */
export function alleJobber(): readonly Jobbtype<unknown>[] {
  const moduler: readonly object[] = [
    arkiv,
    bevaring,
    bevaringFiler,
    ekspedering,
    fordeling,
    innsyn,
    mottak,
    soek,
    sporing,
    tolking,
  ];
  return moduler.flatMap((modul) => Object.values(modul) as unknown[]).filter(erJobbtype);
}
