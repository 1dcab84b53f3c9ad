import type { Operasjon } from './operasjon.ts';
import * as operasjoner from './operasjoner/index.ts';

export * from './avvik/avvik.ts';
export * from './felles.ts';
export * from './klient.ts';
export * from './lister/journal.ts';
export * from './lister/kolonner.ts';
export * from './operasjon.ts';
export * from './operasjoner/index.ts';
export * from './problemer/index.ts';
export * from './skillekode.ts';

function erOperasjon(verdi: unknown): verdi is Operasjon {
  return typeof verdi === 'object' && verdi !== null && 'metode' in verdi && 'sti' in verdi && 'evne' in verdi;
}

/** Every operation of the contract; the law of the house counts routes against it. */
export const ALLE_OPERASJONER: readonly Operasjon[] = (Object.values(operasjoner) as unknown[]).filter(erOperasjon);
