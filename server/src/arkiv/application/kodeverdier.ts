import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  EGNE_KODELISTER,
  gyldigeKoder,
  type Kodelistenavn,
  type Kodeverdi,
  vurderKodeverdi,
} from '../domain/kodeverk.ts';
import type { ArkivDeps } from '../ports.ts';

export interface Kodeliste {
  readonly liste: Kodelistenavn;
  /** What may be used today. */
  readonly gyldige: { readonly kode: string; readonly navn: string }[];
  /** The municipality's own values, expired ones too; empty: the standard's values stand. */
  readonly egne: Kodeverdi[];
}

/** The code lists a municipality decides itself, with their history (noark.md 1.3). */
export const hentKodelister =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Kodeliste[]> => {
    const egne = await deps.lager(uow).tilheng.kodeverdier();
    const idag = norskDato(uow.naa);
    return EGNE_KODELISTER.map((liste) => ({
      liste,
      gyldige: [...gyldigeKoder(liste, egne, idag)].map(([kode, navn]) => ({ kode, navn })),
      egne: egne.filter((v) => v.liste === liste),
    }));
  };

/** Adds or corrects a value of such a list; values are ended by a date, never taken away. */
export const endreKodeverdi =
  (deps: ArkivDeps) =>
  async (uow: Uow, ny: Kodeverdi): Promise<Result<Kodeverdi, Arkivavvisning>> => {
    const { tilheng } = deps.lager(uow);
    const vurdert = vurderKodeverdi(ny, await tilheng.kodeverdier(ny.liste));
    if (!vurdert.ok) return vurdert;
    await tilheng.settKodeverdi(vurdert.verdi);
    return ok(vurdert.verdi);
  };
