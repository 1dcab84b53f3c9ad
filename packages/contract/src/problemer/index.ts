import { ARKIV_PROBLEMER } from './arkiv.ts';
import { ARKIVANSVAR_PROBLEMER } from './arkivansvar.ts';
import { ARKIVREGEL_PROBLEMER } from './arkivregler.ts';
import { BEVARING_PROBLEMER } from './bevaring.ts';
import { EGNEMETADATA_PROBLEMER } from './egnemetadata.ts';
import { EKSPEDERING_PROBLEMER } from './ekspedering.ts';
import { FELLES_PROBLEMER } from './felles.ts';
import { FORDELING_PROBLEMER } from './fordeling.ts';
import { INNSYN_PROBLEMER } from './innsyn.ts';
import { JOURNALIMPORT_PROBLEMER } from './journalimport.ts';
import { KASSASJON_PROBLEMER } from './kassasjon.ts';
import { MOTTAK_PROBLEMER } from './mottak.ts';
import { PARTSINNSYN_PROBLEMER } from './partsinnsyn.ts';
import { PERIODEPROBLEMER } from './perioder.ts';
import type { Problemtabell } from './problem.ts';
import { SOEK_PROBLEMER } from './soek.ts';
import { SPORING_PROBLEMER } from './sporing.ts';
import { TILGANG_PROBLEMER } from './tilgang.ts';
import { TOLKING_PROBLEMER } from './tolking.ts';
import { VIRKSOMHET_PROBLEMER } from './virksomhet.ts';

/** Every problem code with its status and texts. A code that is not here cannot be sent (law of the house). */
export const PROBLEMER: Problemtabell = {
  ...ARKIV_PROBLEMER,
  ...ARKIVANSVAR_PROBLEMER,
  ...BEVARING_PROBLEMER,
  ...ARKIVREGEL_PROBLEMER,
  ...PERIODEPROBLEMER,
  ...EGNEMETADATA_PROBLEMER,
  ...EKSPEDERING_PROBLEMER,
  ...FELLES_PROBLEMER,
  ...FORDELING_PROBLEMER,
  ...INNSYN_PROBLEMER,
  ...JOURNALIMPORT_PROBLEMER,
  ...KASSASJON_PROBLEMER,
  ...MOTTAK_PROBLEMER,
  ...PARTSINNSYN_PROBLEMER,
  ...SOEK_PROBLEMER,
  ...SPORING_PROBLEMER,
  ...TILGANG_PROBLEMER,
  ...TOLKING_PROBLEMER,
  ...VIRKSOMHET_PROBLEMER,
};
export { FELTNAVN, feltnavn } from './feltnavn.ts';
export type { Problemtabell, Problemtekst } from './problem.ts';
