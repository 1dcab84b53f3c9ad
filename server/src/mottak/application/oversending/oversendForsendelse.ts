import type { Forsendelse } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import { type Foelgebrevinnhold, lesFoelgebrev } from '../../domain/foelgebrev.ts';
import { forsendelseOverfoert } from '../../events.ts';
import { avgjoer } from '../avgjoer.ts';
import type { MottakDeps } from '../deps.ts';
import { vis } from '../hentForsendelse.ts';

export type Svarinnhold = Omit<Foelgebrevinnhold, 'slag'>;
export interface Oversending {
  /** The body it goes to, and the letter it goes with. */
  readonly brev: Omit<Foelgebrevinnhold, 'slag' | 'epost'>;
  readonly merknad: string | null;
  /** What the sender is told; null: nothing. */
  readonly svar: Svarinnhold | null;
}

/** Keeps the answer to the sender with the step that handed the letter over. Refuses as `lesFoelgebrev`. */
export async function leggVedSvar(
  deps: Pick<MottakDeps, 'lager' | 'oversendinger'>,
  uow: Uow,
  forsendelse: string,
  brevene: readonly Foelgebrevinnhold[],
): Promise<Result<null>> {
  const steg = (await deps.lager(uow).steg(forsendelse)).at(-1)?.nummer ?? 1;
  for (const brev of brevene) {
    const lest = lesFoelgebrev(brev);
    if (!lest.ok) return lest;
    await deps.oversendinger(uow).leggTilFoelgebrev(forsendelse, steg, lest.verdi);
  }
  return ok(null);
}

/**
 * Hands a letter to a body outside the cooperation: a state body, a county, another municipality (forvaltningsloven § 11: whoever has come to the
 * wrong place is to be shown the right one). The letter itself is sent by a person, with the letter made here; it counts as handed over.
 */
export const oversendForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string, { brev, merknad, svar }: Oversending): Promise<Result<Forsendelse>> => {
    const til = brev.mottaker.trim();
    const innhold = { til, merknad, av: uow.aktoer.navn };
    const avgjort = await avgjoer(deps, uow, id, 'oversend', innhold, til);
    if (!avgjort.ok) return avgjort;
    const lagt = await leggVedSvar(deps, uow, id, [
      { ...brev, slag: 'oversending', epost: null },
      ...(svar === null ? [] : [{ ...svar, slag: 'svar' as const }]),
    ]);
    if (!lagt.ok) return lagt;
    await uow.announce(forsendelseOverfoert, { forsendelse: id, til: 'utenfor' });
    return ok(await vis(deps, uow, avgjort.verdi.rad));
  };
