import type { Kassasjonsvedtak, Saksstatus } from '@dokumentsenter/noark';
import type { Uow } from '../../kernel/index.ts';
import type { Saksutvalg } from '../domain/saksutvalg.ts';
import type { ArkivDeps } from '../ports.ts';

type Valgfri<T> = T | undefined;
/** A selection as somebody wrote it: several values with commas between, dates ÅÅÅÅ-MM-DD, yes as `true`. */
export interface SkrevetSaksutvalg {
  readonly arkivdel?: Valgfri<string>;
  readonly periodeFra?: Valgfri<string>;
  readonly periodeTil?: Valgfri<string>;
  readonly journalenhet?: Valgfri<string>;
  readonly enhet?: Valgfri<string>;
  readonly underenheter?: Valgfri<string>;
  readonly saksstatus?: Valgfri<string>;
  readonly avskrevetFra?: Valgfri<string>;
  readonly avskrevetTil?: Valgfri<string>;
  readonly uavskrevet?: Valgfri<string>;
  readonly vedtak?: Valgfri<string>;
  readonly kassasjonFra?: Valgfri<string>;
  readonly kassasjonTil?: Valgfri<string>;
}

/** The selection with the units below, where that is asked for (krav 6.1.28, 6.5.1). */
export const lesSaksutvalg =
  (deps: ArkivDeps) =>
  async (uow: Uow, s: SkrevetSaksutvalg): Promise<Saksutvalg> => ({
    arkivdeler: flere(s.arkivdel),
    arkivperiode: { fra: s.periodeFra ?? null, til: s.periodeTil ?? null },
    journalenheter: flere(s.journalenhet),
    enheter: await enheter(deps, uow, s),
    saksstatuser: flere(s.saksstatus) as Saksstatus[],
    avskrevet: s.uavskrevet === 'true' ? 'tomt' : { fra: s.avskrevetFra ?? null, til: s.avskrevetTil ?? null },
    vedtak: flere(s.vedtak) as Kassasjonsvedtak[],
    kassasjonsdato: { fra: s.kassasjonFra ?? null, til: s.kassasjonTil ?? null },
  });

async function enheter(deps: ArkivDeps, uow: Uow, { enhet, underenheter }: SkrevetSaksutvalg): Promise<string[]> {
  if (enhet === undefined) return [];
  if (underenheter !== 'true' || deps.underenheter === undefined) return [enhet];
  return [enhet, ...(await deps.underenheter(uow, enhet))];
}

const flere = (verdi: Valgfri<string>): string[] => (verdi ?? '').split(',').filter((del) => del !== '');
