import { erDato } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { vurderAvsluttetflytting } from '../domain/periode.ts';
import { saksmappeEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';

export interface Avsluttetflytting {
  /** The arkivdel of the closed period. */
  readonly til: string;
  /** Cases closed this day or before; Norwegian date, ÅÅÅÅ-MM-DD. */
  readonly avsluttetTil: string;
}

/**
 * Moves closed cases to an arkivdel with a closed period (krav 6.2.11), such as those a sharp change of period leaves behind. A case goes
 * with everything below it or not at all, and only where the target is classified by the same system (krav 2.5.6). Gives how many went.
 */
export const flyttAvsluttedeMapper =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, valg: Avsluttetflytting): Promise<Result<{ antall: number }, Arkivavvisning>> => {
    const { struktur, strukturendring, saker, endringslogg } = deps.lager(uow);
    if (!erDato(valg.avsluttetTil)) return avvis('arkiv.dato-ugyldig');
    await struktur.laasPerioder();
    const deler = new Map((await strukturendring.arkivdeler()).map((del) => [del.id, del]));
    const vurdert = vurderAvsluttetflytting(deler.get(id), deler.get(valg.til));
    if (!vurdert.ok) return vurdert;
    const flyttet = await saker.flyttAvsluttede(id, valg.til, valg.avsluttetTil);
    for (const sak of flyttet) {
      await endringslogg.foer(sak, [{ felt: 'referanseArkivdel', tidligereVerdi: id, nyVerdi: valg.til }]);
      await uow.announce(saksmappeEndret, { saksmappe: sak, felt: ['referanseArkivdel'] });
    }
    return ok({ antall: flyttet.length });
  };
