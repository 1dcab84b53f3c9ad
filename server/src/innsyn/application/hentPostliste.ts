import { arkivskaper, avvis, ok, PUBLIKUM, type Result, type WithTenant } from '../../kernel/index.ts';
import { vaskPost } from '../domain/kontroll.ts';
import type { OffentligPost } from '../domain/offentligPost.ts';
import type { InnsynDeps, OffentligKommune } from '../ports.ts';

const PER_SIDE = 50;
/** Nobody pages further; and counting further costs more than it tells. */
export const MAKS_TREFF = 1000;

export interface Postlisteforespoersel {
  readonly kommunenummer: string;
  readonly q: string;
  readonly fra: string | null;
  readonly til: string | null;
  readonly side: number;
}

export interface PostlisteKommune extends OffentligKommune {
  readonly kontaktEpost: string | null;
  readonly kontaktTelefon: string | null;
  /** False when the municipality publishes from its own system. */
  readonly egenPostliste: boolean;
}

export interface OffentligRad extends OffentligPost {
  readonly id: string;
}

export interface Postlisteside {
  readonly kommune: PostlisteKommune;
  readonly rader: readonly OffentligRad[];
  /** At most `MAKS_TREFF`. */
  readonly antall: number;
  readonly side: number;
  readonly sider: number;
}

/** A page of the public journal of one municipality, newest first. Anyone may ask; refused with `tjener.finnes-ikke`. */
export const hentPostliste =
  (deps: InnsynDeps) =>
  async (withTenant: WithTenant, sporring: Postlisteforespoersel): Promise<Result<Postlisteside>> => {
    const kommune = await finnKommune(deps, sporring.kommunenummer);
    if (kommune === null) return avvis('tjener.finnes-ikke');
    return withTenant(arkivskaper(kommune.arkivskaper), PUBLIKUM, async (uow) => {
      const i = await deps.kommuner.hentInnstillinger(uow);
      const egenPostliste = i.arkivmaal === 'kjerne';
      const om = { ...kommune, kontaktEpost: i.kontaktEpost, kontaktTelefon: i.kontaktTelefon, egenPostliste };
      if (!egenPostliste) return ok({ kommune: om, rader: [], antall: 0, side: 1, sider: 1 });
      const side = Math.min(sporring.side, MAKS_TREFF / PER_SIDE);
      const { q, fra, til } = sporring;
      const funnet = await deps
        .lager(uow)
        .finnPublisert({ q: q.trim(), fra, til, side, perSide: PER_SIDE, tak: MAKS_TREFF });
      const rader = funnet.rader.map((p) => ({ id: p.journalpost, ...vaskPost(p.post) }));
      return ok({
        kommune: om,
        rader,
        antall: funnet.antall,
        side,
        sider: Math.max(1, Math.ceil(funnet.antall / PER_SIDE)),
      });
    });
  };

/** One public entry with the municipality it stands in; refused with `tjener.finnes-ikke`, also when it is not public (yet). */
export const hentOffentligPost =
  (deps: InnsynDeps) =>
  async (
    withTenant: WithTenant,
    sporring: { kommunenummer: string; journalaar: number; journalsekvensnummer: number },
  ): Promise<Result<{ kommune: PostlisteKommune; rad: OffentligRad }>> => {
    const kommune = await finnKommune(deps, sporring.kommunenummer);
    if (kommune === null) return avvis('tjener.finnes-ikke');
    return withTenant(arkivskaper(kommune.arkivskaper), PUBLIKUM, async (uow) => {
      const i = await deps.kommuner.hentInnstillinger(uow);
      const p =
        i.arkivmaal === 'kjerne'
          ? await deps.lager(uow).hentPublisert(sporring.journalaar, sporring.journalsekvensnummer)
          : null;
      if (p === null) return avvis('tjener.finnes-ikke');
      const om = { ...kommune, kontaktEpost: i.kontaktEpost, kontaktTelefon: i.kontaktTelefon, egenPostliste: true };
      return ok({ kommune: om, rad: { id: p.journalpost, ...vaskPost(p.post) } });
    });
  };

async function finnKommune(deps: InnsynDeps, kommunenummer: string): Promise<OffentligKommune | null> {
  return (await deps.kommuner.finnKommuner()).find((k) => k.kommunenummer === kommunenummer) ?? null;
}
