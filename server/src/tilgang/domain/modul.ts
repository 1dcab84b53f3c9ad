import { avvis, ok, type Result } from '../../kernel/index.ts';

/** Days a key may hold at most, and when nothing else is said. */
export const LENGST_DAGER = 730;
export const VANLIG_DAGER = 365;

export interface Modulperiode {
  readonly fra: Date;
  readonly til: Date | null;
  readonly aapnetAv: string;
  readonly aapnetGrunn: string;
  readonly lukketAv: string | null;
  readonly lukketGrunn: string | null;
}

/** A secret of a module as a person sees it: never the secret. `gyldigTil` ÅÅÅÅ-MM-DD, that day included. */
export interface Modulnoekkel {
  readonly id: string;
  readonly gyldigTil: string;
  readonly lagetAv: string;
  readonly lagetTid: Date;
  readonly trukketTid: Date | null;
  readonly sistBrukt: Date | null;
}

/** A system outside the core that may talk with it (krav 4.1.1), and when it has been active (krav 4.1.3). */
export interface Modul {
  readonly id: string;
  readonly navn: string;
  readonly leverandoer: string | null;
  readonly formaal: string;
  readonly aktiv: boolean;
  readonly klarering: readonly string[];
  readonly perioder: readonly Modulperiode[];
  readonly noekler: readonly Modulnoekkel[];
}

/** Krav 4.1.1–3: only an active module is let in, and only by a key that holds that day and is not taken back. */
export function slipperInn(
  modul: Pick<Modul, 'aktiv'>,
  noekkel: Pick<Modulnoekkel, 'gyldigTil' | 'trukketTid'>,
  dato: string,
): boolean {
  return modul.aktiv && noekkel.trukketTid === null && noekkel.gyldigTil >= dato;
}

/** Krav 4.1.2–3: it is set passive and active again with a reason; nothing happens twice. */
export function vurderStatus(modul: Pick<Modul, 'aktiv'>, aktiv: boolean, grunn: string): Result<string> {
  const ren = grunn.trim();
  if (ren === '') return avvis('tilgang.grunn-mangler');
  if (modul.aktiv === aktiv) return avvis(aktiv ? 'tilgang.modul-er-aktiv' : 'tilgang.modul-er-passiv');
  return ok(ren);
}

/** A key is made for an active module, for one day at least and two years at most. */
export function vurderNoekkel(modul: Pick<Modul, 'aktiv'>, dager: number): Result<number> {
  if (!modul.aktiv) return avvis('tilgang.modul-er-passiv');
  if (!Number.isInteger(dager) || dager < 1 || dager > LENGST_DAGER)
    return avvis('tilgang.noekkel-varighet', { mest: LENGST_DAGER });
  return ok(dager);
}
