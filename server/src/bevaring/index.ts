import type { Arkivdeloversikt } from '../arkiv/index.ts';
import { avvis, erKlarert, ok, type Result, type Uow } from '../kernel/index.ts';
import type { Arbeidsramme } from './application/arbeid.ts';
import { type BestillUttrekk, bestillUttrekk } from './application/bestillUttrekk.ts';
import { kjoerUttrekk } from './application/kjoerUttrekk.ts';
import { bestillKontroll, kjoerKontroll, oppgiKontroll } from './application/kontrollerPakke.ts';
import { type Proeve, proevUttrekk } from './application/proevUttrekk.ts';
import type { Kontrolldom, Pakkekontroll } from './domain/pakkekontroll.ts';
import type { Eksportprofil, Profilversjon } from './domain/profil.ts';
import type { Uttrekk } from './domain/uttrekk.ts';
import type { BevaringDeps } from './ports.ts';

const MAKS_VIST = 50;

/** Deposits of closed arkivdeler (krav 6.3.1, 6.4.x). */
export interface Bevaring {
  finnArkivdeler(uow: Uow): Promise<Arkivdeloversikt[]>;
  proev(uow: Uow, arkivdeler: readonly string[]): Promise<Proeve>;
  bestill(uow: Uow, kommando: BestillUttrekk): Promise<Result<Uttrekk>>;
  /** The work itself, outside any transaction. */
  kjoer(ramme: Arbeidsramme, id: string): Promise<void>;
  /** Every attempt is used: a person sees it. */
  oppgi(uow: Uow, id: string): Promise<void>;
  hent(uow: Uow, id: string): Promise<Uttrekk | null>;
  finn(uow: Uow): Promise<Uttrekk[]>;
  hentProfil(uow: Uow): Promise<Eksportprofil>;
  settProfil(uow: Uow, profil: Eksportprofil): Promise<void>;
  /** Newest first. */
  profilhistorikk(uow: Uow): Promise<Profilversjon[]>;
  /** A judgement of a finished package by the validator. */
  bestillKontroll(uow: Uow, id: string): Promise<Result<Pakkekontroll>>;
  kjoerKontroll(ramme: Arbeidsramme, id: string): Promise<void>;
  oppgiKontroll(uow: Uow, id: string): Promise<void>;
  kontrolldommer(uow: Uow, ider: readonly string[]): Promise<ReadonlyMap<string, Kontrolldom>>;
  hentKontroll(uow: Uow, id: string): Promise<Pakkekontroll | null>;
  /** The finished package as one file, to be delivered. Unknown when it was not packed; only for those cleared for everything in it. */
  hentPakke(uow: Uow, id: string): Promise<Result<Pakkenedlasting>>;
  /** Of these, the ones whose package this person would get from `hentPakke`. */
  kanHentes(uow: Uow, uttrekk: readonly Uttrekk[]): Promise<ReadonlySet<string>>;
}

/** A package under its name for the receiver. */
export interface Pakkenedlasting {
  readonly filnavn: string;
  readonly stoerrelse: number;
  readonly stroem: AsyncIterable<Uint8Array>;
}

export function createBevaring(deps: BevaringDeps): Bevaring {
  return {
    finnArkivdeler: (uow) => deps.arkiv(uow).oversikt(),
    proev: async (uow, arkivdeler) =>
      proevUttrekk((arbeid) => arbeid(deps.arkiv(uow)), arkivdeler, await deps.lager(uow).profil()),
    bestill: bestillUttrekk(deps),
    kjoer: kjoerUttrekk(deps),
    async oppgi(uow, id) {
      const uttrekk = await deps.lager(uow).hent(id);
      if (uttrekk === null || uttrekk.status === 'ferdig' || uttrekk.status === 'feilet') return;
      const feil = { kode: 'bevaring.ga-ikke' };
      await deps.lager(uow).oppdater(id, { status: 'feilet', feil, ferdigTid: uow.naa });
    },
    hent: (uow, id) => deps.lager(uow).hent(id),
    finn: (uow) => deps.lager(uow).finn(MAKS_VIST),
    hentProfil: (uow) => deps.lager(uow).profil(),
    settProfil: (uow, profil) => deps.lager(uow).settProfil(profil),
    profilhistorikk: (uow) => deps.lager(uow).profilhistorikk(MAKS_VIST),
    bestillKontroll: bestillKontroll(deps),
    kjoerKontroll: kjoerKontroll(deps),
    oppgiKontroll: oppgiKontroll(deps),
    kontrolldommer: (uow, ider) => deps.lager(uow).kontrolldommer(ider),
    hentKontroll: (uow, id) => deps.lager(uow).kontroll(id),
    async hentPakke(uow, id) {
      const uttrekk = await deps.lager(uow).hent(id);
      const tar = uttrekk?.resultat?.tar ?? null;
      if (uttrekk === null || tar === null) return avvis('tjener.finnes-ikke');
      const mangler = await manglendeKlarering(deps, uow, uttrekk);
      if (mangler.length > 0) return avvis('bevaring.pakken-er-skjermet', { koder: mangler.join(', ') });
      const rom = await deps.rom(uow.arkivskaper, id);
      return ok({ filnavn: tar.sti, stoerrelse: tar.stoerrelse, stroem: egneBiter(rom.les(tar.sti)) });
    },
    async kanHentes(uow, uttrekk) {
      const mulige = new Set<string>();
      // The same arkivdeler are often delivered again: asked about once.
      const svar = new Map<string, boolean>();
      for (const en of uttrekk) {
        if ((en.resultat?.tar ?? null) === null) continue;
        const noekkel = en.arkivdeler.toSorted().join();
        const klarert = svar.get(noekkel) ?? (await manglendeKlarering(deps, uow, en)).length === 0;
        svar.set(noekkel, klarert);
        if (klarert) mulige.add(en.id);
      }
      return mulige;
    },
  };
}

/** Everything shielded is in the clear inside the package (krav 5.2.20): half a clearance is none. */
async function manglendeKlarering(deps: BevaringDeps, uow: Uow, { arkivdeler }: Uttrekk): Promise<string[]> {
  const koder = await deps.arkiv(uow).tilgangskoder({ arkivdeler });
  return koder.filter((kode) => !erKlarert(uow.aktoer, kode));
}

/** Each bit its own: what reads it on its way out may hold several, and the folder gives the same buffer again. */
async function* egneBiter(stroem: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const bit of stroem) yield new Uint8Array(bit);
}

export type { Arbeidsramme } from './application/arbeid.ts';
export type { BestillUttrekk } from './application/bestillUttrekk.ts';
export type { Hindringsgruppe, Proeve } from './application/proevUttrekk.ts';
export type * from './domain/pakkekontroll.ts';
export { type Eksportprofil, STANDARDPROFIL } from './domain/profil.ts';
export type { Utelatt, Uttrekk, Uttrekksfil, Uttrekksresultat, Uttrekkstatus } from './domain/uttrekk.ts';
export type * from './ports.ts';
