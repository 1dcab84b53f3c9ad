import { avvis as avvisUtenfor, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { type Modulenhet, modulKan, type Rettslag } from '../domain/modulrett.ts';
import type { VistModulrett } from '../ports/modulrett.ts';
import type { ArkivDeps } from '../ports.ts';

interface Enhet {
  readonly type: Modulenhet;
  readonly id: string;
}

/** Gives a module a right in a unit and all that lies in it (krav 4.1.14–15), with a line in endringslogg. */
export const giModulrett =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    modul: { readonly id: string; readonly navn: string },
    enhet: Enhet,
    rett: Rettslag,
  ): Promise<Result<VistModulrett[], Arkivavvisning>> => {
    const { modulrett, endringslogg } = deps.lager(uow);
    if (!(await modulrett.finnes(enhet))) return avvis('arkiv.enhet-finnes-ikke');
    if (!(await modulrett.gi(modul.id, enhet, rett))) return avvis('arkiv.modulrett-finnes');
    await endringslogg.foer(enhet.id, [{ felt: `modultilgang ${rett}`, tidligereVerdi: null, nyVerdi: modul.navn }]);
    return ok(await modulrett.forModul(modul.id));
  };

/** Takes a right back. That it was there is kept. */
export const trekkModulrett =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    modul: { readonly id: string; readonly navn: string },
    id: string,
  ): Promise<Result<VistModulrett[], Arkivavvisning>> => {
    const { modulrett, endringslogg } = deps.lager(uow);
    const trukket = await modulrett.trekk(modul.id, id);
    if (trukket === null) return avvis('arkiv.enhet-finnes-ikke');
    const { enhet, rett } = trukket;
    await endringslogg.foer(enhet, [{ felt: `modultilgang ${rett}`, tidligereVerdi: modul.navn, nyVerdi: null }]);
    return ok(await modulrett.forModul(modul.id));
  };

/**
 * Lets the work be done when the module that asks has the right in the unit, or in something it lies in. What it may not see is not
 * there (`tjener.finnes-ikke`). Shielding holds beside it, by the one rule for every actor (`domain/synlighet.ts`).
 */
export const somModul =
  (deps: ArkivDeps) =>
  async <T>(uow: Uow, enhet: string, rett: Rettslag, arbeid: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (uow.aktoer.type !== 'modul') throw new Error('Only an external module asks this way');
    const { modulrett } = deps.lager(uow);
    const gitte = await modulrett.forModul(uow.aktoer.modul);
    if (!modulKan(gitte, await modulrett.kjede(enhet), rett)) return avvisUtenfor('tjener.finnes-ikke');
    return arbeid();
  };
