import type { Uttrekksleser } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';
import { egneSkjemaer } from './egneskjemaer.ts';
import { hindringer } from './hindringer.ts';
import { journal } from './journal.ts';
import { manglendeFelt } from './manglendeFelt.ts';
import { mapper } from './mapper.ts';
import { registreringer } from './registreringer.ts';
import { struktur } from './struktur.ts';
import { tilgangskoder } from './tilgangskoder.ts';

/** Reads for a deposit. Only reading: nothing here locks or changes anything. */
export function uttrekksleser(k: Kontekst): Uttrekksleser {
  return {
    ...struktur(k),
    ...journal(k),
    mapper: mapper(k),
    registreringer: registreringer(k),
    hindringer: hindringer(k),
    manglendeFelt: manglendeFelt(k),
    tilgangskoder: tilgangskoder(k),
    egneSkjemaer: egneSkjemaer(k),
  };
}
