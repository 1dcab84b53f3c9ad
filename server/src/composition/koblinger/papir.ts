import { foelgeseddellager } from '../../mottak/adapters/postgres/foelgeseddellager.ts';
import { papirlager } from '../../mottak/adapters/postgres/papirlager.ts';
import { createPapir, type Papirene } from '../../mottak/papir.ts';
import type { Loggarkiv } from '../../mottak/ports/loggarkiv.ts';
import { norskDato } from '../../virksomhet/index.ts';

/** The paper after it is scanned, with the archive that its log is filed in. */
export const koblePapir = (loggarkiv: Loggarkiv): Papirene =>
  createPapir({ lager: papirlager, sedler: foelgeseddellager, norskDato, loggarkiv });
