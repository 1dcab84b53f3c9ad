import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Uttrekk } from '../domain/uttrekk.ts';
import { deponer } from '../jobs.ts';
import type { BevaringDeps } from '../ports.ts';
import { proevUttrekk } from './proevUttrekk.ts';

export interface BestillUttrekk {
  /** systemIDs of arkivdeler. */
  readonly arkivdeler: readonly string[];
  readonly tittel: string | null;
  /** True: whoever orders also does the work, so that no job does it too. */
  readonly utenKoe?: boolean;
}

/** Orders a deposit: checked first, then made by a job. Refuses what the dry run would refuse, and a second one of the same arkivdel. */
export const bestillUttrekk =
  (deps: BevaringDeps) =>
  async (uow: Uow, { arkivdeler, tittel, utenKoe }: BestillUttrekk): Promise<Result<Uttrekk>> => {
    const leser = deps.arkiv(uow);
    const valgte = await leser.arkivdeler({ arkivdeler });
    if (valgte.length !== new Set(arkivdeler).size || valgte.length === 0) return avvis('bevaring.ukjent-arkivdel');
    const lager = deps.lager(uow);
    if (await lager.underArbeid(arkivdeler)) return avvis('bevaring.alt-i-gang');
    const profil = await lager.profil();
    const proeve = await proevUttrekk((arbeid) => arbeid(leser), arkivdeler, profil);
    if (!proeve.kanDeponeres) {
      const antall = proeve.hindringer.filter((h) => h.alvor === 'feil').reduce((sum, h) => sum + h.antall, 0);
      return antall === 0 ? avvis('bevaring.ingenting-aa-deponere') : avvis('bevaring.har-hindringer', { antall });
    }
    const uttrekk: Uttrekk = {
      id: uow.nyId(),
      tittel: tittel ?? valgte.map((del) => String(del.verdi.tittel)).join(', '),
      arkivdeler: valgte.map((del) => del.id),
      profil,
      status: 'venter',
      steg: 'venter',
      gjort: 0,
      av: proeve.journalposter,
      forsoek: 0,
      feil: null,
      resultat: null,
      bestiltTid: uow.naa,
      bestiltAv: uow.aktoer.navn,
      startetTid: null,
      ferdigTid: null,
    };
    await lager.settInn(uttrekk);
    if (utenKoe !== true) await uow.enqueue(deponer, { uttrekk: uttrekk.id }, { noekkel: uttrekk.id });
    return ok(uttrekk);
  };
