import type { Uow } from '../../kernel/index.ts';
import { KJEDESTART } from '../domain/kjede.ts';
import { type Anker, type Funn, Kjedekontroll } from '../domain/kontroll.ts';
import type { SporingDeps } from '../ports.ts';

export interface Verifisering {
  /** Nothing was found. */
  readonly uroert: boolean;
  readonly funn: readonly Funn[];
  /** Links read. */
  readonly antall: number;
  /** Print it and keep it outside the database; give it as `anker` the next time. */
  readonly hode: Anker;
}

export interface Verifiseringsvalg {
  /** Rows may wait this long for their link. Default 15. */
  readonly uforsegletMinutter?: number;
  /** A head kept from an earlier run: shows a chain that was cut off or written anew. */
  readonly anker?: Anker | null;
}

const BOLK = 5_000;
const GRENSE_UFORSEGLET = 1_000;

/** Recomputes the whole chain and names every changed, missing or duplicated part, and rows nobody sealed. Reads only. */
export const verifiser =
  (deps: SporingDeps) =>
  async (uow: Uow, valg: Verifiseringsvalg = {}): Promise<Verifisering> => {
    const lager = deps.lager(uow);
    const kontroll = new Kjedekontroll(deps.sha256, valg.anker ?? null);
    let etterNr = KJEDESTART.nr;
    for (;;) {
      const ledd = await lager.lesKjeden(etterNr, BOLK);
      for (const ett of ledd) kontroll.les(ett);
      const sist = ledd.at(-1);
      if (sist === undefined) break;
      etterNr = sist.nr;
    }
    const svar = kontroll.avslutt();
    const foer = new Date(uow.naa.getTime() - (valg.uforsegletMinutter ?? 15) * 60_000);
    const utenLedd = await lager.finnUtenLedd(foer, GRENSE_UFORSEGLET);
    const funn = [...svar.funn, ...utenLedd.map((rad) => ({ type: 'uforseglet', ...rad }) as const)];
    return { uroert: funn.length === 0, funn, antall: svar.antall, hode: svar.hode };
  };
