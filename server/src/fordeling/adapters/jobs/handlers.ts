import type { JobHandler } from '../../../platform/jobs/handler.ts';
import type { Fordeling } from '../../index.ts';
import { avstemHandlers } from './avstemOppgave.job.ts';
import { fordelForsendelseHandler } from './fordelForsendelse.job.ts';
import { leggTilPostHandlers } from './leggTilPost.job.ts';
import { vedlikeholdHandlers } from './vedlikehold.job.ts';

export function fordelingHandlers(fordeling: Fordeling): JobHandler[] {
  return [
    fordelForsendelseHandler(fordeling),
    ...avstemHandlers(fordeling),
    ...leggTilPostHandlers(fordeling),
    ...vedlikeholdHandlers(fordeling),
  ];
}
