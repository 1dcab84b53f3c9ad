import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import type { Oversiktsrad } from '../ports/lister.ts';
import type { ArkivDeps } from '../ports.ts';
import { lesOversiktsplass, skrivPeker } from './peker.ts';

export interface Oversiktsside {
  readonly rader: Oversiktsrad[];
  readonly neste: string | null;
}

/** What the archive holds, by arkivdel and primary klasse (krav 6.6.1–2). Numbers and names of classes, as in hentKodeverk. */
export const hentArkivoversikt =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    side: {
      readonly arkiv?: string | undefined;
      readonly periodeFra?: string | undefined;
      readonly periodeTil?: string | undefined;
      readonly etter?: string | undefined;
      readonly grense: number;
    },
  ): Promise<Result<Oversiktsside, Arkivavvisning>> => {
    const etter = lesOversiktsplass(side.etter);
    if (!etter.ok) return etter;
    const arkivperiode = { fra: side.periodeFra ?? null, til: side.periodeTil ?? null };
    const utvalg = { arkiv: side.arkiv ?? null, arkivperiode };
    const funnet = await deps.lager(uow).lister.oversikt(utvalg, etter.verdi, side.grense + 1);
    const paaSiden = funnet.slice(0, side.grense);
    const siste = paaSiden.at(-1);
    return ok({
      rader: paaSiden.map(({ plass: _plass, ...rad }) => rad),
      neste: funnet.length > paaSiden.length && siste !== undefined ? skrivPeker(siste.plass) : null,
    });
  };
