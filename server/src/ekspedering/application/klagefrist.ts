import { type Dato, leggTilDager, leggTilVirkedager, norskDato } from '../../virksomhet/index.ts';

const TRE_UKER = 21;

/**
 * The first day the time to complain can be over, counted from when the letter left (forvaltningsloven § 29: three weeks from when it has
 * reached the party, which is never before). Ends it on a Saturday, a Sunday or a public holiday, it is the next working day, as for other
 * time limits counted in weeks (domstolloven § 149).
 */
export function klagefrist(sendt: Date): Dato {
  return leggTilVirkedager(leggTilDager(norskDato(sendt), TRE_UKER), 0);
}
