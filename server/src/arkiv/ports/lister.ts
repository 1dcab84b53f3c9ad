import type { Arkivdelstatus, Arkivstatus, Dokumentmedium, Klassifikasjonstype } from '@dokumentsenter/noark';
import type { Postliste } from '../domain/arbeidsliste.ts';
import type { Journalpost } from '../domain/journalpost.ts';
import type { Bestemmelser } from '../domain/kassasjonsliste.ts';
import type { Saksmappe } from '../domain/saksmappe.ts';
import type { Intervall, Saksutvalg } from '../domain/saksutvalg.ts';
import type { Journalleser } from './journal.ts';

export type Listesortering =
  | 'journalnummer'
  | 'journaldato'
  | 'forfallsdato'
  | 'enhet'
  | 'saksbehandler'
  | 'skjermingOpphoerer';

/** Which rows of a list; what is left out does not narrow. Never a word of a title: that could tell what is shielded. */
export interface Listefilter {
  readonly liste: Postliste;
  /** See `grensedato`. */
  readonly grensedato: string;
  readonly enhet?: string | undefined;
  readonly klasse?: string | undefined;
  readonly dag?: string | undefined;
  readonly type?: Journalpost['journalposttype'] | undefined;
  readonly saksbehandlerId?: string | undefined;
}
/** The place of a row in its order: the value sorted by, then journalaar and journalsekvensnummer, which make it the only one. */
export type Listeplass = readonly [string, number, number];
export interface Listeorden {
  readonly sorter: Listesortering;
  readonly synkende: boolean;
  /** Rows after this one; null: from the start. */
  readonly etter: Listeplass | null;
  readonly grense: number;
}
export interface Listetreff {
  readonly id: string;
  readonly klasse: string;
  readonly plass: Listeplass;
}
export interface Kontrollgruppe {
  readonly dag: string;
  readonly klasse: string;
  readonly klassetittel: string;
  readonly antall: number;
}
/** The period an arkivdel covers; null: not said, or not over. ÅÅÅÅ-MM-DD. */
export interface Arkivperiode {
  readonly periodeStart: string | null;
  readonly periodeSlutt: string | null;
}
/** Krav 6.6.1: one arkiv, or arkivdeler whose period lies inside. */
export interface Oversiktsutvalg {
  /** systemID. */
  readonly arkiv: string | null;
  readonly arkivperiode: Intervall;
}
export interface Oversiktsrad extends Arkivperiode {
  readonly arkivskaperNavn: string;
  readonly arkiv: string;
  readonly arkivstatus: Arkivstatus;
  readonly arkivdel: string;
  readonly arkivdelstatus: Arkivdelstatus;
  readonly arkivOpprettet: string;
  readonly arkivAvsluttet: string | null;
  readonly arkivdelOpprettet: string;
  readonly arkivdelAvsluttet: string | null;
  /** Titles of the arkivdeler before and after. */
  readonly forloeper: string | null;
  readonly arvtaker: string | null;
  readonly dokumentmedium: Dokumentmedium | null;
  readonly oppbevaringssted: string | null;
  readonly beskrivelse: string | null;
  readonly klassifikasjonssystem: string;
  readonly klassifikasjonstype: Klassifikasjonstype;
  readonly klasse: string;
  readonly klassetittel: string;
  readonly saker: number;
  readonly aapne: number;
  readonly journalposter: number;
  readonly uarkiverte: number;
  readonly foersteDato: string | null;
  readonly sisteDato: string | null;
}
/** Incoming journalposter by when the letter came (Norwegian day) and when it was journalført. Utgåtte are left out. */
export interface Journalfoeringstall {
  readonly mottatt: string;
  readonly journaldato: string;
  readonly antall: number;
}
/** Reports of cases: what may be destroyed, by day (krav 6.1.28); what may be put away or handed over, by klasse (krav 6.5.1). */
export type Saksrapport = 'kassasjon' | 'bortsetting';
export interface Sakstreff {
  readonly sak: Saksmappe;
  /** Norwegian date; null while it is open. */
  readonly avsluttet: string | null;
  readonly bestemt: Bestemmelser;
  readonly hvor: Kassasjonssted;
  /** Title of the system its klasse is in. */
  readonly klassifikasjonssystem: string;
  /** Graded documents; counted for bortsetting only. */
  readonly graderte: number;
}
/** Where in the archive the case stands, and since when (krav 6.1.29). */
export interface Kassasjonssted extends Arkivperiode {
  readonly arkiv: string;
  readonly arkivdel: string;
  /** Norwegian date. */
  readonly opprettetDato: string;
}

export interface Listelager extends Journalleser {
  finn(filter: Listefilter, orden: Listeorden): Promise<Listetreff[]>;
  /** How many stand on each, counted to `tak` and no further. */
  antall(filtre: readonly Listefilter[], tak: number): Promise<ReadonlyMap<Postliste, number>>;
  /** What may be archived, by day and klasse, oldest first; at most `grense` groups. */
  kontrollgrupper(filter: Listefilter, grense: number): Promise<Kontrollgruppe[]>;
  /** By arkivdel and klasse; `etter` is the place of the last row of the page before: its arkivdel and klasse. */
  oversikt(
    utvalg: Oversiktsutvalg,
    etter: readonly [string, string] | null,
    grense: number,
  ): Promise<(Oversiktsrad & { plass: [string, string] })[]>;
  /** Journalført from and with `fra`, to and with `til`. */
  journalfoert(fra: string, til: string): Promise<Journalfoeringstall[]>;
  /** In the order of the report, then by case number. */
  finnSaker(
    rapport: Saksrapport,
    utvalg: Saksutvalg,
    etter: Listeplass | null,
    grense: number,
  ): Promise<(Sakstreff & { plass: Listeplass })[]>;
}
