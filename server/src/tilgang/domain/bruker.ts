import { avvis, ok, type Result } from '../../kernel/index.ts';
import type { Rolle } from './evner.ts';

/** A role in one municipality for a period, with the access codes the person is cleared for there (krav 4.5.29–30). */
export interface Tildeling {
  readonly id: string;
  readonly rolle: Rolle;
  readonly enhet: string | null;
  readonly klarering: readonly string[];
  /** Both days included; null means until further notice. */
  readonly fra: string;
  readonly til: string | null;
  /** Ended by a person before its time; counts no more, whatever the dates say. */
  readonly avsluttet: boolean;
}

/** A time a login has been active. Who and why are null when it began as the person was made. */
export interface Aktivperiode {
  readonly fra: Date;
  /** Null while it is active. */
  readonly til: Date | null;
  readonly aapnetAv: string | null;
  readonly aapnetGrunn: string | null;
  readonly lukketAv: string | null;
  readonly lukketGrunn: string | null;
}

/** A person as seen from one municipality. */
export interface Bruker {
  readonly id: string;
  readonly brukernavn: string;
  readonly navn: string;
  readonly epost: string | null;
  readonly aktiv: boolean;
  /** Oldest first (krav 4.1.6). */
  readonly aktivperioder: readonly Aktivperiode[];
  readonly ferdigheter: readonly string[];
  /** All of them in this municipality, ended ones too, newest first. */
  readonly tildelinger: readonly Tildeling[];
}

export type NyTildeling = Omit<Tildeling, 'id' | 'avsluttet'>;

/** Small letters, without space around, each once, sorted: routing compares them as they stand. */
export function ryddFerdigheter(ferdigheter: readonly string[]): string[] {
  const rene = ferdigheter.map((ferdighet) => ferdighet.trim().toLowerCase()).filter((ferdighet) => ferdighet !== '');
  return [...new Set(rene)].sort((a, b) => a.localeCompare(b, 'nb'));
}

export function gjelder(tildeling: Tildeling, dato: string): boolean {
  if (tildeling.avsluttet || tildeling.fra > dato) return false;
  return tildeling.til === null || tildeling.til >= dato;
}

export function gjeldende(bruker: Bruker, dato: string): Tildeling[] {
  return bruker.aktiv ? bruker.tildelinger.filter((tildeling) => gjelder(tildeling, dato)) : [];
}

/** Access codes the person is cleared for that day: the sum of the valid grants. */
export function klareringFor(bruker: Bruker, dato: string): ReadonlySet<string> {
  return new Set(gjeldende(bruker, dato).flatMap((tildeling) => tildeling.klarering));
}

/** Refused with `tilgang.ugyldig-periode` when it ends before it starts. Codes are kept once each. */
export function vurderTildeling(ny: NyTildeling): Result<NyTildeling> {
  if (ny.til !== null && ny.til < ny.fra) return avvis('tilgang.ugyldig-periode');
  return ok({ ...ny, klarering: [...new Set(ny.klarering)].sort() });
}

/**
 * Whether a grant may be ended that day. At least one administrator must be left (krav 4.1.4): refused with
 * `tilgang.siste-administrator`. One already ended: `tilgang.tildeling-avsluttet`.
 */
export function vurderAvslutning(
  tildeling: Tildeling,
  brukere: readonly Bruker[],
  dato: string,
): Result<{ til: string }> {
  if (tildeling.avsluttet) return avvis('tilgang.tildeling-avsluttet');
  const andreAdministratorer = brukere
    .flatMap((bruker) => gjeldende(bruker, dato))
    .some((annen) => annen.id !== tildeling.id && annen.rolle === 'administrator');
  if (tildeling.rolle === 'administrator' && gjelder(tildeling, dato) && !andreAdministratorer) {
    return avvis('tilgang.siste-administrator');
  }
  const sisteDag = tildeling.til === null || tildeling.til > dato ? dato : tildeling.til;
  return ok({ til: sisteDag < tildeling.fra ? tildeling.fra : sisteDag });
}
