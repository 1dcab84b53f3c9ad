import { arkiverPapirlogg } from './application/papir/arkiverPapirlogg.ts';
import { beOmPapir } from './application/papir/beOmPapir.ts';
import { bevarPapir } from './application/papir/bevarPapir.ts';
import type { PapirDeps } from './application/papir/deps.ts';
import { finnPapir } from './application/papir/finnPapir.ts';
import { flyttEske } from './application/papir/flyttEske.ts';
import { avklarFoelgeseddel, finnFoelgesedler, kontrollerFoelgesedler } from './application/papir/foelgesedler.ts';
import { kontrollerPapir } from './application/papir/kontrollerPapir.ts';
import { noterHenting } from './application/papir/noterHenting.ts';
import { opprettEske } from './application/papir/opprettEske.ts';
import { plasserPapir } from './application/papir/plasserPapir.ts';
import { settPapirdager } from './application/papir/settPapirdager.ts';
import { tilintetgjoerPapir } from './application/papir/tilintetgjoerPapir.ts';

export type { PapirDeps } from './application/papir/deps.ts';

/** The paper after it is scanned: where it lies, the approval of the pictures, fetching it, and its end with a log. */
export function createPapir(deps: PapirDeps) {
  return {
    finnPapir: finnPapir(deps),
    opprettEske: opprettEske(deps),
    flyttEske: flyttEske(deps),
    plasserPapir: plasserPapir(deps),
    kontrollerPapir: kontrollerPapir(deps),
    bevarPapir: bevarPapir(deps),
    beOmPapir: beOmPapir(deps),
    noterHenting: noterHenting(deps),
    finnFoelgesedler: finnFoelgesedler(deps),
    avklarFoelgeseddel: avklarFoelgeseddel(deps),
    kontrollerFoelgesedler: kontrollerFoelgesedler(deps),
    settPapirdager: settPapirdager(deps),
    tilintetgjoerPapir: tilintetgjoerPapir(deps),
    arkiverPapirlogg: arkiverPapirlogg(deps),
  };
}
export type Papirene = ReturnType<typeof createPapir>;
