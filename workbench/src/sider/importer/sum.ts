import type { Importvisning } from '@dokumentsenter/contract';
import { visTall } from '../../format/tall.ts';

/** The counts of an import, as they are shown. */
export function sum({ enheter, nye, fantes, dokumenter, linjer }: NonNullable<Importvisning['resultat']>) {
  return {
    saker: visTall(enheter.saksmappe ?? 0),
    poster: visTall(enheter.journalpost ?? 0),
    nye: visTall(nye),
    fantes: visTall(fantes),
    dokumenter: visTall(dokumenter),
    feil: visTall(linjer?.antallFeil ?? 0),
  };
}
