import type { Arkivdelstatus } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import type { Arkivdel } from './struktur.ts';

/** An arkivdel with its place in the row of periods (krav 6.2.2). */
export interface Periode extends Arkivdel {
  readonly forloeper: string | null;
  readonly arvtaker: string | null;
}

/** Active → overlapping → closed; an overlap may be left out, and nothing is opened again but an overlap. U holds mapper of no use (M051). */
const OVERGANGER: Readonly<Record<Arkivdelstatus, readonly Arkivdelstatus[]>> = {
  A: ['O', 'P', 'U'],
  O: ['A', 'P'],
  P: [],
  U: ['P'],
};

export interface Periodegrunnlag {
  /** The successor, when there is one. */
  readonly arvtaker: Arkivdel | null;
  /** Cases in it that are neither Avsluttet nor Utgår (krav 6.2.7–8). */
  readonly aapneMapper: number;
}

/**
 * Decides a change of period (krav 6.2.4–7, 2.3.6): overlap needs a successor that is active, for that is where cases go when something
 * new is registered in them; closing needs every mappe closed.
 */
export function vurderPeriodeskifte(
  arkivdel: Periode,
  til: Arkivdelstatus,
  grunnlag: Periodegrunnlag,
): Result<Endring, Arkivavvisning> {
  const fra = arkivdel.arkivdelstatus;
  if (!OVERGANGER[fra].includes(til)) return avvis('arkiv.periode-ugyldig', { fra, til });
  if (til === 'O') {
    if (grunnlag.arvtaker === null) return avvis('arkiv.periode-mangler-arvtaker');
    if (grunnlag.arvtaker.arkivdelstatus !== 'A') return avvis('arkiv.arvtaker-ikke-aktiv');
  }
  if (til === 'P' && grunnlag.aapneMapper > 0) {
    return avvis('arkiv.periode-aapne-mapper', { antall: grunnlag.aapneMapper });
  }
  return ok({ felt: 'arkivdelstatus', tidligereVerdi: fra, nyVerdi: til });
}

/**
 * The end of a period that is closed today (M108): what somebody has set before stands, else today; never before the period began.
 * Dates ÅÅÅÅ-MM-DD.
 */
export function sluttdatoVedLukking(
  { startDato, sluttDato }: { readonly startDato: string | null; readonly sluttDato: string | null },
  idag: string,
): string {
  if (sluttDato !== null) return sluttDato;
  return startDato !== null && startDato > idag ? startDato : idag;
}

/** Krav 6.2.2: a successor is another arkivdel, and no period comes after itself, however long the row. */
export function vurderArvtaker(
  arkivdel: string,
  arvtaker: string,
  perioder: ReadonlyMap<string, Pick<Periode, 'arvtaker'>>,
): Result<null, Arkivavvisning> {
  const sett = new Set([arkivdel]);
  for (let neste: string | null = arvtaker; neste !== null; neste = perioder.get(neste)?.arvtaker ?? null) {
    if (sett.has(neste)) return avvis('arkiv.arvtaker-ugyldig');
    sett.add(neste);
  }
  return perioder.has(arvtaker) ? ok(null) : avvis('arkiv.arvtaker-ugyldig');
}

/**
 * Krav 6.2.5: what is registered in a case of an overlapping period moves the case to the successor. Gives the arkivdel to move to, or null
 * when the case stays. The successor must be active, else the registration is refused.
 */
export function flytterTil(arkivdel: Periode, arvtaker: Arkivdel | null): Result<string | null, Arkivavvisning> {
  if (arkivdel.arkivdelstatus !== 'O') return ok(null);
  if (arvtaker === null) return avvis('arkiv.periode-mangler-arvtaker');
  return arvtaker.arkivdelstatus === 'A' ? ok(arvtaker.id) : avvis('arkiv.arvtaker-ikke-aktiv');
}

/**
 * Krav 6.2.11: closed mapper go to an arkivdel with a closed period, in the same arkiv. What already lies in a closed period stays there
 * (krav 6.2.6).
 */
export function vurderAvsluttetflytting(
  fra: (Arkivdel & { readonly arkiv: string }) | undefined,
  til: (Arkivdel & { readonly arkiv: string }) | undefined,
): Result<null, Arkivavvisning> {
  if (fra === undefined || til === undefined || fra.arkiv !== til.arkiv) return avvis('arkiv.arkivdel-ukjent');
  if (fra.arkivdelstatus === 'P') return avvis('arkiv.arkivdel-avsluttet');
  return til.arkivdelstatus === 'P' ? ok(null) : avvis('arkiv.periode-ikke-avsluttet');
}

/** Krav 6.2.9: open mapper go from an overlapping or active period to its active successor, never into or out of a closed one. */
export function vurderMappeflytting(fra: Periode, til: Arkivdel | null): Result<string, Arkivavvisning> {
  if (fra.arkivdelstatus === 'P') return avvis('arkiv.arkivdel-avsluttet');
  if (til === null || fra.arvtaker !== til.id) return avvis('arkiv.periode-mangler-arvtaker');
  return til.arkivdelstatus === 'A' ? ok(til.id) : avvis('arkiv.arvtaker-ikke-aktiv');
}
