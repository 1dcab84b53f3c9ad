import type { Kassasjonsvedtak, Saksstatus } from '@dokumentsenter/noark';
import type { Bestemmelser } from './kassasjonsliste.ts';
import { gjeldendeKassasjon, kassasjonsdatoFor } from './kassasjonsliste.ts';

/** From and with, to and with; null: no limit on that side. ÅÅÅÅ-MM-DD. */
export interface Intervall {
  readonly fra: string | null;
  readonly til: string | null;
}
export const ALLTID: Intervall = { fra: null, til: null };

/**
 * Which cases stand on a report of cases (krav 6.1.28, 6.5.1). An empty list and an open interval do not narrow. `arkivperiode`: the
 * period of the arkivdel lies inside. `avskrevet`: a journalpost in the case was written off then, or `tomt`: one is not written off.
 */
export interface Saksutvalg {
  /** systemID. */
  readonly arkivdeler: readonly string[];
  readonly arkivperiode: Intervall;
  readonly journalenheter: readonly string[];
  /** Codes, with those below where that is asked for. */
  readonly enheter: readonly string[];
  readonly saksstatuser: readonly Saksstatus[];
  readonly avskrevet: Intervall | 'tomt';
  readonly vedtak: readonly Kassasjonsvedtak[];
  readonly kassasjonsdato: Intervall;
}
export const ALLE_SAKER: Saksutvalg = {
  arkivdeler: [],
  arkivperiode: ALLTID,
  journalenheter: [],
  enheter: [],
  saksstatuser: [],
  avskrevet: ALLTID,
  vedtak: [],
  kassasjonsdato: ALLTID,
};

/** What the selection is judged by. */
export interface Utvalgssak {
  readonly arkivdel: string;
  readonly periodeStart: string | null;
  readonly periodeSlutt: string | null;
  readonly journalenhet: string | null;
  readonly administrativEnhet: string;
  readonly saksstatus: Saksstatus;
  /** Norwegian date; null while it is open. */
  readonly avsluttet: string | null;
  readonly bestemt: Bestemmelser;
  /** Days its journalposter were written off; null for one that is not. */
  readonly avskrevet: readonly (string | null)[];
}

/** Whether the case is among those chosen; what `finnSaker` asks the database for. */
export function erIUtvalget(sak: Utvalgssak, utvalg: Saksutvalg): boolean {
  const gjeldende = gjeldendeKassasjon(sak.bestemt)?.bestemmelse ?? null;
  const dato =
    gjeldende?.kassasjonsdato ??
    (gjeldende === null || sak.avsluttet === null ? null : kassasjonsdatoFor(gjeldende, sak.avsluttet));
  return (
    blant(sak.arkivdel, utvalg.arkivdeler) &&
    (utvalg.arkivperiode.fra === null || (sak.periodeStart !== null && sak.periodeStart >= utvalg.arkivperiode.fra)) &&
    (utvalg.arkivperiode.til === null || (sak.periodeSlutt !== null && sak.periodeSlutt <= utvalg.arkivperiode.til)) &&
    blant(sak.journalenhet, utvalg.journalenheter) &&
    blant(sak.administrativEnhet, utvalg.enheter) &&
    blant(sak.saksstatus, utvalg.saksstatuser) &&
    erAvskrevet(sak.avskrevet, utvalg.avskrevet) &&
    blant(gjeldende?.kassasjonsvedtak ?? null, utvalg.vedtak) &&
    erInnenfor(dato, utvalg.kassasjonsdato)
  );
}

const blant = <T>(verdi: T | null, lovlige: readonly T[]): boolean =>
  lovlige.length === 0 || (verdi !== null && lovlige.includes(verdi));

function erInnenfor(dato: string | null, { fra, til }: Intervall): boolean {
  if (fra === null && til === null) return true;
  return dato !== null && (fra === null || dato >= fra) && (til === null || dato <= til);
}

function erAvskrevet(dager: readonly (string | null)[], avskrevet: Saksutvalg['avskrevet']): boolean {
  if (avskrevet === 'tomt') return dager.includes(null);
  return (avskrevet.fra === null && avskrevet.til === null) || dager.some((dag) => erInnenfor(dag, avskrevet));
}
