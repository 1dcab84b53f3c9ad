import type { Uow } from '../kernel/index.ts';
import { giModulrett, somModul, trekkModulrett } from './application/modulrett.ts';
import type { ArkivDeps } from './ports.ts';

/** What external modules may read and write (krav 4.1.14–15). */
export function arkivmoduler(deps: ArkivDeps) {
  return {
    finnModulretter: (uow: Uow, modul: string) => deps.lager(uow).modulrett.forModul(modul),
    finnModulretterPaa: (uow: Uow, enhet: string) => deps.lager(uow).modulrett.forEnhet(enhet),
    giModulrett: giModulrett(deps),
    trekkModulrett: trekkModulrett(deps),
    somModul: somModul(deps),
  };
}
export type Arkivmoduler = ReturnType<typeof arkivmoduler>;
