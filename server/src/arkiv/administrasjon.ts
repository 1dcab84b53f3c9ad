import type { Result, Uow } from '../kernel/index.ts';
import { avsluttArkiv, endreArkiv, gjenaapneArkiv, hentStruktur } from './application/administrerArkiv.ts';
import {
  endreArkivdel,
  gjenaapneArkivdel,
  opprettArkivdel,
  opprettKlassifikasjonssystem,
} from './application/administrerArkivdel.ts';
import { avsluttKlasse, endreKlasse, gjenaapneKlasse, opprettKlasse } from './application/administrerKlasse.ts';
import type { ArkivDeps } from './ports.ts';

/** How an archive administrator keeps the structure (krav 2.9.1–3). Every operation works in the caller's unit of work. */
export function arkivadministrasjon(deps: ArkivDeps) {
  return {
    hentStruktur: hentStruktur(deps),
    endreArkiv: endreArkiv(deps),
    avsluttArkiv: avsluttArkiv(deps),
    gjenaapneArkiv: gjenaapneArkiv(deps),
    opprettArkivdel: opprettArkivdel(deps),
    endreArkivdel: endreArkivdel(deps),
    gjenaapneArkivdel: gjenaapneArkivdel(deps),
    opprettKlassifikasjonssystem: opprettKlassifikasjonssystem(deps),
    opprettKlasse: opprettKlasse(deps),
    endreKlasse: endreKlasse(deps),
    avsluttKlasse: avsluttKlasse(deps),
    gjenaapneKlasse: gjenaapneKlasse(deps),
  } as const satisfies Readonly<Record<string, (uow: Uow, ...inn: never[]) => Promise<Result<unknown>>>>;
}
export type Arkivadministrasjon = ReturnType<typeof arkivadministrasjon>;
