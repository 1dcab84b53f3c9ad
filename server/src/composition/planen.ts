import { ARKIV_PLAN } from '../arkiv/jobs.ts';
import { FILKONTROLL_PLAN } from '../bevaring/filjobber.ts';
import { FJERNING_PLAN } from '../bevaring/jobs.ts';
import { EKSPEDERING_PLAN } from '../ekspedering/jobs.ts';
import { FORDELING_PLAN } from '../fordeling/jobs.ts';
import { INNSYN_PLAN } from '../innsyn/jobs.ts';
import { MOTTAK_PLAN } from '../mottak/jobs.ts';
import { SPORING_PLAN } from '../sporing/jobs.ts';
import { TOLKING_PLAN } from '../tolking/jobs.ts';
import type { Planpost } from './plan.ts';

/** What happens by the clock, in every municipality. */
export const PLAN: readonly Planpost[] = [
  ...ARKIV_PLAN,
  ...FILKONTROLL_PLAN,
  ...EKSPEDERING_PLAN,
  ...FJERNING_PLAN,
  ...FORDELING_PLAN,
  ...INNSYN_PLAN,
  ...MOTTAK_PLAN,
  ...SPORING_PLAN,
  ...TOLKING_PLAN,
];
