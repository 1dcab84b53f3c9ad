import type { Uow } from '../../kernel/index.ts';
import { norskDato } from '../domain/dato.ts';
import { type Datogrenser, ELDSTE_DOKUMENTDATO } from '../domain/dokumentdato.ts';
import type { ArkivDeps } from '../ports.ts';

/** Today in Norway, and the floor this installation has chosen. */
export function datogrenser(deps: ArkivDeps, uow: Uow): Datogrenser {
  return { idag: norskDato(uow.naa), eldsteDokumentdato: deps.eldsteDokumentdato ?? ELDSTE_DOKUMENTDATO };
}
