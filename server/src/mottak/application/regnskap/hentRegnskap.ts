import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { foerRegnskap, type Regnskapslinje, sumlinje } from '../../domain/regnskap.ts';
import type { Aapnet, Dagsregnskap } from '../../ports/regnskap.ts';
import type { RegnskapDeps } from './deps.ts';

const DOEGN_MS = 86_400_000;
const PERIODE_DAGER = 30;
const LUKKEDE_DAGER = 30;
const DAGSRAPPORTER = 31;

export interface Regnskap {
  readonly fra: string;
  readonly til: string;
  readonly linjer: readonly Regnskapslinje[];
  readonly sum: Regnskapslinje;
  readonly avvik: readonly Aapnet[];
  readonly lukkede: readonly (Aapnet & { readonly overTid: Date })[];
  readonly kontrollert: Date | null;
  readonly dager: readonly Dagsregnskap[];
}

/** Dates in Norway, ÅÅÅÅ-MM-DD, both with; without them the last thirty days. */
export interface Regnskapsperiode {
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}

/** The ledger of what came in the period, as it stands now. Refused with `mottak.regnskap-periode` when it ends before it begins. */
export const hentRegnskap =
  (deps: RegnskapDeps) =>
  async (uow: Uow, periode: Regnskapsperiode): Promise<Result<Regnskap>> => {
    const til = periode.til ?? deps.norskDato(uow.naa);
    const fra = periode.fra ?? dagerEtter(til, -(PERIODE_DAGER - 1));
    if (til < fra) return avvis('mottak.regnskap-periode');
    const lager = deps.regnskaplager(uow);
    const linjer = await foer(deps, uow, fra, til);
    return ok({
      fra,
      til,
      linjer,
      sum: sumlinje(linjer),
      avvik: await lager.aapneAvvik(),
      lukkede: await lager.lukkedeSiden(new Date(uow.naa.getTime() - LUKKEDE_DAGER * DOEGN_MS)),
      kontrollert: await lager.sisteKontroll(),
      dager: await lager.dager(DAGSRAPPORTER),
    });
  };

/** A line for each channel of those dates. */
export async function foer(deps: RegnskapDeps, uow: Uow, fra: string, til: string): Promise<Regnskapslinje[]> {
  const lager = deps.regnskaplager(uow);
  const periode = [deps.begynnelsen(fra), deps.begynnelsen(dagerEtter(til, 1))] as const;
  return foerRegnskap(await lager.kunngjorte(...periode), await lager.staar(...periode));
}

const dagerEtter = (dato: string, antall: number): string =>
  new Date(Date.parse(dato) + antall * DOEGN_MS).toISOString().slice(0, 10);
