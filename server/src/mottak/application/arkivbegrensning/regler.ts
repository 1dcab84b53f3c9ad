import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { type Begrensningsregel, lesVilkaar } from '../../domain/begrensningsregel.ts';
import type { Regelrad } from '../../ports/begrensningsregel.ts';
import type { RegelDeps } from './deps.ts';

/** A rule as a person writes it. */
export type Regelfelt = Pick<Begrensningsregel, 'navn' | 'vilkaar' | 'aarsak' | 'videresend'>;

/** The rules in the order they are asked, with what each has done. `harPost`: letters can be sent on by mail. */
export const finnRegler =
  ({ regler, post }: Pick<RegelDeps, 'regler' | 'post'>) =>
  async (uow: Uow): Promise<{ readonly regler: readonly Regelrad[]; readonly harPost: boolean }> => ({
    regler: await regler(uow).regler(),
    harPost: post !== null,
  });

function les({ post }: Pick<RegelDeps, 'post'>, felt: Regelfelt): Result<Regelfelt> {
  const vilkaar = lesVilkaar(felt.vilkaar);
  if (!vilkaar.ok) return vilkaar;
  if (felt.videresend !== null && post === null) return avvis('mottak.epost-mangler');
  return ok({ ...felt, navn: felt.navn.trim(), vilkaar: vilkaar.verdi });
}

/** A new rule. It is off until somebody has seen what it would have done, and turns it on. Refuses as `lesVilkaar`, and with `mottak.epost-mangler`. */
export const opprettRegel =
  (deps: Pick<RegelDeps, 'regler' | 'post'>) =>
  async (uow: Uow, felt: Regelfelt): Promise<Result<string>> => {
    const lest = les(deps, felt);
    if (!lest.ok) return lest;
    const id = uow.nyId();
    await deps.regler(uow).leggTilVersjon({ ...lest.verdi, id, versjon: 1, aktiv: false }, false);
    return ok(id);
  };

/** Changes what a rule says. It is off afterwards, to be tried anew: nobody has seen what it would do now. Refuses as `opprettRegel`. */
export const endreRegel =
  (deps: Pick<RegelDeps, 'regler' | 'post'>) =>
  async (uow: Uow, id: string, felt: Regelfelt): Promise<Result<null>> => {
    const lest = les(deps, felt);
    return lest.ok ? nyVersjon(deps, uow, id, { ...lest.verdi, aktiv: false }, false) : lest;
  };

/** Turns a rule on or off. `versjon` is the one that was tried: refused with `mottak.regel-endret` when it is another now. */
export const settRegelAktiv =
  (deps: Pick<RegelDeps, 'regler'>) =>
  async (uow: Uow, id: string, { aktiv, versjon }: { aktiv: boolean; versjon: number }): Promise<Result<null>> => {
    const naa = (await deps.regler(uow).regler()).find((regel) => regel.id === id);
    if (naa !== undefined && naa.versjon !== versjon) return avvis('mottak.regel-endret');
    return nyVersjon(deps, uow, id, { aktiv }, false);
  };

/** Takes a rule away. What it has decided still shows it. */
export const slettRegel =
  (deps: Pick<RegelDeps, 'regler'>) =>
  (uow: Uow, id: string): Promise<Result<null>> =>
    nyVersjon(deps, uow, id, { aktiv: false }, true);

async function nyVersjon(
  { regler }: Pick<RegelDeps, 'regler'>,
  uow: Uow,
  id: string,
  felt: Partial<Regelfelt> & { readonly aktiv: boolean },
  slettet: boolean,
): Promise<Result<null>> {
  const naa = (await regler(uow).regler()).find((regel) => regel.id === id);
  if (naa === undefined) return avvis('tjener.finnes-ikke');
  const { navn, vilkaar, aarsak, videresend, versjon } = naa;
  await regler(uow).leggTilVersjon({ id, navn, vilkaar, aarsak, videresend, ...felt, versjon: versjon + 1 }, slettet);
  return ok(null);
}
